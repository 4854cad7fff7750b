//! Orders against their offers, and bookings against their quotes.

#[path = "../bodies/mod.rs"]
mod bodies;
#[path = "../expect/mod.rs"]
mod expect;
#[path = "../pace/mod.rs"]
mod pace;

mod booking;
mod build;
mod clock;
mod documents;
mod fields;
mod infants;
mod linear;
mod offers;
mod passengers;
mod payments;
mod prices;
mod reading;
mod selected;
mod services;
mod shapes;
mod wording;
