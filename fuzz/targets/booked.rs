//! An order or a booking beside what it books.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| duffel_customers_fuzz::booked::holds(input));
