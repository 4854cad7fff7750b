//! Order passenger, as in Duffel's responses.

use super::loyalty_programme_account::LOYALTY_PROGRAMME_ACCOUNT;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_PASSENGER: Record =
    Record::new("OrderPassenger", "One of the people flying.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The passenger's ID: `pas_`, then letters and digits; in older orders, any string that the caller chose. Example: `\"pas_0000AgZpQrZjNcR4Mqklwx\"`."),
    field("type", Shape::Words(&["adult", "child", "infant_without_seat"])).or_absent()
        .doc("The type of passenger, by age on the day of the flight. The list is open. Example: `\"adult\"`."),
    field("given_name", Shape::Text)
        .doc("The given name as in the travel document. Example: `\"Tony\"`."),
    field("family_name", Shape::Text)
        .doc("The family name as in the travel document. Example: `\"Stark\"`."),
    field("born_on", Shape::Text)
        .doc("The date of birth as `YYYY-MM-DD`. Example: `\"1970-05-29\"`."),
    field("title", Shape::Words(&["mr", "ms", "mrs", "miss", "dr"])).or_absent()
        .doc("The title. The list is open. Example: `\"mr\"`."),
    field("gender", Shape::Words(&["m", "f"])).or_absent()
        .doc("The gender as in the travel document. The list is open. Example: `\"m\"`."),
    field("email", Shape::Text).or_null().or_absent()
        .doc("The email address, at most 254 characters. The airline may have a different one. Example: `\"tony@stark.com\"`."),
    field("phone_number", Shape::Text).or_null().or_absent()
        .doc("The phone number in E.164: `+`, then 7 to 15 digits. The airline may have a different one. Example: `\"+14155550123\"`."),
    field("user_id", Shape::Text).or_null().or_absent()
        .doc("The Customer User that this passenger is: one of the order's `users`. `null`: none. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
    field("infant_passenger_id", Shape::Text).or_null().or_absent()
        .doc("The `id` of the infant without a seat that travels with this adult. `null`: none. Example: `\"pas_0000AgZpQrZjNcR4Mqklwy\"`."),
    list("loyalty_programme_accounts", Shape::Record(&LOYALTY_PROGRAMME_ACCOUNT)).or_absent()
        .doc("The loyalty programme accounts that the airline knows: at most one per airline. Example: `[{ airline_iata_code: \"BA\", account_number: \"12901014\" }]`."),
];
