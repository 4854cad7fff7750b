//! Every property holds of the documented bodies, whole and cut off: for where there is no libFuzzer.

use std::fs;
use std::path::Path;

use duffel_customers_fuzz::seeds::TARGETS;

fn documented_bodies() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let bodies: Vec<_> = entries.map(|path| fs::read(path).unwrap()).collect();
    assert!(!bodies.is_empty());
    bodies
}

#[test]
fn the_documented_bodies() {
    for target in &TARGETS {
        for body in documented_bodies() {
            (target.seeds)(&body).iter().for_each(|input| (target.holds)(input));
        }
    }
}

/// Cut off anywhere: more than a thousand inputs of every kind that no one documents.
#[test]
fn the_documented_bodies_cut_off() {
    for target in &TARGETS {
        for body in documented_bodies() {
            let Some(input) = (target.seeds)(&body).into_iter().next() else { continue };
            (0..input.len()).step_by(3).for_each(|end| (target.holds)(&input[..end]));
        }
    }
}
