//! Loyalty programme account: a passenger's number with an airline's programme.

use alloc::string::String;

use serde::{Deserialize, Serialize};

/// A [`Passenger`](super::Passenger)'s number with an airline's programme.
///
/// ```
/// use duffel_customers::request::LoyaltyProgrammeAccount;
///
/// let account = LoyaltyProgrammeAccount::new("BA", "12901014");
/// assert_eq!(account.airline_iata_code, "BA");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct LoyaltyProgrammeAccount {
    /// The airline's IATA code, two capital letters or digits: `BA`.
    pub airline_iata_code: String,
    /// The number of the account.
    pub account_number: String,
}

impl LoyaltyProgrammeAccount {
    /// An account with an airline's programme.
    pub fn new(airline_iata_code: impl Into<String>, account_number: impl Into<String>) -> Self {
        LoyaltyProgrammeAccount {
            airline_iata_code: airline_iata_code.into(),
            account_number: account_number.into(),
        }
    }
}
