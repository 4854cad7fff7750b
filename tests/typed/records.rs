//! The tables of what Duffel answers, held against the types for Rust and the documented bodies. They are read back from the
//! declarations that are written from them.

use std::collections::{BTreeMap, BTreeSet};

use duffel_customers::response::*;
use duffel_customers::schema::response_types;
use regex::Regex;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, from_str, from_value, to_value};

use crate::examples::read;

/// A field as it is declared.
struct Declared {
    may_be_absent: bool,
    type_name: String,
    example: Value,
}

/// The declared interfaces and their fields, by name.
type Interfaces = BTreeMap<String, BTreeMap<String, Declared>>;

fn declared() -> Interfaces {
    let declarations = response_types();
    let field = Regex::new(r"(?s)/\*\*\n   \* [^\n]+\n   \* @example ([^\n]+)\n   \*/\n  readonly (\w+)(\??): ([^\n]+);\n").unwrap();
    let of_interface = |text: &str| {
        let fields = field.captures_iter(text).map(|found| {
            let declared = Declared {
                may_be_absent: !found[3].is_empty(),
                type_name: found[4].to_owned(),
                example: literal(&found[1]),
            };
            (found[2].to_owned(), declared)
        });
        let fields: BTreeMap<_, _> = fields.collect();
        assert_eq!(
            fields.len(),
            text.matches("\n  readonly ").count(),
            "each with an example: {text}"
        );
        fields
    };
    let interfaces = declarations.split("\nexport interface ").skip(1);
    let interfaces = interfaces.filter_map(|text| text.split_once(" extends Open {"));
    interfaces.map(|(name, text)| (name.to_owned(), of_interface(text))).collect()
}

/// The value of a literal in TypeScript, whose names need no quotes.
fn literal(text: &str) -> Value {
    let name = Regex::new(r"([{,] ?)(\w+):").unwrap();
    from_str(&name.replace_all(text, "$1\"$2\":")).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Holds a value against a declared type. What an open type has besides is not asked for.
fn assert_fits(value: &Value, type_name: &str, interfaces: &Interfaces, at: &str) {
    if let Some(of) = type_name.strip_suffix(" | null") {
        if !value.is_null() {
            assert_fits(value, of, interfaces, at);
        }
        return;
    }
    if let Some(of) = type_name.strip_prefix("readonly ").and_then(|rest| rest.strip_suffix("[]")) {
        let elements = value.as_array().unwrap_or_else(|| panic!("{at} is a list"));
        let words = of.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        assert_eq!(
            words.is_some(),
            of.contains('|'),
            "{of}: a list of one of several, not several"
        );
        let of = words.unwrap_or(of);
        return elements.iter().for_each(|element| assert_fits(element, of, interfaces, at));
    }
    if let Some(fields) = interfaces.get(type_name) {
        for (name, field) in fields {
            match value.get(name) {
                Some(value) => {
                    assert_fits(value, &field.type_name, interfaces, &format!("{at}/{name}"))
                }
                None => assert!(field.may_be_absent, "{at}/{name} is there"),
            }
        }
        let known = value.as_object().into_iter().flatten().map(|(name, _)| name);
        let unknown: Vec<_> = known.filter(|name| !fields.contains_key(*name)).collect();
        assert_eq!(unknown, [""; 0], "{at}");
        return;
    }
    let fits = match type_name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "Open" => value.is_object(),
        "Readonly<Record<string, string>>" => {
            value.as_object().is_some_and(|pairs| pairs.values().all(Value::is_string))
        }
        words => words.ends_with(" | (string & {})") && words.contains(&value.to_string()),
    };
    assert!(fits, "{at} is no {type_name}: {value}");
}

#[test]
fn every_field_has_an_example_of_its_type() {
    let interfaces = declared();
    assert!(interfaces.len() > 30, "{}", interfaces.len());
    for (interface, fields) in &interfaces {
        assert!(!fields.is_empty(), "{interface}");
        for (name, Declared { type_name, example, .. }) in fields {
            // `null` would not show what the field is for.
            let type_name = type_name.strip_suffix(" | null").unwrap_or(type_name);
            assert_fits(example, type_name, &interfaces, &format!("{interface}/{name}"));
        }
    }
}

