//! The known field that an unknown name may have meant: a slip or two away.

use duffel_customers::{Kind, Options, Param, check};
use fastrand::Rng;
use serde_json::json;

use crate::bodies::{put, sound};
use crate::schema_fields::schema_fields;

/// Every object with fields, as a pointer into the sound body.
const OBJECTS: &[(Kind, &[&str])] = &[
    (Kind::CustomerUser, &[""]),
    (Kind::CustomerUserGroup, &[""]),
    (Kind::CustomerUserGroupUpdate, &[""]),
    (
        Kind::Order,
        &["", "/payments/0", "/services/0", "/passengers/0", "/passengers/0/identity_documents/0"],
    ),
    (Kind::OrderUpdate, &[""]),
    (Kind::Booking, &["", "/guests/0", "/payment"]),
    (Kind::ComponentClientKey, &[""]),
];

/// Fields that are advised against wherever they are given: nobody is told to use them.
const ADVISED_AGAINST: &[(Kind, &str)] = &[
    (Kind::Order, "/payments/*/card_id"),
    (Kind::Order, "/passengers/*/type"),
    (Kind::Order, "/passengers/*/age"),
    (Kind::OrderUpdate, "/users"),
    (Kind::Booking, "/guests/*/born_on"),
];

/// The fields of one object that may be suggested.
fn fields(kind: Kind, object: &str) -> Vec<String> {
    let within = format!("{}/", object.replace("/0", "/*"));
    let fields = schema_fields(kind).into_iter().filter_map(|field| {
        let name = field.strip_prefix(&within)?;
        let advised_against = ADVISED_AGAINST.contains(&(kind, field.as_str()));
        (!name.contains('/') && !advised_against).then(|| name.to_owned())
    });
    fields.collect()
}

fn suggestion(kind: Kind, object: &str, name: &str) -> Option<String> {
    let mut body = sound(kind);
    let pointer = format!("{object}/{name}");
    put(&mut body, &pointer, json!(1));
    let report = check(kind, body.to_string().as_bytes(), &Options::new());
    let issue = report.issues().iter().find(|issue| issue.pointer() == pointer).unwrap();
    assert_eq!(issue.code().as_str(), "unknown_field", "{pointer}");
    let params: Vec<_> = issue.params().collect();
    match params.as_slice() {
        [] => None,
        [("suggestion", Param::Text(field))] => Some(field.clone()),
        others => panic!("{others:?}"),
    }
}

#[test]
fn slips_of_the_pen() {
    for (name, meant) in [
        ("phone_numbr", Some("phone_number")),
        ("phone_numberr", Some("phone_number")),
        ("phone_nubmer", Some("phone_number")),
        ("phone-number", Some("phone_number")),
        ("phoneNumber", Some("phone_number")),
        ("PhoneNumber", Some("phone_number")),
        ("PHONE_NUMBER", Some("phone_number")),
        ("fone_number", Some("phone_number")),
        ("phone", None),
        ("number", None),
        ("Email", Some("email")),
        ("e-mail", Some("email")),
        ("mail", Some("email")),
        ("emial", Some("email")),
        ("givenname", Some("given_name")),
        ("given_nmae", Some("given_name")),
        ("first_name", None),
        ("familyName", Some("family_name")),
        ("surname", None),
        ("group", None),
        ("groupid", Some("group_id")),
        ("group_ids", Some("group_id")),
        ("", None),
        ("x", None),
        ("名前", None),
    ] {
        assert_eq!(suggestion(Kind::CustomerUser, "", name).as_deref(), meant, "{name}");
    }
}

/// In short names a slip is much: two of them make another word.
#[test]
fn short_names() {
    for (name, meant) in [
        ("Id", Some("id")),
        ("ids", Some("id")),
        ("i", Some("id")),
        ("uid", Some("id")),
        ("ref", None),
        ("no", None),
    ] {
        assert_eq!(suggestion(Kind::Order, "/services/0", name).as_deref(), meant, "{name}");
    }
    for (name, meant) in
        [("nam", Some("name")), ("names", Some("name")), ("nmae", Some("name")), ("nom", None)]
    {
        assert_eq!(suggestion(Kind::CustomerUserGroup, "", name).as_deref(), meant, "{name}");
    }
}

#[test]
fn what_is_advised_against_is_not_suggested() {
    assert_eq!(suggestion(Kind::Order, "/payments/0", "card_ids"), None);
    assert_eq!(suggestion(Kind::Order, "/passengers/0", "aged"), None);
    assert_eq!(suggestion(Kind::OrderUpdate, "", "user"), None);
    assert_eq!(suggestion(Kind::Booking, "/guests/0", "bornon"), None);
    assert_eq!(suggestion(Kind::Booking, "/payment", "card_ids").as_deref(), Some("card_id"));
    assert_eq!(suggestion(Kind::Order, "", "user").as_deref(), Some("users"));
}

/// Very long names are no slips, and take no time to say so.
#[test]
fn long_names() {
    for name in [
        "phone_number".repeat(1000),
        "x".repeat(100_000),
        "phone_number".to_owned() + &"_".repeat(3),
    ] {
        assert_eq!(suggestion(Kind::CustomerUser, "", &name), None);
    }
}

/// A name changed in up to three places: the optimal string alignment distance, as the strsim crate has it, decides.
#[test]
fn names_changed_at_random() {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz_";
    let mut rng = Rng::with_seed(42);
    let (mut close, mut far) = (0, 0);
    for (kind, objects) in OBJECTS {
        for object in *objects {
            let known = fields(*kind, object);
            for _ in 0..3000 {
                let mut name = known[rng.usize(..known.len())].clone().into_bytes();
                for _ in 0..rng.usize(1..4) {
                    let place = rng.usize(..name.len().max(1));
                    match (rng.u32(..4), name.len()) {
                        (0, 1..) => drop(name.remove(place)),
                        (1, 1..) => name[place] = LETTERS[rng.usize(..LETTERS.len())],
                        (2, 2..) if place > 0 => name.swap(place - 1, place),
                        _ => name.insert(place, LETTERS[rng.usize(..LETTERS.len())]),
                    }
                }
                let name = String::from_utf8(name).unwrap();
                if schema_fields(*kind).contains(&format!("{}/{name}", object.replace("/0", "/*")))
                {
                    continue;
                }
                let slips = |field: &String| strsim::osa_distance(&name, field);
                match suggestion(*kind, object, &name) {
                    Some(meant) => {
                        close += 1;
                        let least = known.iter().map(slips).min();
                        assert!(known.contains(&meant) && slips(&meant) <= 2, "{name} {meant}");
                        assert_eq!(Some(slips(&meant)), least, "{name} {meant}");
                    }
                    None => {
                        far += 1;
                        let near = known
                            .iter()
                            .find(|field| slips(field) <= if field.len() > 4 { 2 } else { 1 });
                        assert_eq!(near, None, "{name}");
                    }
                }
            }
        }
    }
    assert!(close > 10_000 && far > 3000, "{close} {far}");
}
