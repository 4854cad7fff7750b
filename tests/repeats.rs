//! What stands somewhere twice, against the plainest way to find out: a table of what was there before. Many of the texts differ in case
//! alone, or are the same but for escapes.

#[path = "bodies/mod.rs"]
mod bodies;
#[path = "expect/mod.rs"]
mod expect;

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use duffel_customers::{Kind, Options, Report, build, check, check_unique_emails};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::bodies::{booking, put};
use crate::expect::line;

const MANY: usize = 200;

/// Letters and digits.
fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[aA]{7}", "[aA]{7}", "[a-d]{1,3}", "[0-9a-zA-Z]{8}[aA]{1,8}"]
}

/// Whatever a name may have.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![word(), "[sSſ]{1,3}", "[éÉÿŸłŁňŇ]{1,2}", "[aA]{6}[éÉ]"]
}

fn written(text: &str, has_escapes: bool) -> String {
    let escaped = |unit: u16| format!("\\u{unit:04x}");
    let text =
        if has_escapes { text.encode_utf16().map(escaped).collect() } else { text.to_owned() };
    format!("\"{text}\"")
}

/// Those texts, one in eight of them with escapes, with a comma between them.
fn all_written(texts: &[String]) -> String {
    let texts = texts.iter().enumerate().map(|(at, text)| written(text, at % 8 == 5));
    texts.collect::<Vec<_>>().join(",")
}

fn folded(text: &str) -> String {
    text.to_lowercase().replace('ſ', "s")
}

/// The places of those that are equal to an earlier one.
fn repeated<T: Eq + Hash>(all: impl IntoIterator<Item = T>) -> Vec<usize> {
    let mut seen = HashSet::new();
    let all = all.into_iter().enumerate();
    all.filter_map(|(place, one)| (!seen.insert(one)).then_some(place)).collect()
}

/// What a report says in these words, in its order.
fn said(report: &Report, start: &str, end: &str) -> Vec<String> {
    let lines = report.issues().iter().map(line);
    lines.filter(|line| line.starts_with(start) && line.ends_with(end)).collect()
}

fn check_all(kind: Kind, json: &str) -> Report {
    check(kind, json.as_bytes(), &Options::new().max_issues(u32::MAX))
}

