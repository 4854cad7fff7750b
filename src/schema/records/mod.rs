//! Duffel's responses: one table of documented fields per record, one file each. The TypeScript response types are generated from them.

mod accommodation;
mod accommodation_address;
mod accommodation_amenity;
mod accommodation_brand;
mod accommodation_location;
mod accommodation_photo;
mod accommodation_rating;
mod aircraft;
mod airline;
mod airline_initiated_change;
mod baggage;
mod booking;
mod booking_guest;
mod booking_reference;
mod check_in_information;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod customer_user_group_summary;
mod geographic_coordinates;
mod key_collection;
mod loyalty_programme_account;
mod order;
mod order_cancellation;
mod order_conditions;
mod order_document;
mod order_passenger;
mod order_segment;
mod order_segment_passenger;
mod order_service;
mod order_service_metadata;
mod order_slice;
mod order_stop;
mod payment_status;
mod penalty;
mod place;
mod seat;
mod slice_conditions;

use self::booking::BOOKING;
use self::component_client_key::COMPONENT_CLIENT_KEY;
use self::customer_user::CUSTOMER_USER;
use self::customer_user_group::CUSTOMER_USER_GROUP;
use self::order::ORDER;
use super::record::Record;

/// The records that calls return. Records within them are found through their fields.
pub(super) static ANSWERS: [&Record; 5] =
    [&CUSTOMER_USER, &CUSTOMER_USER_GROUP, &COMPONENT_CLIENT_KEY, &ORDER, &BOOKING];
