//! The bodies that Duffel documents go through the types unchanged.

use std::fs;

use duffel_customers::request::*;
use duffel_customers::{Options, check};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The documented bodies whose file names end in `ending`.
pub fn read(ending: &str) -> Vec<(String, Value)> {
    let folder = format!("{}/tests/examples", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let named = files.map(|file| (file.file_name().into_string().unwrap(), file.path()));
    let read = |path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    named
        .filter(|(name, _)| name.ends_with(ending))
        .map(|(name, path)| (name, read(path)))
        .collect()
}

fn passes_through<T: Payload + DeserializeOwned>(name: &str, body: &Value) {
    let payload: T = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&payload).unwrap(), *body, "{name}");

    let options = Options::new();
    let as_bytes = check(T::KIND, &serde_json::to_vec(body).unwrap(), &options);
    assert!(as_bytes.is_valid(), "{name}: {as_bytes}");
    assert_eq!(sorted(&payload.check(&options)), sorted(&as_bytes), "{name}");

    let built: Value = serde_json::from_str(payload.build(&options).unwrap().json()).unwrap();
    assert_eq!(built, serde_json::json!({ "data": body }), "{name}");
}

/// The issues in an order that does not depend on the order of the fields.
pub fn sorted(report: &duffel_customers::Report) -> Vec<String> {
    let line = |issue: &duffel_customers::Issue| format!("{:?} {issue}", issue.severity());
    let mut lines: Vec<_> = report.issues().iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn documented_requests_pass_through_unchanged() {
    let mut seen = [0; 4];
    for (name, body) in read("-request.json") {
        let body = body.get("data").unwrap_or(&body);
        // A group's name starts like a user's.
        let (index, pass): (_, fn(&str, &Value)) = match name.as_str() {
            name if name.contains("-group-create-") => (0, passes_through::<CustomerUserGroup>),
            name if name.contains("-customer-user-") => (1, passes_through::<CustomerUser>),
            name if name.contains("-order-") => (2, passes_through::<Order>),
            name if name.contains("-booking-") => (3, passes_through::<Booking>),
            name => panic!("no type for {name}"),
        };
        pass(&name, body);
        seen[index] += 1;
    }
    assert_eq!(seen, [2, 2, 2, 1]);
}
