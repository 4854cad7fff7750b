//! The check of any bytes, as every payload.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::check::holds(input));
