//! Kinds of body are their names in JSON.

use duffel_customers::Kind;
use serde_json::{from_value, json, to_value};

#[test]
fn kinds_are_their_names_in_json() {
    for &kind in Kind::ALL {
        assert_eq!(to_value(kind).unwrap(), kind.as_str());
        assert_eq!(from_value::<Kind>(kind.as_str().into()).unwrap(), kind);
    }
    let other = from_value::<Kind>("orders".into()).unwrap_err().to_string();
    assert_eq!(other, "Expected a kind of body, such as customer_user.");
    assert!(from_value::<Kind>(json!(0)).is_err());
}
