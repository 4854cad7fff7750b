//! The reader against serde_json.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::reader::holds(input));
