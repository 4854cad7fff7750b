//! The services of an order: those that are available with the offer, and no more of them than there are.

use duffel_customers::{Kind, Offer, Options, check};
use serde_json::{Value, json};

use crate::bodies::{put, take};
use crate::expect::lines;
use crate::offers::{Booked, one_adult, with_services};

const NOT_OFFERED: &str = "E not_valid_with_selected_offer /services/0/id";
const TOO_MANY: &str = "E validation_inclusion /services/0/quantity";

fn ordering(services: Value, amount: &str) -> Booked {
    with_services().ordering("/services", services).ordering("/payments/0/amount", json!(amount))
}

#[test]
fn a_service_that_is_not_offered() {
    ordering(json!([{ "id": "ase_9", "quantity": 1 }]), "430.00").expect(&[NOT_OFFERED]);
    // Nothing is available.
    ordering(json!([{ "id": "ase_1", "quantity": 1 }]), "430.00")
        .offering("/available_services", json!([]))
        .expect(&[NOT_OFFERED]);
}

#[test]
fn a_seat_may_be_in_a_seat_map() {
    let seat = ordering(json!([{ "id": "sea_9", "quantity": 1 }]), "1.00");
    seat.expect(&["W not_valid_with_selected_offer /services/0/id"]);
    let mut offered = seat;
    put(&mut offered.offer, "/available_services/0/id", json!("sea_9"));
    offered.ordering("/payments/0/amount", json!("455.10")).expect(&[]);
}

#[test]
fn an_odd_id() {
    ordering(json!([{ "id": "bag", "quantity": 1 }]), "430.00").expect(&[NOT_OFFERED]);
    let mut booked = ordering(json!([{ "id": "bag", "quantity": 1 }]), "455.10");
    put(&mut booked.offer, "/available_services/0/id", json!("bag"));
    booked.expect(&["W validation_format /services/0/id"]);
    for (id, expected) in [
        (json!(1), "E validation_type /services/0/id"),
        (json!(""), "E validation_required /services/0/id"),
        (Value::Null, "E validation_required /services/0/id"),
    ] {
        ordering(json!([{ "id": id, "quantity": 1 }]), "1.00").expect(&[expected]);
    }
}

#[test]
fn more_than_there_are() {
    let booked = with_services().ordering("/services/0/quantity", json!(3));
    booked.expect(&[TOO_MANY]);
    // Whether they are paid for does not matter.
    booked.ordering("/payments/0/amount", json!("505.50")).expect(&[TOO_MANY]);
    for quantity in ["9999999999", "4294967298", "3.0", "30.0"] {
        let booked = with_services();
        let text = booked.order.to_string().replacen(
            "\"quantity\":2",
            &format!("\"quantity\":{quantity}"),
            1,
        );
        let order = serde_json::from_str::<Value>(&text).unwrap();
        Booked { order, ..booked }.expect(&[TOO_MANY]);
    }
}

/// What is no number counts for nothing, and what the order costs is not known then.
#[test]
fn no_quantity() {
    for quantity in [json!("430"), json!("1"), json!(true), json!(2.5), json!([2])] {
        let services =
            json!([{ "id": "ase_1", "quantity": quantity }, { "id": "ase_1", "quantity": 2 }]);
        ordering(services, "430.00").expect(&["E validation_type /services/0/quantity"]);
    }
}

#[test]
fn however_json_writes_the_quantity() {
    let booked = with_services().ordering("/payments/0/amount", json!("1.00"));
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let said = |quantity: &str| {
        let quantity = format!("\"quantity\":{quantity}");
        let order = booked.order.to_string().replacen("\"quantity\":2", &quantity, 1);
        let report = check(Kind::Order, order.as_bytes(), &Options::new().offer(&offer));
        lines(&report).join(", ")
    };
    for two in ["2", "2.0", "20e-1", "0.2E+1", "0.02e2", "200000000000e-11"] {
        assert_eq!(said(two), "E payment_amount_does_not_match_order_amount /payments", "{two}");
    }
    for three_and_more in ["3.0", "3E0", "30e-1", "0.3e1", "1e2", "1e21", "9e999", "25e8"] {
        assert_eq!(said(three_and_more), TOO_MANY, "{three_and_more}");
    }
}

