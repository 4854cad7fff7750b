//! Responses: every documented one is read, nothing in it is lost, and what is missing or added does no harm.

use duffel_customers::response::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, from_value, json, to_value};

use crate::examples::read;

/// Reads an answer and writes it again: what was there still is. What was not may be `null` or empty.
fn keeps<T: Serialize + DeserializeOwned>(name: &str, body: &Value) {
    let read: T = from_value(body.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_kept(body, &to_value(&read).unwrap(), name);
}

fn assert_kept(before: &Value, after: &Value, at: &str) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                assert_kept(value, &after[name], &format!("{at}/{name}"));
            }
            for (name, value) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
                let is_empty = matches!(value, Value::Null)
                    || *value == json!([])
                    || *value == json!({})
                    || name == "meta";
                assert!(is_empty, "{at}/{name} was not there");
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{at}");
            before.iter().zip(after).for_each(|(before, after)| assert_kept(before, after, at));
        }
        _ => assert_eq!(before, after, "{at}"),
    }
}

#[test]
fn documented_responses_are_read_whole() {
    let mut seen = [0; 4];
    for (name, body) in read("-response.json") {
        let (index, keep): (_, fn(&str, &Value)) = match name.as_str() {
            "ref-customer-users-list-response.json" => (0, keeps::<Page<CustomerUser>>),
            "ref-customer-user-groups-list-response.json" => (1, keeps::<Page<CustomerUserGroup>>),
            name if name.contains("-user-group-") => (2, keeps::<Data<CustomerUserGroup>>),
            name if name.contains("-customer-user-") => (3, keeps::<Data<CustomerUser>>),
            name => panic!("no type for {name}"),
        };
        keep(&name, &body);
        seen[index] += 1;
    }
    assert_eq!(seen, [1, 1, 3, 3]);
}

