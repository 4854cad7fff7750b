//! What answers with a 2xx mean.

use duffel_customers::http::{Body, Endpoint, ErrorBody, Failure, Outcome};

use crate::{endpoint, head};

const BODIES: [Body<'_>; 4] =
    [Body::Record, Body::List, Body::Text(""), Body::Text("<html></html>")];

fn unreadable() -> Outcome {
    Outcome::Failed(Failure::Unreadable, ErrorBody::default())
}

#[test]
fn an_order_or_booking_is_done_with_a_201_alone() {
    for name in ["orders.create", "bookings.create"] {
        assert_eq!(Outcome::read(endpoint(name), &head(201), Body::Record), Outcome::Done);
        for body in BODIES {
            for status in [200, 202, 203, 204, 206, 299] {
                assert_eq!(Outcome::read(endpoint(name), &head(status), body), Outcome::Pending);
            }
        }
        for body in [Body::List, Body::Text(""), Body::Text(r#"{"data": null}"#)] {
            assert_eq!(Outcome::read(endpoint(name), &head(201), body), unreadable());
        }
    }
}

#[test]
fn every_other_call_is_done_with_any_2xx_and_the_body_it_gives() {
    let mut seen = 0;
    for endpoint in Endpoint::ALL
        .iter()
        .filter(|endpoint| !["orders.create", "bookings.create"].contains(&endpoint.name()))
    {
        let (method, list) = (endpoint.method().as_str(), endpoint.name().ends_with(".list"));
        for status in [200, 201, 202] {
            for body in BODIES {
                let fits = match body {
                    Body::Record => !list,
                    Body::List => list,
                    // Not a proxy's page, nor the start of a record.
                    Body::Text(text) => method == "DELETE" && text.is_empty(),
                };
                let expected = if fits { Outcome::Done } else { unreadable() };
                assert_eq!(Outcome::read(endpoint, &head(status), body), expected, "{endpoint:?}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 16 * 3 * 4);
}

#[test]
fn a_deletion_is_answered_with_nothing() {
    let delete = endpoint("customerUserGroups.delete");
    for nothing in ["", " ", "\r\n"] {
        assert_eq!(Outcome::read(delete, &head(204), Body::Text(nothing)), Outcome::Done);
    }
    for page in ["<html>Sign in</html>", "OK", "{\"data\": {"] {
        assert_eq!(Outcome::read(delete, &head(200), Body::Text(page)), unreadable());
    }
}

#[test]
fn no_status_outside_the_2xx_is_a_success() {
    for status in 0..=u16::MAX {
        let is_success = (200..300).contains(&status);
        for body in BODIES {
            let create = Outcome::read(endpoint("orders.create"), &head(status), body);
            assert_eq!(create == Outcome::Done, status == 201 && matches!(body, Body::Record));
            assert_eq!(create == Outcome::Pending, is_success && status != 201, "{status}");
            let list = Outcome::read(endpoint("orders.list"), &head(status), body);
            assert_eq!(list == Outcome::Done, is_success && matches!(body, Body::List), "{status}");
            assert_ne!(list, Outcome::Pending);
        }
    }
}
