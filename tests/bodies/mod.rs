//! Sound bodies to start from: one of each kind, every field in it that no check objects to.
#![allow(dead_code, reason = "each test program takes what it needs")]

use duffel_customers::Kind;
use serde_json::{Value, json};

pub fn customer_user() -> Value {
    json!({
        "email": "tony@stark.com",
        "given_name": "Tony",
        "family_name": "Stark",
        "phone_number": "+14155550123",
        "group_id": "usg_1",
    })
}

pub fn customer_user_group() -> Value {
    json!({ "name": "Stark Industries", "user_ids": ["icu_1"] })
}

/// An instant order of an adult who is a customer user, with an infant.
pub fn order() -> Value {
    let mut adult = passenger("pas_1", "Tony");
    put(&mut adult, "/user_id", json!("icu_1"));
    put(&mut adult, "/infant_passenger_id", json!("pas_2"));
    put(&mut adult, "/identity_documents", json!([passport()]));
    json!({
        "type": "instant",
        "selected_offers": ["off_1"],
        "payments": [{
            "type": "card",
            "amount": "430.00",
            "currency": "GBP",
            "three_d_secure_session_id": "3ds_1",
        }],
        "services": [{ "id": "ase_1", "quantity": 1 }],
        "users": ["icu_1"],
        "passengers": [adult, passenger("pas_2", "Morgan")],
        "metadata": { "mission": "conference" },
    })
}

/// A passenger with all that is required.
pub fn passenger(id: &str, given_name: &str) -> Value {
    json!({
        "id": id,
        "given_name": given_name,
        "family_name": "Stark",
        "born_on": "1970-05-29",
        "title": "mr",
        "gender": "m",
        "email": "tony@stark.com",
        "phone_number": "+14155550123",
    })
}

pub fn passport() -> Value {
    json!({
        "type": "passport",
        "unique_identifier": "75209451",
        "issuing_country_code": "US",
        "expires_on": "2030-06-25",
    })
}

/// An order of these passengers by these users, with no more than it needs.
pub fn order_of(passengers: Value, users: Value) -> Value {
    json!({
        "type": "instant",
        "selected_offers": ["off_1"],
        "payments": [{ "type": "balance", "amount": "1", "currency": "GBP" }],
        "users": users,
        "passengers": passengers,
    })
}

pub fn order_update() -> Value {
    json!({ "metadata": { "mission": "conference" } })
}

pub fn booking() -> Value {
    json!({
        "quote_id": "quo_1",
        "email": "tony@stark.com",
        "phone_number": "+14155550123",
        "guests": [{ "given_name": "Tony", "family_name": "Stark", "user_id": "icu_1" }],
        "users": ["icu_1"],
        "payment": { "card_id": "tcd_1" },
        "loyalty_programme_account_number": "201154908",
        "accommodation_special_requests": "A quiet room",
        "metadata": { "mission": "conference" },
    })
}

pub fn component_client_key() -> Value {
    json!({ "user_id": "icu_1", "order_id": "ord_1" })
}

/// The sound body of a kind.
pub fn sound(kind: Kind) -> Value {
    match kind {
        Kind::CustomerUser => customer_user(),
        Kind::CustomerUserGroup | Kind::CustomerUserGroupUpdate => customer_user_group(),
        Kind::Order => order(),
        Kind::OrderUpdate => order_update(),
        Kind::Booking => booking(),
        Kind::ComponentClientKey => component_client_key(),
        _ => unreachable!("a kind without a body"),
    }
}

/// `body` under `data`.
pub fn wrapped(body: &Value) -> Value {
    json!({ "data": body })
}

/// Sets the value that `pointer` leads to. A new field goes last in its object, a new element last in its array.
pub fn put(body: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = parent(body, pointer);
    match parent {
        Value::Object(members) => drop(members.insert(name, value)),
        Value::Array(elements) => match elements.get_mut(name.parse::<usize>().unwrap()) {
            Some(element) => *element = value,
            None => elements.push(value),
        },
        _ => panic!("{pointer} leads into a scalar"),
    }
}

/// Takes out what `pointer` leads to, if it is there. The others keep their order.
pub fn take(body: &mut Value, pointer: &str) {
    let (parent, name) = parent(body, pointer);
    match parent {
        Value::Object(members) => drop(members.shift_remove(&name)),
        Value::Array(elements) => drop(elements.remove(name.parse().unwrap())),
        _ => panic!("{pointer} leads into a scalar"),
    }
}

fn parent<'a>(body: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let found = body.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    (found, name.to_owned())
}

/// `body` with this at `pointer`.
pub fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    put(&mut body, pointer, value);
    body
}

/// `body` without what is at `pointer`.
pub fn without(mut body: Value, pointer: &str) -> Value {
    take(&mut body, pointer);
    body
}
