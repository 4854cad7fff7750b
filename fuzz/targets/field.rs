//! One field of any payload.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::field::holds(input));
