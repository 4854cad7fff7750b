//! Who of `users` the passengers of an order and the guests of a booking are.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::bodies::{booking, order_of, passenger, with, without};
use crate::expect::{expect, expect_message, expect_text};

/// A payload with people in it.
#[derive(Clone, Copy)]
struct Place {
    kind: Kind,
    list: &'static str,
}

const PLACES: [Place; 2] = [
    Place { kind: Kind::Order, list: "passengers" },
    Place { kind: Kind::Booking, list: "guests" },
];

impl Place {
    /// A payload of people who are these users; `null` is nobody. `users` stands before the people, as Duffel's guide has it.
    fn of(self, users: &Value, user_ids: &[Value]) -> Value {
        let people = user_ids.iter().enumerate().map(|(at, user_id)| {
            let person = match self.kind {
                Kind::Order => passenger(&format!("pas_{at}"), &"x".repeat(at + 1)),
                _ => json!({ "given_name": "Tony", "family_name": "Stark" }),
            };
            if user_id.is_null() { person } else { with(person, "/user_id", user_id.clone()) }
        });
        let people: Value = people.collect();
        match self.kind {
            Kind::Order => order_of(people, users.clone()),
            _ => with(
                with(without(without(booking(), "/users"), "/guests"), "/users", users.clone()),
                "/guests",
                people,
            ),
        }
    }

    fn at(self, code: &str, index: usize) -> String {
        format!("{code} /{}/{index}/user_id", self.list)
    }
}

fn id(number: u32) -> Value {
    json!(format!("icu_{number}"))
}

#[test]
fn each_user_is_listed() {
    for place in PLACES {
        let users = json!(["icu_1", "icu_2"]);
        expect(place.kind, &place.of(&users, &[id(1), id(2)]), &[]);
        expect(place.kind, &place.of(&users, &[id(2), Value::Null]), &[]);
        expect(
            place.kind,
            &place.of(&users, &[id(3), id(1), id(4)]),
            &[&place.at("E user_not_listed", 0), &place.at("E user_not_listed", 2)],
        );
        // As given: case and every character count.
        expect(
            place.kind,
            &place.of(&users, &[json!("icu_01")]),
            &[&place.at("E user_not_listed", 0)],
        );
    }
    let message = |place: Place, whose: &str| {
        expect_message(
            place.kind,
            &place.of(&json!(["icu_2"]), &[id(1)]),
            &place.at("E user_not_listed", 0),
            &format!("Add this user to `users`: {whose}'s `user_id` must be listed there."),
        );
    };
    message(PLACES[0], "a passenger");
    message(PLACES[1], "a guest");
}

#[test]
fn many_users_and_people() {
    let users: Value = (0..40).map(id).collect();
    let all: Vec<_> = (0..9).map(|number| id(number * 4)).collect();
    for place in PLACES {
        expect(place.kind, &place.of(&users, &all), &[]);
        let mut others = all.clone();
        others[3] = id(40);
        others[8] = id(41);
        expect(
            place.kind,
            &place.of(&users, &others),
            &[&place.at("E user_not_listed", 3), &place.at("E user_not_listed", 8)],
        );
    }
}

#[test]
fn without_users_nobody_is_listed() {
    for place in PLACES {
        let not_listed = place.at("E user_not_listed", 0);
        expect(
            place.kind,
            &without(place.of(&json!([]), &[id(1)]), "/users"),
            &[&not_listed, "W no_customer_user /users"],
        );
        expect(
            place.kind,
            &place.of(&json!([]), &[id(1)]),
            &["W no_customer_user /users", &not_listed],
        );
        expect(
            place.kind,
            &place.of(&Value::Null, &[id(1)]),
            &["W validation_type /users", "W no_customer_user /users", &not_listed],
        );
        expect(place.kind, &place.of(&json!([]), &[Value::Null]), &["W no_customer_user /users"]);
        expect_message(
            place.kind,
            &place.of(&json!([]), &[Value::Null]),
            "W no_customer_user /users",
            "List at least one customer user (icu_…) in `users`: only they can see the trip and get support for it.",
        );
    }
}

/// Where `users` is present and no array, nothing is compared with it.
#[test]
fn users_that_are_no_array() {
    for place in PLACES {
        for users in [json!("icu_1"), json!({ "0": "icu_1" }), json!(true), json!(1), json!("")] {
            let body = place.of(&users, &[id(1), id(2)]);
            expect(place.kind, &body, &["E validation_type /users"]);
        }
        // The people are still compared with each other.
        expect(
            place.kind,
            &place.of(&json!("icu_1"), &[id(1), id(1)]),
            &["E validation_type /users", &place.at("W validation_unique", 1)],
        );
    }
}

#[test]
fn users_are_compared_as_they_are_given() {
    for place in PLACES {
        // Listed, though it is no customer user's ID: one error each, at its own place.
        expect(
            place.kind,
            &place.of(&json!(["tony"]), &[json!("tony")]),
            &["E validation_format /users/0", &place.at("E validation_format", 0)],
        );
        // An element that is no text takes no part.
        expect(
            place.kind,
            &place.of(&json!([1, null]), &[id(1)]),
            &[
                "E validation_type /users/0",
                "E validation_required /users/1",
                &place.at("E user_not_listed", 0),
            ],
        );
        // A user_id that is no text takes no part either.
        expect(
            place.kind,
            &place.of(&json!(["icu_1"]), &[json!(7), json!([])]),
            &[&place.at("E validation_type", 0), &place.at("E validation_type", 1)],
        );
        let escaped = place.of(&json!(["icu_1"]), &[id(1)]).to_string();
        expect_text(place.kind, &escaped.replacen("icu_1", r"\u0069cu_1", 1), &[]);
    }
}

#[test]
fn one_person_for_each_user() {
    for place in PLACES {
        expect(
            place.kind,
            &place.of(&json!(["icu_1"]), &[id(1), id(1), id(1)]),
            &[&place.at("W validation_unique", 1), &place.at("W validation_unique", 2)],
        );
        expect_message(
            place.kind,
            &place.of(&json!(["icu_1"]), &[id(1), id(1)]),
            &place.at("W validation_unique", 1),
            "Someone else here is already this customer user.",
        );
        // The error hides the advice.
        expect(
            place.kind,
            &place.of(&json!(["icu_2"]), &[id(1), id(1)]),
            &[&place.at("E user_not_listed", 0), &place.at("E user_not_listed", 1)],
        );
    }
}

#[test]
fn each_user_once() {
    for place in PLACES {
        let body = place.of(&json!(["icu_1", "icu_2", "icu_1", "icu_1"]), &[id(1)]);
        expect(
            place.kind,
            &body,
            &["W validation_unique /users/2", "W validation_unique /users/3"],
        );
        expect_message(
            place.kind,
            &body,
            "W validation_unique /users/2",
            "This customer user is already listed.",
        );
        // As given: a wrong one twice is wrong twice, and the error hides the advice.
        expect(
            place.kind,
            &place.of(&json!(["tony", "tony"]), &[Value::Null]),
            &["E validation_format /users/0", "E validation_format /users/1"],
        );
    }
}

/// `users` may stand behind the people: what is reported is in the order of the document.
#[test]
fn users_behind_the_people() {
    for place in PLACES {
        let body = place.of(&json!(["icu_2", "usg_1"]), &[id(1), id(2)]);
        let users = body["users"].clone();
        let body = with(without(body, "/users"), "/users", users);
        expect(
            place.kind,
            &body,
            &[&place.at("E user_not_listed", 0), "E validation_format /users/1"],
        );
    }
}
