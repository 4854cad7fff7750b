//! Every kind of request with everything filled in.

use duffel_customers::id::PassengerId;
use duffel_customers::request::*;
use duffel_customers::{Date, Kind};
use serde_json::{Value, to_value};

pub const TONY: &str = "icu_0000AgZitpOnQtd3NQxjwO";
pub const PEPPER: &str = "icu_0000AgZpQrZjNcR4Mqklwx";
pub const SESSION: &str = "3ds_0000AWr2Xs1Vp34gh5";
pub const CARD: &str = "tcd_0000AgZitpOnQtd3NQxjwO";

/// An ID or a date.
pub fn parsed<T: std::str::FromStr<Err = duffel_customers::ParseError>>(text: &str) -> T {
    text.parse().unwrap()
}

pub fn customer_user() -> CustomerUser {
    CustomerUser::new("pepper@stark.com", "Pepper", "Potts")
        .phone_number("+14155550124")
        .group_id(parsed("usg_0000AgZitpOnQtd3NQxjwO"))
}

pub fn customer_user_group() -> CustomerUserGroup {
    CustomerUserGroup::new("Stark Industries").user(parsed(TONY)).user(parsed(PEPPER))
}

pub fn customer_user_group_update() -> CustomerUserGroupUpdate {
    CustomerUserGroupUpdate::new().name("Stark Industries").user_ids([parsed(TONY)])
}

/// An adult with every document; the infant goes with them.
pub fn adult(infant: PassengerId) -> Passenger {
    let country = "US";
    Passenger::new(parsed("pas_0000AgZpQrZjNcR4Mqklwx"), "Tony", "Stark")
        .born_on(Date::new(1970, 5, 29).unwrap())
        .title(Title::Mr)
        .gender(Gender::Male)
        .email("tony@stark.com")
        .phone_number("+14155550123")
        .user_id(parsed(TONY))
        .infant_passenger_id(infant)
        .identity_document(IdentityDocument::passport("75209451", country, parsed("2030-06-25")))
        .identity_document(IdentityDocument::tax_id("123-45-6789"))
        .identity_document(IdentityDocument::known_traveler_number("98765432", country))
        .identity_document(IdentityDocument::passenger_redress_number("2345678", country))
        .loyalty_programme_account(LoyaltyProgrammeAccount::new("BA", "12901014"))
}

pub fn infant() -> Passenger {
    Passenger::new(parsed("pas_0000AgZpQrZjNcR4Mqklwy"), "Morgan", "Stark")
        .born_on(parsed("2030-01-02"))
        .title(Title::Miss)
        .gender(Gender::Female)
        .email("tony@stark.com")
        .phone_number("+14155550123")
}

pub fn order() -> Order {
    let payment = Payment::card("430.00", "GBP", parsed(SESSION)).card_id(parsed(CARD));
    let infant = infant();
    Order::instant(parsed("off_0000AgZitpOnQtd3NQxjwO"), payment)
        .passenger(adult(infant.id.clone()))
        .passenger(infant)
        .user(parsed(TONY))
        .user(parsed(PEPPER))
        .service(Service::new(parsed("ase_0000AgZitpOnQtd3NQxjwO"), 2))
        .metadata("internal_order_id", "avengers-123")
}

pub fn order_update() -> OrderUpdate {
    OrderUpdate::new().metadata("mission", "holiday").users([parsed(TONY)])
}

pub fn booking(payment: BookingPayment) -> Booking {
    Booking::new(parsed("quo_0000AS0NZdKjjnnHZmSUbI"), "tony@stark.com", "+14155550123")
        .guest(Guest::new("Tony", "Stark").user_id(parsed(TONY)))
        .user(parsed(TONY))
        .payment(payment)
        .loyalty_programme_account_number("201154908")
        .accommodation_special_requests("Need large workbench space for technical projects")
        .metadata("customer_reference_number", "STARK001")
}

pub fn by_card() -> BookingPayment {
    BookingPayment::Card(parsed(CARD))
}

pub fn by_session() -> BookingPayment {
    BookingPayment::ThreeDSecureSession(parsed(SESSION))
}

pub fn key_for_order() -> ComponentClientKey {
    ComponentClientKey::for_order(parsed(TONY), parsed("ord_0000AgZitpOnQtd3NQxjwO"))
}

pub fn key_for_booking() -> ComponentClientKey {
    ComponentClientKey::for_booking(parsed(TONY), parsed("bok_0000AgZitpOnQtd3NQxjwO"))
}

/// Bodies of one kind that have all of its fields among them.
pub fn bodies(kind: Kind) -> Vec<Value> {
    let bodies = match kind {
        Kind::CustomerUser => vec![to_value(customer_user())],
        Kind::CustomerUserGroup => vec![to_value(customer_user_group())],
        Kind::CustomerUserGroupUpdate => vec![to_value(customer_user_group_update())],
        Kind::Order => vec![to_value(order())],
        Kind::OrderUpdate => vec![to_value(order_update())],
        Kind::Booking => vec![to_value(booking(by_card())), to_value(booking(by_session()))],
        Kind::ComponentClientKey => vec![to_value(key_for_order()), to_value(key_for_booking())],
        _ => panic!("no typed request for {kind:?}"),
    };
    bodies.into_iter().map(Result::unwrap).collect()
}
