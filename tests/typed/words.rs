//! The words of a field that accepts only a few are those of its JSON and of the check, which says the same about any other.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use duffel_customers::request::*;
use duffel_customers::{Code, Kind, Options, Param, ParseError, check_field, parse_pointer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_value, to_value};

/// `all` are the values that the field at `pointer` of an order accepts.
#[track_caller]
fn are_words_of<T>(pointer: &str, all: &[T])
where
    T: Copy + Debug + Display + Ord + Hash,
    T: FromStr<Err = ParseError> + Serialize + DeserializeOwned,
{
    let path = parse_pointer(pointer).unwrap();
    let said_of = |word: &str| {
        let json = serde_json::to_string(word).unwrap();
        check_field(Kind::Order, &path, Some(json.as_bytes()), &Options::new()).into_issues()
    };
    for value in all {
        let word = value.to_string();
        assert_eq!(said_of(&word), []);
        assert_eq!(word.parse(), Ok(*value));
        assert_eq!(to_value(value).unwrap(), word);
        assert_eq!(from_value::<T>(word.as_str().into()).unwrap(), *value);
        assert_eq!(format!("{value:>30}"), format!("{word:>30}"));
    }
    assert_eq!(BTreeSet::from_iter(all).into_iter().collect::<Vec<_>>(), Vec::from_iter(all));
    let said = said_of("other");
    let words: Vec<_> = all.iter().map(ToString::to_string).collect();
    let [issue] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!(issue.code(), Code::ValidationInclusion);
    assert_eq!(issue.params().next(), Some(("allowed", Param::Text(words.join(", ")))));
    for other in ["other", "", " ", &words[0].to_uppercase(), &format!("{} ", words[0])] {
        assert_eq!(other.parse::<T>().unwrap_err().to_string(), issue.message(), "{other:?}");
        // Nor does JSON's reader say what was given.
        if let Err(error) = from_value::<T>(other.into()) {
            assert_eq!(error.to_string(), issue.message(), "{other:?}");
        }
    }
}

#[test]
fn titles() {
    are_words_of("/passengers/0/title", Title::ALL);
}

#[test]
fn genders() {
    are_words_of("/passengers/0/gender", Gender::ALL);
}

#[test]
fn order_types() {
    are_words_of("/type", OrderType::ALL);
}

/// JSON may have version 1's word; a program's own files, with which `FromStr` deals, have no reason to.
#[test]
fn an_old_word_is_read_from_json_alone() {
    assert_eq!(from_value::<OrderType>("pay_later".into()).unwrap(), OrderType::Hold);
    assert!("pay_later".parse::<OrderType>().is_err());
}

#[test]
fn payment_types() {
    are_words_of("/payments/0/type", PaymentType::ALL);
}

#[test]
fn document_types() {
    are_words_of("/passengers/0/identity_documents/0/type", IdentityDocumentType::ALL);
}

/// But for the words that an order's type had, or may have, what is no word in a text is none in JSON.
#[test]
fn json_has_no_other_words() {
    let words = ["", "pay_later", "other", "Instant", "instant "];
    let read = words.map(|word| from_value::<OrderType>(word.into()).ok());
    assert_eq!(read, [Some(OrderType::Instant), Some(OrderType::Hold), None, None, None]);
    assert!(from_value::<Title>("".into()).is_err() && from_value::<Title>("Mr".into()).is_err());
}
