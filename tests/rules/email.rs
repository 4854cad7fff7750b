//! Email addresses: the grammar of `<input type=email>` against its own expression, run by the regex crate.

use duffel_customers::Kind;
use fastrand::Rng;
use regex::Regex;

use crate::expect::line;
use crate::one_field::{Field, quoted};

const FIELD: Field = Field::at(Kind::CustomerUser, "/email");

/// The expression in the HTML standard, 4.10.5.1.5 (whatwg.org), as it stands there.
const WHATWG: &str = r"^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";

const FORMAT: &str = "Expected an email address, such as tony@example.com.";

/// How many addresses are made up.
const MANY: usize = 1_000_000;

/// Parts that addresses are put together from: the first eight of each are good, the rest go wrong.
const LOCALS: &[&str] = &[
    "tony",
    "t",
    "Tony.Stark",
    "a..b",
    "tony+trips",
    ".tony.",
    "!#$%&'*",
    "/=?^_`{|}~-",
    "to ny",
    "\"tony\"",
    "töny",
    "",
    "(tony)",
    "tony,pepper",
    "a\\b",
    "<tony",
    "😀",
];
const DOMAINS: &[&str] = &[
    "stark.com",
    "localhost",
    "a.b",
    "STARK.COM",
    "stark.co.uk",
    "1.2.3.4",
    "a--b.com",
    "xn--strk-loa.com",
    "[1.2.3.4]",
    "-a.com",
    "a-.com",
    ".com",
    "com.",
    "a..b",
    "",
    "stärk.com",
    "a_b.com",
    "stark.com.",
    "s tark.com",
    "st@rk.com",
    "a.-b",
    "a.b-",
];
const GOOD: usize = 8;
const CHARACTERS: &[char] = &[
    '@', '.', '-', '_', 'a', 'Z', '0', '!', '#', ' ', '"', '(', ',', ':', ';', '<', '[', '\\', ']',
    '{', '~', '\u{7F}', '\u{0}', '\n', '\t', 'é', 'ſ', '李', '😀', '\u{A0}', '\u{200B}',
];

fn made_up(rng: &mut Rng) -> String {
    let mut pick = |parts: &[&'static str]| {
        let from = if rng.u8(..4) == 0 { parts.len() } else { GOOD };
        parts[rng.usize(..from)]
    };
    let (local, domain) = (pick(LOCALS), pick(DOMAINS));
    let mut characters: Vec<char> = format!("{local}@{domain}").chars().collect();
    for _ in 0..rng.usize(..3) {
        let place = rng.usize(..characters.len().max(1));
        let character = CHARACTERS[rng.usize(..CHARACTERS.len())];
        match (rng.u8(..4), characters.get(place).copied()) {
            (0, Some(_)) => drop(characters.remove(place)),
            (1, Some(_)) => characters[place] = character,
            (2, Some(letter)) => {
                // A label or a local part of many characters: around 63 and 64 of them.
                let again = rng.usize(55..70);
                characters.splice(place..place, std::iter::repeat_n(letter, again));
            }
            _ => characters.insert(place, character),
        }
    }
    characters.into_iter().collect()
}

/// What the page says of an address: the expression first, then the lengths, then the dot.
fn expected(text: &str, expression: &Regex) -> &'static [&'static str] {
    if text.trim().is_empty() {
        return &["E validation_required /email"];
    }
    if !expression.is_match(text) {
        return &["E validation_format /email"];
    }
    let (local, domain) = text.split_once('@').unwrap();
    if text.chars().count() > 254 || local.chars().count() > 64 {
        &["E validation_length /email"]
    } else if !domain.contains('.') {
        &["W validation_format /email"]
    } else {
        &[]
    }
}

#[test]
fn a_million_addresses() {
    let expression = Regex::new(WHATWG).unwrap();
    let mut rng = Rng::with_seed(5321);
    let mut taken = 0;
    for _ in 0..MANY {
        let text = made_up(&mut rng);
        let lines: Vec<_> = FIELD.issues(&quoted(&text)).iter().map(line).collect();
        assert_eq!(lines, expected(&text, &expression), "{text:?}");
        taken += usize::from(lines.is_empty());
    }
    // Neither side of the expression is left to chance.
    assert!((MANY / 10..MANY * 9 / 10).contains(&taken), "{taken} of {MANY} are addresses");
}

#[test]
fn every_character_in_each_part() {
    let expression = Regex::new(WHATWG).unwrap();
    for character in ('\u{0}'..='\u{2FF}').chain(['\u{2003}', '李', '😀', '\u{10FFFF}']) {
        for text in [
            format!("a{character}b@stark.com"),
            format!("{character}@stark.com"),
            format!("tony@a{character}b.com"),
            format!("tony@{character}ab.com"),
            format!("tony@ab{character}.com"),
            format!("tony@stark.com{character}"),
            format!("{character}tony@stark.com"),
        ] {
            let lines: Vec<_> = FIELD.issues(&quoted(&text)).iter().map(line).collect();
            assert_eq!(lines, expected(&text, &expression), "{text:?}");
        }
    }
}

#[test]
fn labels_of_63_characters() {
    let label = "d".repeat(63);
    FIELD.takes(&format!("tony@{label}.com"));
    FIELD.takes(&format!("tony@stark.{label}"));
    FIELD.says(&format!("tony@{label}d.com"), "E validation_format", FORMAT);
    FIELD.says(&format!("tony@stark.{label}d"), "E validation_format", FORMAT);
}

#[test]
fn sixty_four_characters_before_the_at() {
    FIELD.takes(&format!("{}@stark.com", "t".repeat(64)));
    FIELD.says(
        &format!("{}@stark.com", "t".repeat(65)),
        "E validation_length max=64",
        "Use an email address with at most 64 characters before the @.",
    );
}

#[test]
fn two_hundred_and_fifty_four_characters_in_all() {
    let domain = |length: usize| {
        let labels = format!("{0}.{0}.{0}", "d".repeat(62));
        format!("{labels}.{}", "e".repeat(length - labels.len() - 1))
    };
    let local = "t".repeat(60);
    FIELD.takes(&format!("{local}@{}", domain(193)));
    FIELD.says(
        &format!("{local}@{}", domain(194)),
        "E validation_length max=254",
        "Use an email address of at most 254 characters.",
    );
    // Too long in both ways: the whole is what is said.
    FIELD.says(
        &format!("{}@{}", "t".repeat(65), domain(200)),
        "E validation_length max=254",
        "Use an email address of at most 254 characters.",
    );
    // What is none comes before how long it is.
    FIELD.says(&"t".repeat(300), "E validation_format", FORMAT);
}

#[test]
fn a_domain_without_a_dot() {
    for text in ["tony@localhost", "t@s", "tony@127"] {
        FIELD.says(
            text,
            "W validation_format",
            "The part after the @ usually has a dot, as in tony@example.com.",
        );
    }
}

#[test]
fn other_texts() {
    for text in
        ["tony", "tony@", "@stark.com", "@", "tony@stark@com", "tony@stark.com\n", "tony@.com"]
    {
        FIELD.says(text, "E validation_format", FORMAT);
    }
    for blank in ["", " \u{3000}"] {
        FIELD.says(
            blank,
            "E validation_required",
            "Add an email address, such as tony@example.com.",
        );
    }
}
