//! Accommodation, as in Duffel's responses.

use super::accommodation_amenity::ACCOMMODATION_AMENITY;
use super::accommodation_brand::ACCOMMODATION_BRAND;
use super::accommodation_location::ACCOMMODATION_LOCATION;
use super::accommodation_photo::ACCOMMODATION_PHOTO;
use super::accommodation_rating::ACCOMMODATION_RATING;
use super::check_in_information::CHECK_IN_INFORMATION;
use super::key_collection::KEY_COLLECTION;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ACCOMMODATION: Record =
    Record::new("Accommodation", "A hotel or another place to stay.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text).or_absent()
        .doc("The accommodation's ID: `acc_`, then letters and digits. Example: `\"acc_0000AWr2VsUNIF1Vl91xg0\"`."),
    field("name", Shape::Text).or_absent()
        .doc("Its name. Example: `\"Duffel Test Hotel\"`."),
    field("description", Shape::Text).or_null().or_absent()
        .doc("Its description, as free text. Example: `\"A hotel to test with.\"`."),
    field("email", Shape::Text).or_null().or_absent()
        .doc("Its email address. `null`: not known. Example: `\"hotel@example.com\"`."),
    field("phone_number", Shape::Text).or_null().or_absent()
        .doc("Its phone number. `null`: not known. Example: `\"+442071234567\"`."),
    field("location", Shape::Record(&ACCOMMODATION_LOCATION)).or_absent()
        .doc("Where it is. Example: `{ address: { line_one: \"1 Old Street\", city_name: \"London\", country_code: \"GB\" } }`."),
    field("check_in_information", Shape::Record(&CHECK_IN_INFORMATION)).or_null().or_absent()
        .doc("When guests can check in and must check out. `null`: not known. Example: `{ check_in_after_time: \"14:00\", check_out_before_time: \"11:00\" }`."),
    field("key_collection", Shape::Record(&KEY_COLLECTION)).or_null().or_absent()
        .doc("How to get the key. `null`: nothing special. Example: `{ instructions: \"Ask at the front desk.\" }`."),
    field("rating", Shape::Number).or_null().or_absent()
        .doc("Its stars: a whole number from 1 to 5. `null`: not known. Example: `4`."),
    list("ratings", Shape::Record(&ACCOMMODATION_RATING)).or_null().or_absent()
        .doc("Its ratings by other organisations. Example: `[{ source: \"aaa\", value: 3 }]`."),
    field("review_score", Shape::Number).or_null().or_absent()
        .doc("Its guests' score: from 1 to 10. `null`: not known. Example: `8.4`."),
    field("review_count", Shape::Number).or_null().or_absent()
        .doc("How many guests gave a score. `null`: not known. Example: `336`."),
    list("amenities", Shape::Record(&ACCOMMODATION_AMENITY)).or_null().or_absent()
        .doc("Its amenities. Example: `[{ type: \"wifi\", description: \"Wi-Fi\" }]`."),
    field("brand", Shape::Record(&ACCOMMODATION_BRAND)).or_null().or_absent()
        .doc("The brand that it belongs to. `null`: none. Example: `{ id: \"bra_0000AgZitpOnQtd3NQxjwO\", name: \"Duffel Suites\" }`."),
    field("chain", Shape::Record(&ACCOMMODATION_BRAND)).or_null().or_absent()
        .doc("The chain that it belongs to. `null`: none. Example: `{ id: \"chn_0000AgZitpOnQtd3NQxjwO\", name: \"Duffel Hotel Group\" }`."),
    list("photos", Shape::Record(&ACCOMMODATION_PHOTO)).or_null().or_absent()
        .doc("Pictures of it. Example: `[{ url: \"https://assets.duffel.com/img/stays/image.jpg\" }]`."),
    list("rooms", Shape::Object).or_absent()
        .doc("Its rooms, each with its beds and rates. Example: `[{ name: \"Double Suite\" }]`."),
    field("supported_loyalty_programme", Shape::Text).or_null().or_absent()
        .doc("Its loyalty programme. `null`: none. Example: `\"duffel_hotel_group_rewards\"`."),
];
