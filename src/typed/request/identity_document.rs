//! Identity document: a passenger's passport, or another number that an airline or a state requires.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::words::words;
use crate::Date;
use crate::payload::identity_document;

/// A [`Passenger`](super::Passenger)'s passport, or another number that an airline or a state requires.
///
/// ```
/// use duffel_customers::request::{IdentityDocument, IdentityDocumentType};
///
/// let documents = [
///     IdentityDocument::passport("75209451", "US", "2030-06-25".parse()?),
///     IdentityDocument::tax_id("123-45-6789"),
///     IdentityDocument::known_traveler_number("98765432", "US"),
///     IdentityDocument::passenger_redress_number("1234567", "US"),
/// ];
/// assert_eq!(documents[0].document_type, IdentityDocumentType::Passport);
/// assert_eq!(documents[1].issuing_country_code, None);
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct IdentityDocument {
    /// The document's type.
    #[serde(rename = "type")]
    pub document_type: IdentityDocumentType,
    /// The document's number.
    pub unique_identifier: String,
    /// The country that issued it, in ISO 3166-1 alpha-2: `US`. Required, except for a tax ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_country_code: Option<String>,
    /// Its last day of validity. Required for a passport, unused otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Date>,
}

impl IdentityDocument {
    /// A document of this type, without what only some types need: its country and its last day.
    ///
    /// ```
    /// use duffel_customers::request::{IdentityDocument, IdentityDocumentType};
    ///
    /// let chosen: IdentityDocumentType = serde_json::from_str(r#""tax_id""#)?;
    /// assert_eq!(IdentityDocument::new(chosen, "123456789"), IdentityDocument::tax_id("123456789"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn new(document_type: IdentityDocumentType, number: impl Into<String>) -> Self {
        IdentityDocument {
            document_type,
            unique_identifier: number.into(),
            issuing_country_code: None,
            expires_on: None,
        }
    }

    /// A passport.
    pub fn passport(
        number: impl Into<String>,
        issuing_country_code: impl Into<String>,
        expires_on: Date,
    ) -> Self {
        IdentityDocument {
            issuing_country_code: Some(issuing_country_code.into()),
            expires_on: Some(expires_on),
            ..IdentityDocument::new(IdentityDocumentType::Passport, number)
        }
    }

    /// A tax ID.
    pub fn tax_id(number: impl Into<String>) -> Self {
        IdentityDocument::new(IdentityDocumentType::TaxId, number)
    }

    /// A Known Traveler Number.
    pub fn known_traveler_number(
        number: impl Into<String>,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        IdentityDocument {
            issuing_country_code: Some(issuing_country_code.into()),
            ..IdentityDocument::new(IdentityDocumentType::KnownTravelerNumber, number)
        }
    }

    /// A redress number.
    pub fn passenger_redress_number(
        number: impl Into<String>,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        IdentityDocument {
            issuing_country_code: Some(issuing_country_code.into()),
            ..IdentityDocument::new(IdentityDocumentType::PassengerRedressNumber, number)
        }
    }
}

/// The type of an identity document.
///
/// ```
/// use duffel_customers::request::IdentityDocumentType;
///
/// assert_eq!(serde_json::to_string(&IdentityDocumentType::TaxId)?, r#""tax_id""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IdentityDocumentType {
    /// A passport.
    Passport,
    /// A tax identification number.
    TaxId,
    /// The number of a trusted traveller, such as with TSA PreCheck.
    KnownTravelerNumber,
    /// The number of a person who was mistaken for someone on a watch list.
    PassengerRedressNumber,
}

words! {
    IdentityDocumentType, identity_document::TYPE,
    Passport = "passport", TaxId = "tax_id", KnownTravelerNumber = "known_traveler_number",
    PassengerRedressNumber = "passenger_redress_number"
}
