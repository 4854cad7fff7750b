//! IDs: a prefix that says what they name, then 1 to 64 letters and digits.

use duffel_customers::Kind;

use crate::one_field::Field;

/// Every prefix that Duffel documents, and what it names.
const KINDS: &[(&str, &str)] = &[
    ("icu_", "a customer user ID (icu_…)"),
    ("usg_", "a customer user group ID (usg_…)"),
    ("off_", "an offer ID (off_…)"),
    ("pas_", "a passenger ID (pas_…)"),
    ("ord_", "an order ID (ord_…)"),
    ("orq_", "an offer request ID (orq_…)"),
    ("quo_", "a quote ID (quo_…)"),
    ("bok_", "a booking ID (bok_…)"),
    ("3ds_", "a 3-D Secure session ID (3ds_…)"),
    ("tcd_", "a card ID (tcd_…)"),
    ("ase_", "a service ID (ase_…)"),
    ("sea_", "a seat ID (sea_…)"),
    ("rat_", "a rate ID (rat_…)"),
    ("acc_", "an accommodation ID (acc_…)"),
];

/// Fields that take the IDs of one kind, and nothing else.
const STRICT: &[(Field, &str)] = &[
    (Field::at(Kind::CustomerUser, "/group_id"), "usg_"),
    (Field::at(Kind::CustomerUserGroup, "/user_ids/0"), "icu_"),
    (Field::at(Kind::CustomerUserGroupUpdate, "/user_ids/3"), "icu_"),
    (Field::at(Kind::Order, "/selected_offers/0"), "off_"),
    (Field::at(Kind::Order, "/payments/0/three_d_secure_session_id"), "3ds_"),
    (Field::at(Kind::Order, "/users/0"), "icu_"),
    (Field::at(Kind::Order, "/passengers/0/user_id"), "icu_"),
    (Field::at(Kind::Booking, "/quote_id"), "quo_"),
    (Field::at(Kind::Booking, "/users/0"), "icu_"),
    (Field::at(Kind::Booking, "/guests/0/user_id"), "icu_"),
    (Field::at(Kind::Booking, "/payment/three_d_secure_session_id"), "3ds_"),
    (Field::at(Kind::ComponentClientKey, "/user_id"), "icu_"),
    (Field::at(Kind::ComponentClientKey, "/order_id"), "ord_"),
    (Field::at(Kind::ComponentClientKey, "/booking_id"), "bok_"),
];

/// What an ID may not have after its prefix.
fn tails() -> Vec<String> {
    let mut tails = vec!["x".repeat(65), "x".repeat(1000)];
    tails.extend(
        ["", "_", "a_b", "a-b", " ", "a ", "é", "０", "a\u{0}", "a.b", "$"].map(str::to_owned),
    );
    tails
}

fn described(prefix: &str) -> &'static str {
    KINDS.iter().find(|(other, _)| *other == prefix).unwrap().1
}

#[test]
fn one_to_64_letters_and_digits() {
    let passenger = (Field::at(Kind::Order, "/passengers/0/id"), "pas_");
    let services =
        ["ase_", "sea_"].map(|prefix| (Field::at(Kind::Order, "/services/0/id"), prefix));
    for (field, prefix) in STRICT.iter().copied().chain([passenger]).chain(services) {
        for tail in ["0", "z", "A", "0000AgZitpOnQtd3NQxjwO", &"x".repeat(64)] {
            field.takes(&format!("{prefix}{tail}"));
        }
    }
}

#[test]
fn a_known_prefix_and_a_tail_that_is_none() {
    for (field, prefix) in STRICT {
        for tail in tails() {
            field.says(
                &format!("{prefix}{tail}"),
                &format!("E validation_format prefix={prefix}"),
                &format!(
                    "Expected {}: after {prefix} come letters and digits only, at most 64 of them.",
                    described(prefix)
                ),
            );
        }
    }
}

