//! Where libFuzzer begins: the documented bodies, and offers with their orders, as every target reads its input.

use duffel_customers::Kind;
use duffel_customers::http::Endpoint;
use serde_json::Value;

/// A target: its name, and its property.
pub struct Target {
    /// As the file in `targets/` is called.
    pub name: &'static str,
    /// Panics where the property does not hold of the input.
    pub holds: fn(&[u8]),
    /// Where its seeds are made of, from the root of the repository.
    pub folder: &'static str,
    /// The inputs that are made of a file there.
    pub seeds: fn(&[u8]) -> Vec<Vec<u8>>,
}

/// The documented bodies.
const EXAMPLES: &str = "tests/examples";
/// Offers and quotes, each with a payload that fits it.
const OFFERS: &str = "fuzz/offers";

/// Every target.
pub const TARGETS: [Target; 6] = [
    Target {
        name: "reader",
        holds: crate::reader::holds,
        folder: EXAMPLES,
        seeds: as_every_payload,
    },
    Target { name: "check", holds: crate::check::holds, folder: EXAMPLES, seeds: as_every_payload },
    Target { name: "built", holds: crate::built::holds, folder: EXAMPLES, seeds: as_every_payload },
    Target { name: "booked", holds: crate::booked::holds, folder: OFFERS, seeds: as_booked },
    Target { name: "field", holds: crate::field::holds, folder: EXAMPLES, seeds: as_forms },
    Target { name: "answer", holds: crate::answer::holds, folder: EXAMPLES, seeds: as_answers },
];

fn as_every_payload(body: &[u8]) -> Vec<Vec<u8>> {
    (0..Kind::ALL.len()).map(|kind| [&[kind as u8, 0], body].concat()).collect()
}

/// The payload is of the kind that it is called by, and beside what it books.
fn as_booked(file: &[u8]) -> Vec<Vec<u8>> {
    let Ok(both) = serde_json::from_slice::<Value>(file) else { return Vec::new() };
    let kinds = Kind::ALL.iter().enumerate();
    let pairs = kinds.filter_map(|(at, kind)| {
        let booked = if *kind == Kind::Booking { "quote" } else { "offer" };
        Some((at as u8, both.get(booked)?.to_string(), both.get(kind.as_str())?.to_string()))
    });
    let input = |(kind, booked, payload): (u8, String, String)| {
        [&[kind, 0], booked.as_bytes(), &[crate::booked::END], payload.as_bytes()].concat()
    };
    pairs.map(input).collect()
}

/// Of the order's own fields, and of one deep in it.
fn as_forms(body: &[u8]) -> Vec<Vec<u8>> {
    let pointers = [
        "/email",
        "/users/0",
        "/passengers/0/identity_documents/0/expires_on",
        "/metadata/mission",
    ];
    let kinds = 0..Kind::ALL.len();
    let inputs = kinds.flat_map(|kind| pointers.map(|pointer| (kind as u8, pointer)));
    inputs.map(|(kind, pointer)| [&[kind, 0], pointer.as_bytes(), b"\n", body].concat()).collect()
}

fn as_answers(body: &[u8]) -> Vec<Vec<u8>> {
    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    let headers = format!("FZW0H3HdJwKk5HMAAKxB\n60\n0\n{DATE}\n{DATE}\n2\n\n");
    let endpoints = (0..Endpoint::ALL.len()).map(|endpoint| endpoint as u8);
    let inputs = endpoints
        .flat_map(|endpoint| [200_u16, 201, 202, 422, 429, 503].map(|status| (endpoint, status)));
    inputs
        .map(|(endpoint, status)| {
            let [high, low] = status.to_be_bytes();
            [&[endpoint, high, low], headers.as_bytes(), body].concat()
        })
        .collect()
}
