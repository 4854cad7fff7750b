//! No message, parameter or printed form of an issue contains a value that was checked, except the one character a name may not have and
//! the prefix of an ID of the wrong kind.

use duffel_customers::{
    Issue, Kind, Options, Report, build, check, check_field, check_unique_emails, parse_pointer,
};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::bodies::{put, sound};
use crate::schema_fields::schema_fields;

/// Texts of many forms around a secret: whatever a rule takes a text for, it has one of these to choke on.
fn around(secret: &str) -> Vec<String> {
    let upper = secret.to_uppercase();
    let mut texts: Vec<String> =
        ["icu", "usg", "off", "pas", "ord", "quo", "bok", "3ds", "tcd", "ase", "xyz"]
            .iter()
            .flat_map(|prefix| [format!("{prefix}_{secret}"), format!("{prefix}_{secret}-")])
            .collect();
    texts.extend([
        secret.to_owned(),
        format!(" {secret} "),
        format!("{secret}@{secret}"),
        format!("{secret}@{secret}.com"),
        format!("{secret}@-{secret}"),
        format!("{}@{secret}.com", secret.repeat(10)),
        format!("+{secret}"),
        format!("1970-{secret}"),
        format!("4{secret}.00"),
        format!("{secret}Æ"),
        secret.repeat(60),
        format!("{secret}\n\"{secret}\\"),
        upper,
    ]);
    texts
}

/// Nothing that an issue says of itself holds the secret, in whatever case. Its place may: that is the name of a field.
#[track_caller]
fn keeps_quiet(issue: &Issue, secret: &str, about: &str) {
    let params = issue.params().map(|(_, param)| param.to_string());
    let said: String =
        params.chain([issue.message(), issue.to_string(), format!("{issue:?}")]).collect();
    assert!(!said.to_lowercase().contains(secret), "{about}: {said}");
}

#[track_caller]
fn all_keep_quiet(report: &Report, secret: &str, about: &str) {
    report.issues().iter().for_each(|issue| keeps_quiet(issue, secret, about));
    let printed = format!("{report}{report:?}{}", report.to_json());
    assert!(!printed.to_lowercase().contains(secret), "{about}: {printed}");
}

/// Six letters that no sentence has in it.
fn secret(rng: &mut Rng) -> String {
    let letters: String = (0..4).map(|_| rng.lowercase()).collect();
    format!("q{letters}x")
}

#[test]
fn every_field() {
    let mut rng = Rng::with_seed(7);
    for &kind in Kind::ALL {
        for field in schema_fields(kind) {
            let pointer = field.replace("/*", "/0");
            let secret = secret(&mut rng);
            for text in around(&secret) {
                let mut body = sound(kind);
                for parent in ["/passengers/0/loyalty_programme_accounts"] {
                    if pointer.starts_with(&format!("{parent}/")) {
                        put(&mut body, parent, json!([{}]));
                    }
                }
                if pointer.starts_with("/users/") && body.get("users").is_none() {
                    put(&mut body, "/users", json!([]));
                }
                put(&mut body, &pointer, json!(text));
                let json = body.to_string();
                for options in [Options::new(), Options::new().strict(true).normalize(true)] {
                    all_keep_quiet(&check(kind, json.as_bytes(), &options), &secret, &pointer);
                }
                match build(kind, json.as_bytes(), &Options::new()) {
                    Ok(built) => {
                        built
                            .warnings()
                            .iter()
                            .for_each(|issue| keeps_quiet(issue, &secret, &pointer));
                    }
                    Err(report) => all_keep_quiet(&report, &secret, &pointer),
                }
                let alone = check_field(
                    kind,
                    &parse_pointer(&pointer).unwrap(),
                    Some(json!(text).to_string().as_bytes()),
                    &Options::new(),
                );
                all_keep_quiet(&alone, &secret, &pointer);
            }
        }
    }
}

/// The same for numbers, and for texts deep in what does not belong there.
#[test]
fn values_of_other_types() {
    for &kind in Kind::ALL {
        for field in schema_fields(kind).iter().filter(|field| !field.contains('*')) {
            for value in [
                json!(918_273_645),
                json!(-918_273_645.25),
                json!([918_273_645, ["918273645"]]),
                json!({ "918273645": { "x": "918273645" } }),
            ] {
                let mut body = sound(kind);
                put(&mut body, field, value.clone());
                let report = check(kind, body.to_string().as_bytes(), &Options::new());
                for issue in report.issues() {
                    let said =
                        format!("{} {:?}", issue.message(), issue.params().collect::<Vec<_>>());
                    assert!(!said.contains("918273645"), "{field}: {said}");
                }
            }
        }
    }
}

/// An unknown field's name is in the pointer, where else should it be; its value and its name are in no message.
#[test]
fn unknown_fields() {
    for (name, value) in [("qsecretx", "ok"), ("x", "qsecretx"), ("qsecretx~/\"", "qsecretx")] {
        let body = json!({ "name": "Stark", name: value });
        let report = check(Kind::CustomerUserGroup, body.to_string().as_bytes(), &Options::new());
        let [issue] = report.issues() else { panic!("{report}") };
        assert!(!issue.message().contains("qsecretx"));
        assert!(issue.params().next().is_none());
    }
}

#[test]
fn what_is_no_json() {
    for json in [
        r#"{"name":"qsecretx"#,
        "qsecretx",
        r#"["qsecretx" qsecretx]"#,
        r#"{"name":"qsecretx\qsecretx"}"#,
    ] {
        all_keep_quiet(
            &check(Kind::CustomerUserGroup, json.as_bytes(), &Options::new()),
            "qsecretx",
            json,
        );
        all_keep_quiet(&check_unique_emails(json.as_bytes()), "qsecretx", json);
    }
}

#[test]
fn emails_that_clash() {
    let users: Value =
        json!([{ "email": "qsecretx@stark.com" }, { "email": "QSECRETX@stark.com" }]);
    let report = check_unique_emails(users.to_string().as_bytes());
    assert_eq!(report.issues().len(), 1);
    all_keep_quiet(&report, "qsecretx", "users");
}