/// Long tails are read several bytes at a time: what is wrong is found in every place.
#[test]
fn each_character_in_each_place_of_a_tail() {
    let field = Field::at(Kind::Order, "/users/0");
    for length in [8, 9, 23] {
        for place in 0..length {
            for char in ('\0'..='\u{ff}').chain(['\u{130}', '\u{661}']) {
                let tail: String =
                    (0..length).map(|at| if at == place { char } else { 'x' }).collect();
                let id = format!("icu_{tail}");
                if char.is_ascii_alphanumeric() {
                    field.takes(&id);
                } else {
                    let issues = field.issues(&crate::one_field::quoted(&id));
                    assert_eq!(issues.len(), 1, "{id:?}");
                }
            }
        }
    }
}

#[test]
fn another_kind_of_id_is_named() {
    for (field, prefix) in STRICT {
        for (other, other_described) in KINDS.iter().filter(|(other, _)| other != prefix) {
            for tail in ["0000AgZitpOnQtd3NQxjwO", "", "not well formed"] {
                field.says(
                    &format!("{other}{tail}"),
                    &format!("E validation_format prefix={prefix} got={other}"),
                    &format!("Expected {}, got {other_described}.", described(prefix)),
                );
            }
        }
    }
}

#[test]
fn anything_else_is_refused() {
    for (field, prefix) in STRICT {
        let upper = format!("{}0000", prefix.to_ascii_uppercase());
        let spaced = format!(" {prefix}0000");
        let dashed = format!("{}-0000", prefix.trim_end_matches('_'));
        for text in ["x", "0000AgZitpOnQtd3NQxjwO", "xyz_0000", &upper, &spaced, &dashed] {
            field.says(
                text,
                &format!("E validation_format prefix={prefix}"),
                &format!("Expected {}.", described(prefix)),
            );
        }
    }
}

#[test]
fn a_passengers_id_may_be_the_callers_own() {
    let field = Field::at(Kind::Order, "/passengers/0/id");
    for text in ["passenger_0", "1", "tony", "PAS_1", " pas_1"] {
        field.says(text, "W validation_format prefix=pas_", "Expected a passenger ID (pas_…).");
    }
    for tail in tails() {
        field.says(
            &format!("pas_{tail}"),
            "W validation_format prefix=pas_",
            "Expected a passenger ID (pas_…): after pas_ come letters and digits only, at most 64 of them.",
        );
    }
    for (other, described) in KINDS.iter().filter(|(other, _)| *other != "pas_") {
        field.says(
            &format!("{other}0000"),
            &format!("E validation_format prefix=pas_ got={other}"),
            &format!("Expected a passenger ID (pas_…), got {described}."),
        );
    }
}

#[test]
fn a_service_of_another_form_is_advised_against() {
    let field = Field::at(Kind::Order, "/services/0/id");
    for text in ["bag", "ASE_1", " ase_1"] {
        field.says(text, "W validation_format prefix=ase_", "Expected a service ID (ase_…).");
    }
    for tail in tails() {
        for prefix in ["ase_", "sea_"] {
            field.says(
                &format!("{prefix}{tail}"),
                "W validation_format prefix=ase_",
                "Expected a service ID (ase_…): after ase_ come letters and digits only, at most 64 of them.",
            );
        }
    }
    for (other, described) in KINDS.iter().filter(|(other, _)| !["ase_", "sea_"].contains(other)) {
        field.says(
            &format!("{other}0000"),
            &format!("W validation_format prefix=ase_ got={other}"),
            &format!("Expected a service ID (ase_…), got {described}."),
        );
    }
}

#[test]
fn a_card_of_a_booking() {
    let field = Field::at(Kind::Booking, "/payment/card_id");
    field.takes("tcd_0000AgZitpOnQtd3NQxjwO");
    field.says(
        "3ds_0000AWr2Xs1Vp34gh5",
        "E validation_format prefix=tcd_ got=3ds_",
        "Expected a card ID (tcd_…), got a 3-D Secure session ID (3ds_…).",
    );
}

#[test]
fn a_card_of_an_order_is_known_to_one_source_only() {
    let field = Field::at(Kind::Order, "/payments/0/card_id");
    field.says(
        "tcd_0000AgZitpOnQtd3NQxjwO",
        "W unknown_field",
        "Pay with `three_d_secure_session_id` instead: Duffel's reference for orders has no `card_id`.",
    );
    field.says("card", "E validation_format prefix=tcd_", "Expected a card ID (tcd_…).");
}
