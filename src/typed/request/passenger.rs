//! Passenger: one of the people who fly.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::words::words;
use super::{IdentityDocument, LoyaltyProgrammeAccount};
use crate::Date;
use crate::id::{CustomerUserId, PassengerId};
use crate::payload::passenger;
use crate::typed::or_default;

/// One of the people flying, part of an [`Order`](super::Order).
///
/// Date of birth, title, gender, email and phone number are required: the check reports those that are not set.
///
/// ```
/// use duffel_customers::request::{Gender, IdentityDocument, LoyaltyProgrammeAccount, Passenger, Title};
///
/// let pepper = Passenger::new("pas_0000AgZpQrZjNcR4Mqklwx".parse()?, "Pepper", "Potts")
///     .born_on("1975-09-27".parse()?)
///     .title(Title::Ms)
///     .gender(Gender::Female)
///     .email("pepper@stark.com")
///     .phone_number("+14155550124")
///     .user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?)
///     .infant_passenger_id("pas_0000AgZpQrZjNcR4Mqklwy".parse()?)
///     .identity_document(IdentityDocument::passport("75209451", "US", "2030-06-25".parse()?))
///     .loyalty_programme_account(LoyaltyProgrammeAccount::new("BA", "12901014"));
/// assert_eq!(pepper.identity_documents.len(), 1);
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Passenger {
    /// The passenger's ID in the offer.
    pub id: PassengerId,
    /// The given name as in the travel document: letters, spaces, hyphens and apostrophes, preferably at most 20 characters.
    pub given_name: String,
    /// The family name as in the travel document: letters, spaces, hyphens and apostrophes, preferably at most 20 characters, and 40
    /// together with the given name.
    pub family_name: String,
    /// The date of birth. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born_on: Option<Date>,
    /// The title. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Title>,
    /// The gender as in the travel document. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// The email address, at most 254 characters. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The phone number in E.164: `+14155550123`. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The Customer User that this passenger is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<CustomerUserId>,
    /// The ID in the offer of the infant without a seat that travels with this adult.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infant_passenger_id: Option<PassengerId>,
    /// The identity documents, one of each type.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub identity_documents: Vec<IdentityDocument>,
    /// The loyalty programme accounts. Sources differ on whether an order accepts them: give them with the offer request.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub loyalty_programme_accounts: Vec<LoyaltyProgrammeAccount>,
}

impl Passenger {
    /// A passenger with only an ID and a name.
    pub fn new(
        id: PassengerId,
        given_name: impl Into<String>,
        family_name: impl Into<String>,
    ) -> Self {
        Passenger {
            id,
            given_name: given_name.into(),
            family_name: family_name.into(),
            born_on: None,
            title: None,
            gender: None,
            email: None,
            phone_number: None,
            user_id: None,
            infant_passenger_id: None,
            identity_documents: Vec::new(),
            loyalty_programme_accounts: Vec::new(),
        }
    }

    /// Sets the date of birth.
    pub fn born_on(mut self, date: Date) -> Self {
        self.born_on = Some(date);
        self
    }

    /// Sets the title.
    pub fn title(mut self, title: Title) -> Self {
        self.title = Some(title);
        self
    }

    /// Sets the gender.
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets the email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the phone number.
    pub fn phone_number(mut self, number: impl Into<String>) -> Self {
        self.phone_number = Some(number.into());
        self
    }

    /// Sets the Customer User that this passenger is.
    pub fn user_id(mut self, user: CustomerUserId) -> Self {
        self.user_id = Some(user);
        self
    }

    /// Sets the infant without a seat that travels with this adult.
    pub fn infant_passenger_id(mut self, infant: PassengerId) -> Self {
        self.infant_passenger_id = Some(infant);
        self
    }

    /// Adds an identity document.
    pub fn identity_document(mut self, document: IdentityDocument) -> Self {
        self.identity_documents.push(document);
        self
    }

    /// Adds a loyalty programme account.
    pub fn loyalty_programme_account(mut self, account: LoyaltyProgrammeAccount) -> Self {
        self.loyalty_programme_accounts.push(account);
        self
    }
}

/// A passenger's title.
///
/// ```
/// use duffel_customers::request::Title;
///
/// assert_eq!(serde_json::to_string(&Title::Dr)?, r#""dr""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Title {
    /// `mr`
    Mr,
    /// `ms`
    Ms,
    /// `mrs`
    Mrs,
    /// `miss`
    Miss,
    /// `dr`
    Dr,
}

words! {
    Title, passenger::TITLE,
    Mr = "mr", Ms = "ms", Mrs = "mrs", Miss = "miss", Dr = "dr"
}

/// A passenger's gender, as in the travel document.
///
/// ```
/// use duffel_customers::request::Gender;
///
/// assert_eq!(serde_json::from_str::<Gender>(r#""f""#)?, Gender::Female);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `m`
    Male,
    /// `f`
    Female,
}

words! {
    Gender, passenger::GENDER,
    Male = "m", Female = "f"
}