proptest! {
    #[test]
    fn emails(users in vec((name(), select(vec![None, Some("a"), Some("A"), Some("")])), ..MANY)) {
        let written = users.iter().enumerate().map(|(at, (email, group))| {
            let email = written(email, at % 8 == 5);
            format!("{{\"email\":{email},\"group_id\":{}}}", json!(group))
        });
        let batch = format!("[{}]", written.collect::<Vec<_>>().join(","));
        let expected = repeated(users.iter().map(|(email, group)| {
            // A blank group is none.
            (folded(email), group.filter(|group| !group.is_empty()))
        }));
        let expected: Vec<_> =
            expected.iter().map(|at| format!("E emails_not_unique /{at}/email")).collect();
        prop_assert_eq!(said(&check_unique_emails(batch.as_bytes()), "", ""), expected);
    }

    #[test]
    fn ids_in_a_list(ids in vec(word(), ..MANY)) {
        let ids: Vec<_> = ids.iter().map(|id| format!("icu_{id}")).collect();
        let report = check_all(
            Kind::CustomerUserGroup,
            &format!(r#"{{"name":"x","user_ids":[{}]}}"#, all_written(&ids)),
        );
        let expected: Vec<_> =
            repeated(&ids).iter().map(|at| format!("W validation_unique /user_ids/{at}")).collect();
        prop_assert_eq!(said(&report, "", ""), expected);
    }

    #[test]
    fn ids_of_passengers_and_users(
        passengers in vec((word(), word()), ..MANY),
        listed in vec(word(), ..MANY),
    ) {
        let people: Vec<_> = passengers
            .iter()
            .map(|(id, user)| format!(r#"{{"id":"{id}","user_id":"icu_{user}"}}"#))
            .collect();
        let users: Vec<_> = listed.iter().map(|user| format!("icu_{user}")).collect();
        let report = check_all(
            Kind::Order,
            &format!(r#"{{"users":[{}],"passengers":[{}]}}"#, all_written(&users), people.join(",")),
        );
        let twice = |at: &usize| format!("E validation_unique /passengers/{at}/id");
        let ids = repeated(passengers.iter().map(|(id, _)| id));
        prop_assert_eq!(
            said(&report, "E validation_unique /passengers/", "/id"),
            ids.iter().map(twice).collect::<Vec<_>>()
        );
        let strangers = passengers.iter().enumerate().filter(|(_, (_, user))| !listed.contains(user));
        let stranger = |(at, _)| format!("E user_not_listed /passengers/{at}/user_id");
        prop_assert_eq!(
            said(&report, "E user_not_listed", ""),
            strangers.map(stranger).collect::<Vec<_>>()
        );
        let users = repeated(passengers.iter().map(|(_, user)| user)).into_iter();
        let users = users.filter(|at| listed.contains(&passengers[*at].1));
        prop_assert_eq!(
            said(&report, "W validation_unique /passengers/", "/user_id"),
            users.map(|at| format!("W validation_unique /passengers/{at}/user_id")).collect::<Vec<_>>()
        );
    }

    #[test]
    fn names_of_passengers(
        passengers in vec((select(vec!["a", "A", "é", "É", "b"]), name()), ..MANY),
    ) {
        let people = passengers.iter().enumerate().map(|(at, (given, family))| {
            let family = written(family, at % 8 == 5);
            format!(r#"{{"given_name":"{given}","family_name":{family}}}"#)
        });
        let people = people.collect::<Vec<_>>().join(",");
        let report = check_all(Kind::Order, &format!(r#"{{"passengers":[{people}]}}"#));
        let names = passengers.iter().map(|(given, family)| (folded(given), folded(family)));
        let expected = repeated(names).into_iter();
        prop_assert_eq!(
            said(&report, "E duplicate_passenger_name", ""),
            expected.map(|at| format!("E duplicate_passenger_name /passengers/{at}")).collect::<Vec<_>>()
        );
    }

    #[test]
    fn documents_of_passengers(
        passengers in vec(vec(select(vec!["passport", "tax_id", "known_traveler_number"]), ..4), ..MANY),
    ) {
        let document = |kind: &&str| format!(r#"{{"type":"{kind}"}}"#);
        let people = passengers.iter().map(|documents| {
            let documents: Vec<_> = documents.iter().map(document).collect();
            format!(r#"{{"identity_documents":[{}]}}"#, documents.join(","))
        });
        let people = people.collect::<Vec<_>>().join(",");
        let report = check_all(Kind::Order, &format!(r#"{{"passengers":[{people}]}}"#));
        let expected = passengers.iter().enumerate().flat_map(|(at, documents)| {
            repeated(documents).into_iter().map(move |document| {
                format!("E validation_unique /passengers/{at}/identity_documents/{document}/type")
            })
        });
        prop_assert_eq!(said(&report, "E validation_unique", ""), expected.collect::<Vec<_>>());
    }

    /// Each name that stands there twice is named once, where its last one stands.
    #[test]
    fn names_of_members(names in vec(word(), ..MANY)) {
        let members = names.iter().enumerate();
        let members = members.map(|(at, name)| format!(r#"{}:"""#, written(&format!("x{name}"), at % 8 == 5)));
        let members = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        let mut places = HashMap::<_, Vec<_>>::new();
        for (at, name) in names.iter().enumerate() {
            places.entry(name).or_default().push(at);
        }
        let is_last = |(at, name): &(usize, &String)| {
            let places = &places[name];
            places.len() > 1 && places.last() == Some(at)
        };
        let expected: Vec<_> = names.iter().enumerate().filter(is_last).map(|(_, name)| name).collect();
        for (kind, json, under) in [
            (Kind::OrderUpdate, format!(r#"{{"metadata":{members}}}"#), "/metadata"),
            (Kind::CustomerUser, members, ""),
        ] {
            let expected = expected.iter().map(|name| format!("E duplicate_key {under}/x{name}"));
            prop_assert_eq!(
                said(&check_all(kind, &json), "E duplicate_key", ""),
                expected.collect::<Vec<_>>()
            );
        }
    }

    /// Whoever is not listed yet is listed once.
    #[test]
    fn users_who_are_linked(listed in vec(word(), ..9), guests in vec(word(), 1..MANY)) {
        let icu = |id: &String| format!("icu_{id}");
        let all: Vec<String> = listed.iter().chain(&guests).map(icu).collect();
        let mut body = booking();
        put(&mut body, "/users", json!(all[..listed.len()]));
        let guest = |user: &String| json!({ "given_name": "a", "family_name": "b", "user_id": user });
        put(&mut body, "/guests", all[listed.len()..].iter().map(guest).collect());
        let built = build(Kind::Booking, body.to_string().as_bytes(), &Options::new());
        let built: Value = serde_json::from_str(built.unwrap().json()).unwrap();
        let twice = repeated(&all);
        let users = all.iter().enumerate();
        let users = users.filter(|(at, _)| *at < listed.len() || !twice.contains(at));
        prop_assert_eq!(&built["data"]["users"], &json!(users.map(|(_, id)| id).collect::<Vec<_>>()));
    }
}
