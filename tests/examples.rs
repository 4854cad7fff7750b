//! The bodies that Duffel documents: every request passes, and is built unchanged.

use duffel_customers::{Kind, Options, build, check};

const REQUESTS: &[(&str, Kind)] = &[
    ("ref-customer-user-group-create-wrapped-request", Kind::CustomerUserGroup),
    ("seed-customer-user-create-in-group-unwrapped-request", Kind::CustomerUser),
    ("seed-customer-user-create-unwrapped-request", Kind::CustomerUser),
    ("seed-customer-user-group-create-unwrapped-request", Kind::CustomerUserGroup),
    ("seed-order-create-with-additional-users-request", Kind::Order),
    ("seed-order-create-with-user-request", Kind::Order),
    ("seed-stays-booking-create-with-user-request", Kind::Booking),
];

fn read(name: &str) -> serde_json::Value {
    let path = format!("{}/tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn no_request_is_forgotten() {
    let folder = format!("{}/tests/examples", env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix("-request.json").map(|name| format!("{name}-request")))
        .collect();
    found.sort();
    assert_eq!(found, REQUESTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn every_request_passes_wrapped_and_bare_and_is_built_unchanged() {
    for (name, kind) in REQUESTS {
        let body = read(name);
        let payload = body.get("data").unwrap_or(&body).clone();
        let wrapped = serde_json::json!({ "data": payload });
        for body in [&payload, &wrapped] {
            let json = serde_json::to_vec_pretty(body).unwrap();
            let report = check(*kind, &json, &Options::new());
            assert!(report.is_valid(), "{name}: {report}");
            let built = build(*kind, &json, &Options::new()).unwrap();
            let value: serde_json::Value = serde_json::from_str(built.json()).unwrap();
            assert_eq!(value, wrapped, "{name}");
            assert_eq!(
                built.json().len(),
                serde_json::to_string(&wrapped).unwrap().len(),
                "{name}"
            );
        }
    }
}
