//! What goes out.

use duffel_customers::http::{
    Call, Endpoint, Head, Header, InvalidHeader, RateLimit, Request, wait,
};

use crate::endpoint;

fn request(endpoint: &'static Endpoint, source: Option<&str>, more: Vec<Header>) -> Request {
    let id = endpoint.id_prefix().map(|prefix| format!("{prefix}0000A"));
    let call = Call::new(endpoint, id.as_deref(), []).unwrap();
    Request::new(&call, "https://api.duffel.com", source, more).unwrap()
}

fn value<'a>(request: &'a Request, name: &str) -> Vec<&'a str> {
    request
        .headers()
        .iter()
        .filter(|header| header.name() == name)
        .map(|header| header.value())
        .collect()
}

#[test]
fn every_request_has_its_headers_and_none_has_a_token() {
    for endpoint in Endpoint::ALL {
        let request = request(endpoint, None, vec![]);
        assert_eq!(value(&request, "duffel-version"), ["v2"]);
        assert_eq!(value(&request, "accept"), ["application/json"]);
        // Not every client unpacks.
        assert_eq!(value(&request, "accept-encoding"), [""; 0]);
        assert_eq!(value(&request, "authorization"), [""; 0]);
        let has_body = endpoint.payload().is_some();
        assert_eq!(
            value(&request, "content-type").len(),
            usize::from(has_body),
            "{}",
            endpoint.name()
        );
    }
}

#[test]
fn bodies_go_with_the_methods_that_have_them() {
    for endpoint in Endpoint::ALL {
        let method = endpoint.method().as_str();
        let has_body = !["GET", "DELETE"].contains(&method) && endpoint.name() != "bookings.cancel";
        assert_eq!(endpoint.payload().is_some(), has_body, "{}", endpoint.name());
    }
}

#[test]
fn the_source_is_part_of_the_user_agent() {
    let agent = concat!("duffel-customers/", env!("CARGO_PKG_VERSION"));
    let list = endpoint("orders.list");
    assert_eq!(value(&request(list, None, vec![]), "user-agent"), [agent]);
    assert_eq!(
        value(&request(list, Some("shop/1"), vec![]), "user-agent"),
        [format!("{agent} shop/1")]
    );
}

#[test]
fn nothing_breaks_out_of_the_user_agent() {
    let call = Call::new(endpoint("orders.list"), None, []).unwrap();
    for source in ["shop\r\nx-evil: 1", "shop\n", "\0", "\u{100}"] {
        let refused = Request::new(&call, "https://api.duffel.com", Some(source), vec![]);
        assert_eq!(refused, Err(InvalidHeader::Value("user-agent".into())), "{source:?}");
    }
}

#[test]
fn a_base_may_end_in_a_slash_and_have_a_path() {
    let call = Call::new(endpoint("orders.list"), None, []).unwrap();
    for (base, url) in [
        ("https://api.duffel.com", "https://api.duffel.com/air/orders"),
        ("https://api.duffel.com/", "https://api.duffel.com/air/orders"),
        ("http://localhost:8080/duffel/", "http://localhost:8080/duffel/air/orders"),
    ] {
        assert_eq!(Request::new(&call, base, None, vec![]).unwrap().url(), url);
    }
}

#[test]
fn the_callers_headers_replace_what_may_be_replaced_and_the_last_of_a_name_counts() {
    let more = [("user-agent", "mine"), ("x-a", "1"), ("X-A", "2"), ("Accept-Encoding", "br")];
    let more = more.iter().map(|(name, value)| Header::new(name, value).unwrap()).collect();
    let request = request(endpoint("orders.list"), None, more);
    assert_eq!(value(&request, "user-agent"), ["mine"]);
    assert_eq!(value(&request, "x-a"), ["2"]);
    assert_eq!(value(&request, "accept-encoding"), ["br"]);
}

#[test]
fn heads_are_read_as_far_as_they_make_sense() {
    let read = |headers: &[(&str, &str)]| {
        Head::read(200, |name| {
            headers.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    };
    let whole = read(&[
        ("x-request-id", "req-1"),
        ("date", "Thu, 01 Jan 1970 00:00:10 GMT"),
        ("ratelimit-limit", "60"),
        ("ratelimit-remaining", " 59 "),
        ("ratelimit-reset", "Thu, 01 Jan 1970 00:01:00 GMT"),
        ("retry-after", "7"),
    ]);
    assert_eq!(whole.request_id.as_deref(), Some("req-1"));
    assert_eq!(whole.rate_limit, Some(RateLimit { limit: 60, remaining: 59, reset: 60 }));
    assert_eq!((whole.date, whole.reset, whole.retry_after), (Some(10), Some(60), Some(7)));
    assert_eq!(read(&[]), Head { status: 200, ..Head::default() });
    let odd = read(&[
        ("x-request-id", " "),
        ("date", "today"),
        ("ratelimit-limit", "-1"),
        ("ratelimit-remaining", "59"),
        ("ratelimit-reset", "60"),
        ("retry-after", "soon"),
    ]);
    assert_eq!(odd, Head { status: 200, ..Head::default() });
    let date = ("retry-after", "Thu, 01 Jan 1970 00:00:30 GMT");
    assert_eq!(read(&[date, ("date", "Thu, 01 Jan 1970 00:00:10 GMT")]).retry_after, Some(20));
    assert_eq!(read(&[date, ("date", "Thu, 01 Jan 1970 00:00:10 GMT")]).retry_at, None);
    assert_eq!(read(&[date]).retry_after, None);
    assert_eq!(read(&[date]).retry_at, Some(30));
    assert_eq!(read(&[("retry-after", "30")]).retry_at, None);
    let ages = read(&[("retry-after", "99999999999999999999")]);
    assert_eq!(ages.retry_after, Some(i64::MAX));
    assert_eq!(wait(Some(&ages), 1, 0, 0.0), None);
}
