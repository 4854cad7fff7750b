//! Offers in the shape in which Duffel's API gives them, each with an order that fits it.

use duffel_customers::{Kind, Offer, Options, check};
use serde_json::{Value, json};

use crate::bodies::{passenger, passport, put};
use crate::expect::{line, lines};

/// An offer and an order that fits it.
#[derive(Clone)]
pub struct Booked {
    pub offer: Value,
    pub order: Value,
}

impl Booked {
    /// What an offer for these passengers, by ID and type, says beside its services; and an order of it.
    pub fn new(passengers: &[(&str, &str)]) -> Self {
        let offer = json!({
            "updated_at": "2026-01-17T10:12:14.545052Z",
            "total_emissions_kg": "460",
            "total_currency": "GBP",
            "total_amount": "430.00",
            "tax_currency": "GBP",
            "tax_amount": "40.80",
            "supported_passenger_identity_document_types": ["passport", "known_traveler_number"],
            "slices": [slice(passengers)],
            "private_fares": [],
            "payment_requirements": {
                "requires_instant_payment": false,
                "price_guarantee_expires_at": "2026-01-18T10:42:14Z",
                "payment_required_by": "2026-01-19T10:42:14Z",
            },
            "passengers": passengers.iter().map(|(id, kind)| json!({
                "type": kind,
                "loyalty_programme_accounts": [],
                "id": id,
                "given_name": null,
                "family_name": null,
                "age": null,
            })).collect::<Vec<_>>(),
            "passenger_identity_documents_required": false,
            "partial": false,
            "owner": airline(),
            "live_mode": false,
            "id": "off_1",
            "expires_at": "2026-01-17T10:42:14.545052Z",
            "created_at": "2026-01-17T10:12:14.545052Z",
            "conditions": {
                "refund_before_departure": null,
                "change_before_departure": { "penalty_currency": "GBP", "penalty_amount": "10.00", "allowed": true },
            },
            "base_currency": "GBP",
            "base_amount": "389.20",
            "available_services": null,
        });
        let names =
            ["Tony", "Pepper", "Morgan", "Harley", "May", "Rhodey", "Happy", "Peter", "Nat"];
        let order = json!({
            "type": "instant",
            "selected_offers": ["off_1"],
            "payments": [{ "type": "balance", "amount": "430.00", "currency": "GBP" }],
            "users": ["icu_1"],
            "passengers":
                passengers.iter().zip(names).map(|((id, _), name)| passenger(id, name)).collect::<Vec<_>>(),
        });
        Booked { offer, order }
    }

    /// With this in the offer.
    pub fn offering(mut self, pointer: &str, value: Value) -> Self {
        put(&mut self.offer, pointer, value);
        self
    }

    /// With this in the order.
    pub fn ordering(mut self, pointer: &str, value: Value) -> Self {
        put(&mut self.order, pointer, value);
        self
    }

    /// Exactly these issues must come.
    #[track_caller]
    pub fn expect(&self, expected: &[&str]) {
        self.expect_with(&Options::new(), expected);
    }

    #[track_caller]
    pub fn expect_with(&self, options: &Options<'_>, expected: &[&str]) {
        let offer = self.offer.to_string();
        let offer = Offer::parse(offer.as_bytes()).unwrap();
        let options = options.clone().offer(&offer);
        let report = check(Kind::Order, self.order.to_string().as_bytes(), &options);
        assert_eq!(lines(&report), expected, "{}\n{}", self.order, self.offer);
        // Wrapped or tidied, it is the same.
        for (text, options) in [
            (json!({ "data": self.order }).to_string(), options.clone()),
            (self.order.to_string(), options.clone().normalize(true)),
        ] {
            let report = check(Kind::Order, text.as_bytes(), &options);
            assert_eq!(lines(&report), expected, "{text}");
        }
        // So it is where one field is checked in its form.
        for issue in report.issues() {
            let path = issue.segments();
            let form = self.order.to_string();
            let found =
                duffel_customers::check_field_in(Kind::Order, path, form.as_bytes(), &options);
            if found.issues().iter().all(|found| found.segments() == path) {
                let found: Vec<_> = found.issues().iter().map(line).collect();
                assert!(found.contains(&line(issue)) || path.is_empty(), "{found:?}");
            }
        }
    }
}