#[test]
fn documented_responses_fit_the_declarations() {
    let interfaces = declared();
    let mut seen = BTreeSet::new();
    for (file, body) in read("-response.json") {
        let interface =
            if file.contains("-user-group") { "CustomerUserGroup" } else { "CustomerUser" };
        let type_name = match &body["data"] {
            Value::Array(_) => format!("readonly {interface}[]"),
            _ => interface.to_owned(),
        };
        assert_fits(&body["data"], &type_name, &interfaces, &file);
        seen.insert(type_name);
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}

/// Holds a type for Rust against its table: the examples go through unchanged, there are no other fields, and what is absent is only
/// written, as `null` or as an empty list, if the table has that.
fn assert_same_fields<T: Serialize + DeserializeOwned>(
    interfaces: &Interfaces,
    name: &str,
    extra: fn(T) -> Fields,
) {
    let fields = &interfaces[name];
    let full: Map<String, Value> =
        fields.iter().map(|(name, field)| (name.clone(), field.example.clone())).collect();
    let read: T = from_value(full.clone().into()).unwrap_or_else(|error| panic!("{name}: {error}"));
    for (field, example) in &full {
        let written = &to_value(&read).unwrap()[field];
        assert!(contains(written, example), "{name}/{field}: {written}");
    }

    let known = to_value(&read).unwrap();
    assert!(extra(read).is_empty(), "{name}: every field has a place of its own");
    let names: BTreeSet<_> = known.as_object().unwrap().keys().collect();
    assert_eq!(names, fields.keys().collect(), "{name}");

    // With as little as it takes to be read, what is written is as the table declares it.
    let mut least = full;
    for field in fields.keys() {
        let value = least.remove(field).unwrap();
        if from_value::<T>(least.clone().into()).is_err() {
            least.insert(field.clone(), value);
        }
    }
    let written = to_value(from_value::<T>(least.into()).unwrap()).unwrap();
    for (field, declared) in fields.iter().filter(|(_, declared)| declared.may_be_absent) {
        if let Some(value) = written.get(field) {
            assert_fits(value, &declared.type_name, interfaces, &format!("{name}/{field}"));
        }
    }
}

/// Whether `whole` has everything that `part` has; parts that are left out may be empty.
fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, part)| whole.get(name).is_some_and(|whole| contains(whole, part))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len()
                && whole.iter().zip(part).all(|(whole, part)| contains(whole, part))
        }
        _ => whole == part,
    }
}

#[test]
fn the_types_for_rust_have_the_fields_of_the_tables() {
    let interfaces = declared();
    macro_rules! hold {
        ($type:ty) => {
            |interfaces, name| assert_same_fields::<$type>(interfaces, name, |read| read.extra)
        };
    }
    type Hold = fn(&Interfaces, &str);
    let typed: [(&str, Hold); 11] = [
        ("Booking", hold!(Booking)),
        ("BookingGuest", hold!(Guest)),
        ("BookingReference", hold!(BookingReference)),
        ("ComponentClientKey", hold!(ComponentClientKey)),
        ("CustomerUser", hold!(CustomerUser)),
        ("CustomerUserGroup", hold!(CustomerUserGroup)),
        ("Order", hold!(Order)),
        ("OrderDocument", hold!(Document)),
        ("OrderPassenger", hold!(Passenger)),
        ("OrderService", hold!(Service)),
        ("PaymentStatus", hold!(PaymentStatus)),
    ];
    for (name, hold) in typed {
        hold(&interfaces, name);
    }
    // What Duffel documents on a page of its own is what calls give: all of that has a type.
    let documented = Regex::new(r" \* @see \S+\n \*/\nexport interface (\w+)").unwrap();
    let declarations = response_types();
    let given: Vec<_> =
        documented.captures_iter(&declarations).map(|found| found[1].to_owned()).collect();
    assert_eq!(given.len(), 5, "{given:?}");
    for name in given {
        assert!(typed.iter().any(|(held, _)| *held == name), "{name}");
    }
}
