//! Airline, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static AIRLINE: Record = Record::new("Airline", "An airline.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text).or_absent()
        .doc("The airline's ID: `arl_`, then letters and digits. Example: `\"arl_00009VME7D6ivUu8dn35WK\"`."),
    field("name", Shape::Text)
        .doc("Its name. Example: `\"Duffel Airways\"`."),
    field("iata_code", Shape::Text).or_null().or_absent()
        .doc("Its IATA code: two capital letters or digits. `null`: it has none. Example: `\"ZZ\"`."),
    field("logo_symbol_url", Shape::Text).or_null().or_absent()
        .doc("The URL of its logo, only the symbol, as SVG. `null`: it has none. Example: `\"https://assets.duffel.com/img/airlines/for-light-background/full-color-logo/ZZ.svg\"`."),
    field("logo_lockup_url", Shape::Text).or_null().or_absent()
        .doc("The URL of its logo with its name, as SVG. `null`: it has none. Example: `\"https://assets.duffel.com/img/airlines/for-light-background/full-color-lockup/ZZ.svg\"`."),
    field("conditions_of_carriage_url", Shape::Text).or_null().or_absent()
        .doc("The URL of its conditions of carriage. `null`: not known. Example: `\"https://www.example.com/conditions-of-carriage\"`."),
];
