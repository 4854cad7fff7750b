//! Building, and checking what was built.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::built::holds(input));
