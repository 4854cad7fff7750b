//! Codes, severities and kinds, as the npm package and Duffel spell them.

use std::collections::BTreeSet;

use duffel_customers::http::{Failure, Method};
use duffel_customers::{Code, Kind, Severity};

/// The codes of the contract, in its own file.
#[test]
fn every_code_of_the_contract() {
    let contract = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contract/index.d.ts");
    let contract = std::fs::read_to_string(contract).unwrap();
    let (_, codes) = contract.split_once("export type IssueCode =").unwrap();
    let (codes, _) = codes.split_once(';').unwrap();
    let codes: BTreeSet<_> = codes.split('"').skip(1).step_by(2).collect();
    assert_eq!(codes.len(), 28);
    assert_eq!(Code::ALL.iter().map(|code| code.as_str()).collect::<BTreeSet<_>>(), codes);
    assert_eq!(Code::ALL.len(), codes.len());
    for &code in Code::ALL {
        assert_eq!(code.as_str().parse(), Ok(code));
    }
    for text in ["", "ValidationFormat", "validation_formats", " too_large"] {
        let error = text.parse::<Code>().unwrap_err().to_string();
        assert_eq!(error, "Expected an issue's code, such as validation_format.");
    }
}

#[test]
fn every_kind_has_a_name() {
    let names = [
        "customer_user",
        "customer_user_group",
        "customer_user_group_update",
        "order",
        "order_update",
        "booking",
        "component_client_key",
    ];
    assert!(Kind::ALL.iter().map(|kind| kind.as_str()).eq(names));
    for &kind in Kind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(kind));
    }
    assert!(Kind::ALL.is_sorted(), "so that a map lists them in this order");
    for name in ["", "Order", "orders", "order ", "customer-user"] {
        let error = name.parse::<Kind>().unwrap_err().to_string();
        assert_eq!(error, "Expected a kind of body, such as customer_user.");
    }
}

#[test]
fn an_error_weighs_more_than_a_warning() {
    assert_eq!(Severity::ALL, [Severity::Warning, Severity::Error]);
    assert!(Severity::ALL.is_sorted());
    assert_eq!([Severity::Error, Severity::Warning].map(Severity::as_str), ["error", "warning"]);
    for severity in Severity::ALL {
        assert_eq!(severity.as_str().parse(), Ok(*severity));
    }
    for text in ["", "Error", "info", "warning "] {
        let error = text.parse::<Severity>().unwrap_err().to_string();
        assert_eq!(error, "Expected a severity: error or warning.");
    }
    let kind = Kind::CustomerUser;
    assert_eq!(
        format!("{:>8}|{:<6}|{kind:>14}", Severity::Error, Method::Put),
        "   error|PUT   | customer_user"
    );
    assert_eq!(format!("{:>20}", Code::DuplicateKey), "       duplicate_key");
    assert_eq!(format!("{:<10}|", Failure::Refused), "refused   |");
    let error = "1".parse::<Code>().unwrap_err();
    assert_eq!(format!("{error:.8}|{error:>54}"), format!("Expected|  {error}"));
}
