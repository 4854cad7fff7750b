//! What an answer of Duffel's, or of anybody in its place, comes to.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::answer::holds(input));
