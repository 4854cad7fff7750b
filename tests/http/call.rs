//! Calls: paths from checked IDs, encoded queries.

use std::collections::HashSet;

use duffel_customers::http::{Call, Endpoint, InvalidCall};

use crate::endpoint;

/// As Duffel's reference lists them.
#[rustfmt::skip]
const ENDPOINTS: [(&str, &str, &str, Option<&str>); 18] = [
    ("customerUsers.create", "POST", "/identity/customer/users", None),
    ("customerUsers.get", "GET", "/identity/customer/users/icu_0000A", Some("icu_0000A")),
    ("customerUsers.update", "PUT", "/identity/customer/users/icu_0000A", Some("icu_0000A")),
    ("customerUsers.list", "GET", "/identity/customer/users", None),
    ("customerUserGroups.create", "POST", "/identity/customer/user_groups", None),
    ("customerUserGroups.get", "GET", "/identity/customer/user_groups/usg_0000A", Some("usg_0000A")),
    ("customerUserGroups.update", "PATCH", "/identity/customer/user_groups/usg_0000A", Some("usg_0000A")),
    ("customerUserGroups.delete", "DELETE", "/identity/customer/user_groups/usg_0000A", Some("usg_0000A")),
    ("customerUserGroups.list", "GET", "/identity/customer/user_groups", None),
    ("componentClientKeys.create", "POST", "/identity/component_client_keys", None),
    ("orders.create", "POST", "/air/orders", None),
    ("orders.get", "GET", "/air/orders/ord_0000A", Some("ord_0000A")),
    ("orders.update", "PATCH", "/air/orders/ord_0000A", Some("ord_0000A")),
    ("orders.list", "GET", "/air/orders", None),
    ("bookings.create", "POST", "/stays/bookings", None),
    ("bookings.get", "GET", "/stays/bookings/bok_0000A", Some("bok_0000A")),
    ("bookings.list", "GET", "/stays/bookings", None),
    ("bookings.cancel", "POST", "/stays/bookings/bok_0000A/actions/cancel", Some("bok_0000A")),
];

#[test]
fn every_call_has_its_method_and_path() {
    for (name, method, target, id) in ENDPOINTS {
        let call = Call::new(endpoint(name), id, []).unwrap();
        assert_eq!((call.endpoint().method().as_str(), call.target()), (method, target));
    }
    let endpoints: HashSet<_> = Endpoint::ALL.iter().collect();
    let names: HashSet<_> = endpoints.into_iter().map(Endpoint::name).collect();
    assert_eq!(names, ENDPOINTS.map(|(name, ..)| name).into());
    assert_eq!(Endpoint::from_name("orders.delete"), None);
}

#[test]
fn an_id_leads_nowhere_but_to_its_record() {
    let long = format!("ord_{}", "A".repeat(65));
    for id in [
        "",
        "ord_",
        "ORD_0000A",
        "ord-0000A",
        " ord_0000A",
        "ord_0000A ",
        "ord_0000A/actions/cancel",
        "ord_0000A?user_id=icu_0000A",
        "ord_0000A#",
        "../../stays/bookings",
        "ord_..",
        "ord_%2e%2e",
        "ord_0000A\r\nx: y",
        "https://example.com/",
        "ord_é",
        "{id}",
        &long,
    ] {
        let refused = Call::new(endpoint("orders.get"), Some(id), []).unwrap_err();
        assert!(refused.to_string().starts_with("Expected an order ID (ord_…)"), "{id}");
    }
    let refused = Call::new(endpoint("orders.get"), Some("icu_0000A"), []).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "Expected an order ID (ord_…), got a customer user ID (icu_…)."
    );
}

#[test]
fn every_endpoint_takes_its_own_ids_alone() {
    for endpoint in Endpoint::ALL {
        for prefix in ["icu_", "usg_", "ord_", "bok_", "off_"] {
            let id = format!("{prefix}0000A");
            let fits = endpoint.id_prefix() == Some(prefix);
            assert_eq!(
                Call::new(endpoint, Some(&id), []).is_ok(),
                fits,
                "{} {id}",
                endpoint.name()
            );
        }
        let without = Call::new(endpoint, None, []);
        assert_eq!(without.is_ok(), endpoint.id_prefix().is_none());
    }
    assert_eq!(Call::new(endpoint("orders.get"), None, []), Err(InvalidCall::NoId));
    assert_eq!(
        Call::new(endpoint("orders.list"), Some("ord_0000A"), []),
        Err(InvalidCall::UnexpectedId)
    );
}

#[test]
fn a_list_is_filtered_by_ids_of_the_right_kind() {
    let list = |query: [(&'static str, &'static str); 1]| {
        Call::new(endpoint("orders.list"), None, query).map_err(|why| why.to_string())
    };
    for query in [("user_id", "icu_0000A"), ("offer_id", "off_0000A"), ("after", "")] {
        assert!(list([query]).is_ok(), "{query:?}");
    }
    for blank in [("booking_reference", ""), ("email", " \t"), ("limit", "\u{A0}"), ("x", "")] {
        let why = "Leave a filter out, rather than blank, to list everything.";
        assert_eq!(list([blank]), Err(why.into()), "{blank:?}");
    }
    let user = "Expected a customer user ID (icu_…).";
    let rest = "Expected a customer user ID (icu_…): after icu_ come letters and digits only, at most 64 of them.";
    for (query, why) in [
        (("user_id", ""), user),
        (("user_id", " "), user),
        (("user_id", "icu_"), rest),
        (("user_id", "icu_0000A,icu_0000B"), rest),
        (
            ("user_id", "usg_0000A"),
            "Expected a customer user ID (icu_…), got a customer user group ID (usg_…).",
        ),
        (("offer_id", ""), "Expected an offer ID (off_…)."),
        (("offer_id", "ord_0000A"), "Expected an offer ID (off_…), got an order ID (ord_…)."),
    ] {
        assert_eq!(list([query]), Err(why.into()), "{query:?}");
    }
}

#[test]
fn a_query_is_encoded() {
    let query = [("after", "a/b=&c+d é"), ("x&y", "#?"), ("before", "")];
    let call = Call::new(endpoint("orders.list"), None, query).unwrap();
    assert_eq!(call.target(), "/air/orders?after=a%2Fb%3D%26c%2Bd%20%C3%A9&x%26y=%23%3F&before=");
}
