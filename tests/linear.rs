//! Time is linear in the input: the worst that fits into the default limit of bytes takes about four times what a quarter of it takes.

#[path = "pace/mod.rs"]
mod pace;

use duffel_customers::{Kind, Options, build, check, check_unique_emails, sum_amounts};

const MOST_BYTES: usize = 262_144;

/// A quarter of it is what the whole is held against: linear is 4, sorting and memory add to that, quadratic is 16.
const PART: usize = 4;
const RATIO: u32 = 10;

/// `before`, as many items as fit, a comma between them, and `after`.
struct Worst {
    kind: Kind,
    before: String,
    item: Box<dyn Fn(usize) -> String>,
    after: &'static str,
}

impl Worst {
    fn new(
        kind: Kind,
        before: &str,
        item: impl Fn(usize) -> String + 'static,
        after: &'static str,
    ) -> Self {
        Worst { kind, before: before.to_owned(), item: Box::new(item), after }
    }

    fn text(&self, bytes: usize) -> String {
        let mut text = self.before.clone();
        for index in 0.. {
            let item = (self.item)(index);
            if text.len() + item.len() + 1 + self.after.len() > bytes {
                break;
            }
            if index > 0 {
                text.push(',');
            }
            text += &item;
        }
        text + self.after
    }

    #[track_caller]
    fn is_linear(&self) {
        let all = self.text(MOST_BYTES);
        let part = self.text(MOST_BYTES / PART);
        assert!(all.len() > MOST_BYTES * 9 / 10);
        for (name, options) in [
            ("a hundred issues", Options::new()),
            // Not all of them: then what is measured is how the system hands out tens of megabytes.
            ("ten thousand issues", Options::new().max_issues(10_000)),
            ("tidied", Options::new().normalize(true)),
        ] {
            compare(name, &|text| drop(check(self.kind, text.as_bytes(), &options)), &all, &part);
        }
        let options = Options::new().max_bytes(u32::MAX);
        compare("built", &|text| drop(build(self.kind, text.as_bytes(), &options)), &all, &part);
    }
}

#[track_caller]
fn compare(name: &str, work: &dyn Fn(&str), all: &str, part: &str) {
    pace::at_most(RATIO, name, &|| work(part), &|| work(all));
}

/// Fifteen letters that differ in case alone from those with another number, and so have the same hash.
fn in_other_case(at: usize) -> String {
    (0..15).map(|bit| if at & 1 << bit == 0 { 'a' } else { 'A' }).collect()
}

fn order_with(rest: &str) -> String {
    format!(
        r#"{{"type":"instant","selected_offers":["off_1"],"payments":[{{"type":"balance","amount":"1","currency":"GBP"}}],{rest}"#
    )
}