fn airline() -> Value {
    json!({
        "name": "Duffel Airways",
        "logo_symbol_url": "https://assets.example.com/ZZ.svg",
        "logo_lockup_url": null,
        "id": "arl_00009VME7D6ivUu8dn35WK",
        "iata_code": "ZZ",
        "conditions_of_carriage_url": null,
    })
}

fn slice(passengers: &[(&str, &str)]) -> Value {
    json!({
        "segments": [{
            "stops": [],
            "passengers": passengers.iter().map(|(id, _)| json!({
                "passenger_id": id,
                "fare_basis_code": "Y20LGTN2",
                "cabin_class_marketing_name": "Economy",
                "cabin_class": "economy",
                "baggages": [{ "type": "carry_on", "quantity": 1 }],
            })).collect::<Vec<_>>(),
            "origin": { "type": "airport", "id": "arp_ltn_gb", "iata_code": "LTN", "latitude": 51.875, "city": null },
            "destination": { "type": "airport", "id": "arp_jfk_us", "iata_code": "JFK", "latitude": 40.64, "city": null },
            "operating_carrier": airline(),
            "marketing_carrier": airline(),
            "id": "seg_0000AcSb88q78lMMAsQ8jg",
            "departing_at": "2026-03-05T03:05:00",
            "arriving_at": "2026-03-05T04:26:00",
        }],
        "id": "sli_0000AcSb88q78lMMAsQ8jh",
        "fare_brand_name": "Basic",
        "conditions": {},
    })
}

/// A service as an offer lists it.
pub fn service(id: &str, amount: &str, most: u32) -> Value {
    json!({
        "type": "baggage",
        "total_currency": "GBP",
        "total_amount": amount,
        "segment_ids": ["seg_0000AcSb88q78lMMAsQ8jg"],
        "passenger_ids": ["pas_1"],
        "metadata": { "type": "checked", "maximum_weight_kg": 23, "maximum_depth_cm": null },
        "maximum_quantity": most,
        "id": id,
    })
}

pub fn one_adult() -> Booked {
    Booked::new(&[("pas_1", "adult")])
}

/// Two adults, a child and an infant on the first adult's lap.
pub fn family() -> Booked {
    Booked::new(&[
        ("pas_1", "adult"),
        ("pas_2", "adult"),
        ("pas_3", "child"),
        ("pas_4", "infant_without_seat"),
    ])
    .ordering("/passengers/0/infant_passenger_id", json!("pas_4"))
}

/// Two bags of one kind and one of another are ordered.
pub fn with_services() -> Booked {
    one_adult()
        .offering(
            "/available_services",
            json!([
                service("ase_1", "25.10", 2),
                service("ase_2", "0.2", 1),
                service("ase_3", "99", 9)
            ]),
        )
        .ordering(
            "/services",
            json!([{ "id": "ase_1", "quantity": 2 }, { "id": "ase_2", "quantity": 1 }]),
        )
        .ordering("/payments/0/amount", json!("480.40"))
}

/// Everyone needs a document.
pub fn with_documents() -> Booked {
    Booked::new(&[("pas_1", "adult"), ("pas_2", "adult")])
        .offering("/passenger_identity_documents_required", json!(true))
        .ordering("/passengers/0/identity_documents", json!([passport()]))
        .ordering("/passengers/1/identity_documents", json!([passport()]))
}

/// It cannot be held.
pub fn paid_at_once() -> Booked {
    one_adult().offering("/payment_requirements/requires_instant_payment", json!(true))
}

pub fn all() -> [Booked; 5] {
    [one_adult(), family(), with_services(), with_documents(), paid_at_once()]
}

#[test]
fn each_order_fits_its_offer() {
    for booked in all() {
        booked.expect(&[]);
    }
}