#[test]
fn as_many_as_the_exponent_tells_of() {
    let mut booked = with_services();
    take(&mut booked.offer, "/available_services/0/maximum_quantity");
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    for (quantity, price) in [("1e1", "681.20"), ("1.2e2", "3442.20"), ("25e3", "627930.20")] {
        let said = |price: &str| {
            let order = booked.order.to_string().replace("480.40", price);
            let order = order.replacen("\"quantity\":2", &format!("\"quantity\":{quantity}"), 1);
            lines(&check(Kind::Order, order.as_bytes(), &Options::new().offer(&offer)))
        };
        assert_eq!(said(price), [""; 0], "{quantity}");
        let other = "E payment_amount_does_not_match_order_amount /payments";
        assert_eq!(said("681.21"), [other], "{quantity}");
    }
}

#[test]
fn in_several_places() {
    let twice = json!([{ "id": "ase_1", "quantity": 1 }, { "quantity": 2, "id": "ase_1" }]);
    ordering(twice, "505.30").expect(&["E validation_inclusion /services/1/quantity"]);
    let twice = json!([{ "id": "ase_1", "quantity": 1 }, { "quantity": 1, "id": "ase_1" }]);
    ordering(twice, "480.20").expect(&[]);
}

/// A few are looked through, many are sorted: with every number of them about the limit, each is found, whatever their order.
#[test]
fn each_of_many() {
    for count in 225..=255 {
        let id = |at: u32| format!("ase_{at:03}");
        let offered = |at| json!({ "id": id(at), "total_amount": "1", "maximum_quantity": 1 });
        let ordered = |at| json!({ "id": id(at), "quantity": 1 });
        let booked = one_adult()
            .offering("/available_services", (0..count).rev().map(offered).collect())
            .ordering("/services", (0..count).map(ordered).collect())
            .ordering("/payments/0/amount", json!(format!("{}.00", 430 + count)));
        booked.expect(&[]);
        booked.ordering("/services/0/id", json!("ase_x")).expect(&[NOT_OFFERED]);
    }
}

#[test]
fn an_order_on_hold_too() {
    let mut booked = ordering(json!([{ "id": "ase_1", "quantity": 3 }]), "1.00");
    put(&mut booked.order, "/type", json!("hold"));
    take(&mut booked.order, "/payments");
    booked.clone().expect(&[TOO_MANY]);
    booked.ordering("/services/0/id", json!("ase_9")).expect(&[NOT_OFFERED]);
}

#[test]
fn a_quantity_that_is_none() {
    for (quantity, expected) in [
        (json!(0), TOO_MANY),
        (json!(-1), TOO_MANY),
        (json!(1.5), "E validation_type /services/0/quantity"),
        (json!("2"), "E validation_type /services/0/quantity"),
        (Value::Null, "E validation_required /services/0/quantity"),
    ] {
        let booked = with_services().ordering("/services/0/quantity", quantity);
        booked.expect(&[expected]);
        // However many there are: what the order costs is not known then.
        let unlimited = booked.offering("/available_services/0/maximum_quantity", Value::Null);
        unlimited.expect(&[expected]);
    }
}

#[test]
fn an_offer_that_does_not_say_how_many() {
    for nothing in [Value::Null, json!(0)] {
        let limited = nothing.is_number();
        with_services()
            .offering("/available_services/0/maximum_quantity", nothing)
            .expect(if limited { &[TOO_MANY] } else { &[] });
    }
    let mut booked = with_services();
    take(&mut booked.offer, "/available_services/0/maximum_quantity");
    booked
        .clone()
        .ordering("/services/0/quantity", json!(20))
        .ordering("/payments/0/amount", json!("932.20"))
        .expect(&[]);
    // What is too much to be counted is too much for any offer: its price would not be compared.
    let other_price = "E payment_amount_does_not_match_order_amount /payments";
    for most in [None, Some(u32::MAX)] {
        if let Some(most) = most {
            put(&mut booked.offer, "/available_services/0/maximum_quantity", json!(most));
        }
        for (quantity, expected) in [
            (u64::from(u32::MAX) - 1, other_price),
            (u64::from(u32::MAX), TOO_MANY),
            (u64::from(u32::MAX) + 1, TOO_MANY),
            (u64::MAX, TOO_MANY),
        ] {
            let booked = booked.clone().ordering("/services/0/quantity", json!(quantity));
            booked.expect(&[expected]);
        }
    }
}

/// Whoever has no list of the services knows neither which there are nor what they cost.
#[test]
fn an_offer_without_its_services() {
    let mut booked = with_services().offering("/available_services", Value::Null);
    booked.expect(&[]);
    take(&mut booked.offer, "/available_services");
    booked.expect(&[]);
    one_adult()
        .ordering("/services", json!([]))
        .ordering("/payments/0/amount", json!("1.00"))
        .expect(&["E payment_amount_does_not_match_order_amount /payments"]);
}