#[test]
fn a_page_says_where_it_stands() {
    let (_, body) = read("ref-customer-users-list-response.json").remove(0);
    let page: Page<CustomerUser> = from_value(body).unwrap();
    assert_eq!(page.meta.limit, Some(50));
    assert_eq!(page.meta.before, None);
    assert!(page.meta.after.is_some());
    let [user] = &page.data[..] else { panic!("one user") };
    assert_eq!(user.group.as_ref().unwrap().id.as_str(), "usg_0000AgZitpOnQtd3NQxjwO");
    assert_eq!(user.group.as_ref().unwrap().user_ids, None);

    let last: Page<CustomerUser> = from_str(r#"{"data": [], "meta": null}"#).unwrap();
    assert_eq!((last.data.len(), last.meta), (0, PageMeta::default()));
    from_str::<Page<CustomerUser>>(r#"{"data": []}"#).unwrap();
}

#[test]
fn an_order_is_read_whole() {
    let id = "ord_0000AgZitpOnQtd3NQxjwO";
    let order = json!({
        "id": id, "type": "instant", "offer_id": "off_0000AgZitpOnQtd3NQxjwO", "content": "managed",
        "booking_reference": "RZPNX8",
        "booking_references": [{"booking_reference": "RZPNX8", "carrier": {"iata_code": "ZZ"}, "more": 1}],
        "users": ["icu_0000AgZitpOnQtd3NQxjwO"],
        "passengers": [{
            "id": "passenger_1", "type": "adult", "given_name": "Tony", "family_name": "Stark",
            "born_on": "1970-05-29", "title": "mr", "gender": "m", "email": "tony@stark.com",
            "phone_number": "+14155550123", "user_id": "icu_0000AgZitpOnQtd3NQxjwO",
            "infant_passenger_id": null,
            "loyalty_programme_accounts": [{"airline_iata_code": "ZZ", "account_number": "1"}],
            "more": [1],
        }],
        "payment_status": {
            "awaiting_payment": false, "payment_required_by": null, "price_guarantee_expires_at": null,
            "paid_at": "2030-04-11T15:48:11Z", "more": {},
        },
        "base_amount": "400.00", "base_currency": "GBP", "tax_amount": "30.00", "tax_currency": "GBP",
        "total_amount": "430.00", "total_currency": "GBP",
        "services": [{
            "id": "ser_1", "type": "baggage", "quantity": 1, "total_amount": "15.00",
            "total_currency": "GBP", "passenger_ids": ["passenger_1"], "segment_ids": ["seg_1"],
            "metadata": {"maximum_weight_kg": 23}, "more": true,
        }],
        "documents": [{
            "type": "electronic_ticket", "unique_identifier": "1", "passenger_ids": ["passenger_1"],
            "more": "more",
        }],
        "metadata": {"mission": "conference"}, "available_actions": ["cancel"],
        "owner": {"iata_code": "ZZ"}, "slices": [{"segments": []}], "conditions": {},
        "airline_initiated_changes": [{}], "cancellation": {"id": "ore_1"},
        "created_at": "2030-04-11T15:48:11.642Z", "cancelled_at": "2030-04-12T15:48:11.642Z",
        "synced_at": "2030-04-12T15:48:11Z", "void_window_ends_at": "2030-04-13T15:48:11Z",
        "live_mode": false, "more": {"even": "more"},
    });
    keeps::<Order>("order", &order);
    let typed: Order = from_value(order).unwrap();
    assert_eq!(typed.extra.keys().collect::<Vec<_>>(), ["more"]);
    assert_eq!(typed.passengers[0].extra.keys().collect::<Vec<_>>(), ["more"]);

    let pending: Order = from_value(json!({
        "id": id, "passengers": null, "metadata": null, "documents": null, "slices": null,
    }))
    .unwrap();
    assert_eq!((pending.passengers.len(), pending.metadata.len()), (0, 0));
    assert!(from_value::<Order>(json!({"id": "bok_0000AgZitpOnQtd3NQxjwO"})).is_err());
}

#[test]
fn a_booking_is_read_whole() {
    let booking = json!({
        "id": "bok_0000BTVRuKZTavzrZDJ4cb", "status": "confirmed", "reference": "AFE33SE2",
        "accommodation": {"name": "Duffel Test Hotel"}, "check_in_date": "2030-06-04",
        "check_out_date": "2030-06-07", "rooms": 1, "email": "tony@stark.com",
        "phone_number": "+14155550123",
        "guests": [{
            "given_name": "Tony", "family_name": "Stark", "user_id": "icu_0000AgZitpOnQtd3NQxjwO",
            "more": 1,
        }],
        "users": ["icu_0000AgZitpOnQtd3NQxjwO"],
        "supported_loyalty_programme": "duffel_hotel_group_rewards",
        "loyalty_programme_account_number": "201154908",
        "metadata": {"customer_reference_number": "STARK001", "rooms": 1},
        "confirmed_at": "2030-04-13T15:48:11.642Z", "cancelled_at": null, "more": 1,
    });
    keeps::<Booking>("booking", &booking);
    let typed: Booking = from_value(booking).unwrap();
    assert_eq!(typed.check_in_date.as_deref(), Some("2030-06-04"));
    assert_eq!(typed.extra.keys().collect::<Vec<_>>(), ["more"]);

    from_value::<Booking>(json!({"id": "bok_0000BTVRuKZTavzrZDJ4cb", "metadata": null})).unwrap();
}

/// It is booked, whatever the answer looks like: what Duffel may change without a new version, and what callers wrote into it.
#[test]
fn the_answer_of_what_is_booked_is_read_all_the_same() {
    let order = json!({
        "id": "ord_1-2.~x", "users": ["icu_."],
        "passengers": [{
            "born_on": "1970-05-29T00:00:00Z", "user_id": "icu_0000_AgZitpOnQtd3NQxjwO",
        }],
        "metadata": {"a": null, "b": 1, "c": {"d": ["e"]}, "f": "g"},
    });
    keeps::<Order>("order", &order);
    keeps::<Page<Order>>("orders", &json!({ "data": [order] }));
    let booking = json!({
        "id": format!("bok_{}", "A".repeat(100)), "check_in_date": "2030-06-04T15:00:00",
        "check_out_date": "soon", "guests": [{"user_id": "icu_-"}], "users": ["icu_a_b"],
        "metadata": {"a": null},
    });
    keeps::<Booking>("booking", &booking);
    let user = json!({
        "id": "icu_1-2", "email": "", "given_name": "", "family_name": "",
        "group": {"id": "usg_1-2", "name": "", "user_ids": ["icu_1-2"]},
    });
    keeps::<CustomerUser>("user", &user);
    // What cannot be read of it is left out.
    let odd = json!({
        "id": "ord_1", "users": [null, 7, "", "icu_1", "usg_1"], "passengers": [{"user_id": ""}, {"user_id": 7}],
        "services": [{"quantity": -1}, {"quantity": 1.5}, {"quantity": "1"}, {"quantity": null}, {"quantity": 2.0}],
    });
    let order: Order = from_value(odd).unwrap();
    assert_eq!(order.users, ["icu_1"]);
    assert!(order.passengers.iter().all(|passenger| passenger.user_id.is_none()));
    let quantities: Vec<_> = order.services.iter().map(|service| service.quantity).collect();
    assert_eq!(quantities, [None, None, None, None, Some(2)]);
    for none in [json!(null), json!(7), json!({})] {
        let odd =
            json!({"id": "bok_1", "users": none, "guests": [{"user_id": none}], "rooms": "1"});
        let booking: Booking = from_value(odd).unwrap();
        assert_eq!(
            (booking.users.len(), &booking.guests[0].user_id, booking.rooms),
            (0, &None, None)
        );
    }
    // Not of a group's users: an update that sends the list back would put them out of the group.
    for odd in [json!([null]), json!(["icu_1", "usg_1"]), json!(7)] {
        let group = json!({"id": "usg_1", "name": "Avengers", "user_ids": odd});
        assert!(from_value::<CustomerUserGroup>(group).is_err(), "{odd}");
    }
    // Another kind of ID is another record; and what no URL could take as it is, is none.
    for id in ["icu_1", "1", "", "ord", "ORD_1", "ord_", "ord_1 2", "ord_1/2", "ord_é"] {
        assert!(from_value::<Order>(json!({ "id": id })).is_err(), "{id}");
    }
}

#[test]
fn a_component_client_key_does_not_show_itself() {
    let body =
        json!({"data": {"component_client_key": "eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0", "a": 1}});
    keeps::<Data<ComponentClientKey>>("key", &body);
    let key: Data<ComponentClientKey> = from_value(body).unwrap();
    assert_eq!(format!("{:?}", key.data), "ComponentClientKey { .. }");
}