#[test]
fn elements_of_the_wrong_type() {
    let item = |_| "1".to_owned();
    Worst::new(Kind::CustomerUserGroup, r#"{"name":"x","user_ids":["#, item, "]}").is_linear();
    Worst::new(Kind::Order, &order_with(r#""users":["#), item, "]}").is_linear();
    Worst::new(Kind::Order, &order_with(r#""passengers":["#), item, "]}").is_linear();
}

#[test]
fn unknown_names() {
    Worst::new(Kind::CustomerUser, "{", |at| format!(r#""{at:x}":0"#), "}").is_linear();
    let collide = |at| format!(r#""{}":0"#, in_other_case(at));
    Worst::new(Kind::CustomerUser, "{", collide, "}").is_linear();
    Worst::new(Kind::Order, "{", |at| format!(r#""paymen{at}":0"#), "}").is_linear();
    Worst::new(Kind::Order, r#"{"data":{},"#, |at| format!(r#""{at:x}":0"#), "}").is_linear();
    Worst::new(Kind::Order, "{", |at| format!(r#""\u00{:02x}{at:x}":0"#, 32 + at % 64), "}")
        .is_linear();
}

#[test]
fn names_that_are_repeated() {
    Worst::new(Kind::CustomerUser, "{", |_| r#""name":0"#.to_owned(), "}").is_linear();
    Worst::new(Kind::CustomerUser, "{", |_| r#""email":0"#.to_owned(), "}").is_linear();
    Worst::new(Kind::CustomerUser, "{", |at| format!(r#""{:x}":0"#, at % 500), "}").is_linear();
    Worst::new(Kind::CustomerUser, "{", |_| r#""data":{}"#.to_owned(), "}").is_linear();
    Worst::new(Kind::Order, r#"{"passengers":["#, |_| r#"{"id":"","id":""}"#.to_owned(), "]}")
        .is_linear();
}

/// What is compared when a list or an object ends must not be all that was ever read.
#[test]
fn names_that_are_repeated_with_what_is_compared() {
    for (kind, repeated) in [
        (Kind::Order, r#""users":["",""]"#),
        (Kind::Order, r#""users":["icu_1"]"#),
        (Kind::Order, r#""passengers":[{"user_id":"icu_1","id":"1"}]"#),
        (Kind::Order, r#""payments":[{"currency":"x"},{"currency":"y"}]"#),
        (Kind::Order, r#""metadata":{"a":1,"a":2}"#),
        (Kind::Order, r#""data":{"users":["",""]}"#),
        (Kind::Order, r#""data":{"passengers":[{"user_id":"icu_1","id":"1"}]}"#),
        (Kind::CustomerUserGroup, r#""user_ids":["",""]"#),
        (Kind::CustomerUserGroupUpdate, r#""user_ids":["",""]"#),
        (Kind::Booking, r#""guests":[{"user_id":"icu_1"}]"#),
        (Kind::Booking, r#""data":{"users":["icu_1"],"guests":[{"user_id":"icu_1"}]}"#),
    ] {
        for repeated in [repeated.to_owned(), repeated.replace(':', ": ")] {
            Worst::new(kind, "{", move |_| repeated.clone(), "}").is_linear();
        }
    }
    // Half of it in the first `data`, and then nothing but others.
    let text = |bytes: usize| {
        let passengers = vec![r#"{"user_id":"icu_1","id":"1"}"#; bytes / 60].join(",");
        let first = format!(r#"{{"data":{{"users":["icu_1"],"passengers":[{passengers}]}},"#);
        Worst::new(Kind::Order, &first, |_| r#""data":{}"#.to_owned(), "}").text(bytes)
    };
    let options = Options::new();
    let [all, part] = [MOST_BYTES, MOST_BYTES / PART].map(text);
    let check = |text: &str| drop(check(Kind::Order, text.as_bytes(), &options));
    compare("checked", &check, &all, &part);
    let build = |text: &str| drop(build(Kind::Order, text.as_bytes(), &options));
    compare("built", &build, &all, &part);
}

#[test]
fn pairs_of_metadata() {
    let metadata = r#"{"metadata":{"#;
    Worst::new(Kind::OrderUpdate, metadata, |at| format!(r#""k{at:x}":"""#), "}}").is_linear();
    Worst::new(Kind::OrderUpdate, metadata, |at| format!(r#""k {at:x}":1"#), "}}").is_linear();
    Worst::new(Kind::Booking, metadata, |_| r#""k":"v""#.to_owned(), "}}").is_linear();
    let collide = |at| format!(r#""{}":"v""#, in_other_case(at));
    Worst::new(Kind::Booking, metadata, collide, "}}").is_linear();
}

#[test]
fn users() {
    let id = |at: usize| format!(r#""icu_{at:x}""#);
    Worst::new(Kind::Order, &order_with(r#""users":["#), id, "]}").is_linear();
    Worst::new(Kind::Order, &order_with(r#""users":["#), |_| r#""icu_1""#.to_owned(), "]}")
        .is_linear();
    Worst::new(Kind::CustomerUserGroup, r#"{"name":"x","user_ids":["#, id, "]}").is_linear();
    // Alike but for the end.
    let alike = |at: usize| format!(r#""icu_{}{at:04x}""#, "0".repeat(60));
    Worst::new(Kind::CustomerUserGroup, r#"{"name":"x","user_ids":["#, alike, "]}").is_linear();
    let collide = |at| format!(r#""icu_{}""#, in_other_case(at));
    Worst::new(Kind::CustomerUserGroup, r#"{"name":"x","user_ids":["#, collide, "]}").is_linear();
}

#[test]
fn passengers_and_their_users() {
    let passengers = order_with(r#""passengers":["#);
    let user = |at: usize| format!(r#"{{"user_id":"icu_{at:x}"}}"#);
    Worst::new(Kind::Order, &passengers, user, "]}").is_linear();
    Worst::new(Kind::Order, &passengers, |_| r#"{"user_id":"icu_1"}"#.to_owned(), "]}").is_linear();
    Worst::new(Kind::Order, &passengers, user, r#"],"users":["icu_1"]}"#).is_linear();
    Worst::new(Kind::Booking, r#"{"guests":["#, user, "]}").is_linear();
    // Half of them in `users`, half among the passengers.
    let text = |bytes: usize| {
        let users: Vec<_> =
            (0..5000 * bytes / MOST_BYTES).map(|at| format!(r#""icu_{at:x}""#)).collect();
        let listed = order_with(&format!(r#""users":[{}],"passengers":["#, users.join(",")));
        Worst::new(Kind::Order, &listed, user, "]}").text(bytes)
    };
    let options = Options::new();
    let work = |text: &str| drop(check(Kind::Order, text.as_bytes(), &options));
    compare("half and half", &work, &text(MOST_BYTES), &text(MOST_BYTES / PART));
}

#[test]
fn passengers_among_themselves() {
    let passengers = order_with(r#""passengers":["#);
    for item in [
        (|at| format!(r#"{{"id":"pas_{at:x}"}}"#)) as fn(usize) -> String,
        |_| r#"{"id":"pas_1"}"#.to_owned(),
        |_| r#"{"id":"1","infant_passenger_id":"1"}"#.to_owned(),
        |at| format!(r#"{{"id":"{at:x}","infant_passenger_id":"{:x}"}}"#, at + 1),
        |at| format!(r#"{{"given_name":"a","family_name":"{at:x}"}}"#),
        |_| r#"{"given_name":"a","family_name":"b"}"#.to_owned(),
        |_| format!(r#"{{"given_name":"{}","family_name":"b"}}"#, "É".repeat(500)),
        |_| "{}".to_owned(),
    ] {
        Worst::new(Kind::Order, &passengers, item, "]}").is_linear();
    }
}

#[test]
fn documents_and_payments() {
    let documents = order_with(r#""passengers":[{"identity_documents":["#);
    for item in [|_| r#"{"type":"tax_id"}"#.to_owned(), |at| format!(r#"{{"type":"{at:x}"}}"#)]
        as [fn(usize) -> String; 2]
    {
        Worst::new(Kind::Order, &documents, item, "]}]}").is_linear();
    }
    let passengers = order_with(r#""passengers":["#);
    let document = |_| r#"{"identity_documents":[{"type":"tax_id"},{"type":"tax_id"}]}"#.to_owned();
    Worst::new(Kind::Order, &passengers, document, "]}").is_linear();
    let currency = |at| format!(r#"{{"currency":"{at:03}"}}"#);
    Worst::new(Kind::Order, r#"{"type":"instant","payments":["#, currency, "]}").is_linear();
    Worst::new(Kind::Order, r#"{"payments":["#, currency, r#"],"type":"hold"}"#).is_linear();
}

#[test]
fn texts() {
    for item in ["a", r"\u0041", "é", r"\ud83d\ude00", " ", r"\\", "\u{2003}"] {
        let name = |text: &str| format!(r#"{{"name":"{}"}}"#, text);
        let [all, part] = [MOST_BYTES, MOST_BYTES / PART]
            .map(|bytes| name(&item.repeat((bytes - 20) / item.len())));
        let options = Options::new();
        compare(
            item,
            &|text| drop(check(Kind::CustomerUserGroup, text.as_bytes(), &options)),
            &all,
            &part,
        );
        compare(
            item,
            &|text| drop(build(Kind::CustomerUserGroup, text.as_bytes(), &options)),
            &all,
            &part,
        );
    }
    let item = |_| format!(r#""{}":0"#, "phone_numbr".repeat(20));
    Worst::new(Kind::CustomerUser, "{", item, "}").is_linear();
}

#[test]
fn what_is_not_looked_at() {
    Worst::new(
        Kind::CustomerUserGroup,
        r#"{"name":"x","x":["#,
        |_| r#"{"a":[{}]}"#.to_owned(),
        "]}",
    )
    .is_linear();
    // 63 levels, again and again.
    let deep = |_| format!("{}{}", "[".repeat(60), "]".repeat(60));
    Worst::new(Kind::CustomerUserGroup, r#"{"name":"x","x":["#, deep, "]}").is_linear();
    Worst::new(Kind::CustomerUserGroup, r#"{"x":["#, |_| "1".to_owned(), r#"],"data":{}}"#)
        .is_linear();
    Worst::new(Kind::CustomerUserGroup, r#"{"x":["#, |_| "1".to_owned(), "] x").is_linear();
}

#[test]
fn a_batch_of_users() {
    for item in [
        |at: usize| format!(r#"{{"email":"{at:x}"}}"#),
        |_: usize| r#"{"email":"a@b.c"}"#.to_owned(),
        |_: usize| r#"{"a":1,"a":2}"#.to_owned(),
        |at: usize| format!(r#"{{"email":"a@b.c","group_id":"{}"}}"#, in_other_case(at)),
    ] as [fn(usize) -> String; 4]
    {
        let batch = Worst::new(Kind::CustomerUser, "[", item, "]");
        let (all, part) = (batch.text(MOST_BYTES), batch.text(MOST_BYTES / PART));
        compare("batch", &|text| drop(check_unique_emails(text.as_bytes())), &all, &part);
    }
}

/// A long amount, then others with one decimal more each: to sum them takes no longer than the other way round.
#[test]
fn amounts_with_more_and_more_decimals() {
    let decimals = 1..1500;
    let mut amounts = vec!["7".repeat(1_000_000)];
    amounts.extend(decimals.map(|count| format!("0.{}", "7".repeat(count))));
    let shrinking: Vec<String> = amounts.iter().rev().cloned().collect();
    assert_eq!(sum_amounts(&shrinking), sum_amounts(&amounts));
    let sum = |amounts: &[String]| drop(sum_amounts(amounts));
    pace::at_most(3, "growing", &|| sum(&shrinking), &|| sum(&amounts));
}
