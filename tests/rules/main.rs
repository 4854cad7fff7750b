//! The rules for single values, one a file, as in `src/rules/`.

#[path = "../expect/mod.rs"]
mod expect;
mod one_field;

mod airline;
mod amount;
mod choice;
mod country;
mod currency;
mod customer_name;
mod date;
mod email;
mod free_text;
mod id;
mod metadata;
mod passenger_name;
mod phone;
mod quantity;
mod timestamp;
