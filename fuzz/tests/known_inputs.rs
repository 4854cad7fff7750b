//! Every property holds of the documented bodies and of orders beside their offers, whole and cut off: for where there is no
//! libFuzzer.

use std::fs;
use std::path::Path;

use duffel_customers::{Kind, Offer, Quote, build};
use duffel_customers_fuzz::Settings;
use duffel_customers_fuzz::booked::END;
use duffel_customers_fuzz::seeds::{TARGETS, Target};

/// What the target's seeds are made of.
fn files(target: &Target) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(target.folder);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = entries.map(|path| fs::read(path).unwrap()).collect();
    assert!(!files.is_empty());
    files
}

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap()
}

#[test]
fn every_seed() {
    for target in &TARGETS {
        for file in files(target) {
            let seeds = (target.seeds)(&file);
            assert!(!seeds.is_empty(), "{}", target.name);
            seeds.iter().for_each(|input| (target.holds)(input));
        }
    }
}

/// Cut off anywhere: more than a thousand inputs of every kind that no one documents.
#[test]
fn every_seed_cut_off() {
    for target in &TARGETS {
        for file in files(target) {
            let Some(input) = (target.seeds)(&file).into_iter().next() else { continue };
            (0..input.len()).step_by(3).for_each(|end| (target.holds)(&input[..end]));
        }
    }
}

/// What does not fit at the outset would not reach what is compared last.
#[test]
fn each_payload_fits_what_it_books() {
    let target = target("booked");
    for input in files(target).iter().flat_map(|file| (target.seeds)(file)) {
        let (settings, text) = Settings::read(&input).unwrap();
        let (booked, json) = text.split_at(text.iter().position(|byte| *byte == END).unwrap());
        let (options, json) = (settings.options(), &json[1..]);
        let built = if settings.kind == Kind::Booking {
            let quote = Quote::parse(booked).unwrap();
            build(settings.kind, json, &options.quote(&quote))
        } else {
            let offer = Offer::parse(booked).unwrap();
            build(settings.kind, json, &options.offer(&offer))
        };
        assert_eq!(built.map(|built| built.warnings().to_vec()), Ok(Vec::new()));
    }
}

/// serde_json does not keep a number beyond the range of a float. We pass on what we do not know as it is.
#[test]
fn numbers_that_no_float_holds() {
    let body = br#"{"data": {"name": "Stark Industries", "unheard_of": 1e309, "errors": [{"code": 1e309}]}}"#;
    for target in &TARGETS {
        (target.seeds)(body).iter().for_each(|input| (target.holds)(input));
    }
    let answer = br#"{"errors": [{"type": "api_error", "code": "x", "weight": 1e309}]}"#;
    let target = target("answer");
    (target.seeds)(answer).iter().for_each(|input| (target.holds)(input));
}
