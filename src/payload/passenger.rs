//! Passenger: one of the people flying.

use super::identity_document::IDENTITY_DOCUMENT;
use super::loyalty_programme_account::LOYALTY_PROGRAMME_ACCOUNT;
use super::users::CUSTOMER_USER_ID;
use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, index_of};
use crate::offer::compare_passenger;
use crate::problem::{Detail, Problem};
use crate::rules::{Choice, DateRule, Email, FreeText, Id, PassengerName, Phone};
use crate::table::{Field, List, Object, Shape, nullable, optional, required};

/// The most characters in both names together that every airline accepts.
const NAMES: usize = 40;

static NAMES_TOO_LONG: Problem = Problem::warning(
    Code::ValidationLength,
    "Some airlines accept at most {max} characters for given and family name together: shorten them the way the travel document does.",
)
.with(Detail::Max(NAMES as u32));
static NOT_BORN: Problem =
    Problem::error(Code::ValidationFormat, "Use a date of birth that is not in the future.");
static ACCOUNTS_UNUSED: Problem = Problem::warning(
    Code::UnusedField,
    "Give loyalty programme accounts with the offer request: an order may ignore them.",
);
static NOT_OF_AN_ORDER: Problem = Problem::warning(
    Code::UnusedField,
    "Leave this out: the offer already says what kind of passenger this is.",
);

static BIRTH: DateRule = DateRule::not_future(&NOT_BORN);
pub(crate) static TITLE: Choice =
    Choice::of(&["mr", "ms", "mrs", "miss", "dr"], "a title: mr, ms, mrs, miss or dr").lower_case();
pub(crate) static GENDER: Choice =
    Choice::of(&["m", "f"], "a gender as in the travel document: m or f").lower_case();
static INFANT_ID: FreeText = FreeText::new("the ID of a passenger of this order").verbatim();
static DOCUMENTS: List = List::of(Shape::Object(&IDENTITY_DOCUMENT), "identity documents");
static ACCOUNTS: List =
    List::of(Shape::Object(&LOYALTY_PROGRAMME_ACCOUNT), "loyalty programme accounts")
        .at_most(0, &ACCOUNTS_UNUSED);

pub(super) static PASSENGER: Object =
    Object::new("OrderPassengerInput", "a passenger", FIELDS, across);

const FIELDS: &[Field] = &[
    required("id", Shape::Text(&Id::PASSENGER))
        .role(Role::PassengerId)
        .doc("The passenger's ID in the offer, each used once: `pas_`, then 1 to 64 letters and digits. Example: `\"pas_0000AgZpQrZjNcR4Mqklwx\"`."),
    required("given_name", Shape::Text(&PassengerName::GIVEN))
        .doc("The given name as in the travel document: letters, spaces, hyphens and apostrophes, preferably at most 20 characters. Example: `\"Tony\"`."),
    required("family_name", Shape::Text(&PassengerName::FAMILY))
        .doc("The family name as in the travel document: letters, spaces, hyphens and apostrophes, preferably at most 20 characters, and 40 together with the given name. Example: `\"Stark\"`."),
    required("born_on", Shape::Text(&BIRTH))
        .doc("The date of birth as `YYYY-MM-DD`, not in the future. Example: `\"1970-05-29\"`."),
    required("title", Shape::Text(&TITLE)).doc("The passenger's title, in lower case. Example: `\"mr\"`."),
    required("gender", Shape::Text(&GENDER))
        .doc("The gender as in the travel document. Example: `\"m\"`."),
    required("email", Shape::Text(&Email))
        .doc("The passenger's email address, at most 254 characters. Example: `\"tony@stark.com\"`."),
    required("phone_number", Shape::Text(&Phone))
        .doc("The passenger's phone number in E.164: `+`, then 7 to 15 digits. Example: `\"+14155550123\"`."),
    optional("user_id", Shape::Text(&CUSTOMER_USER_ID))
        .role(Role::UserId)
        .doc("The Customer User that this passenger is: `icu_`, then 1 to 64 letters and digits; must be listed in the order's `users`. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
    nullable("infant_passenger_id", Shape::Text(&INFANT_ID))
        .doc("The `id` of the infant without a seat that travels with this adult: another passenger of the order, with no other adult. Example: `\"pas_0000AgZpQrZjNcR4Mqklwy\"`."),
    optional("identity_documents", Shape::List(&DOCUMENTS))
        .doc("The passenger's identity documents, one of each type. Example: `[{ type: \"passport\", unique_identifier: \"75209451\", issuing_country_code: \"US\", expires_on: \"2030-06-25\" }]`."),
    optional("loyalty_programme_accounts", Shape::List(&ACCOUNTS))
        .doc("The passenger's loyalty programme accounts. Sources differ on whether an order accepts them: give them with the offer request. Example: `[{ airline_iata_code: \"BA\", account_number: \"12901014\" }]`."),
    optional("type", Shape::Anything)
        .note(&NOT_OF_AN_ORDER)
        .doc("The type of passenger in version 1 of the API; has no effect. Example: `\"adult\"`."),
    optional("age", Shape::Anything)
        .note(&NOT_OF_AN_ORDER)
        .doc("The age in years in version 1 of the API; has no effect. Example: `14`."),
];

pub(crate) const ID: usize = index_of(FIELDS, "id");
pub(crate) const INFANT: usize = index_of(FIELDS, "infant_passenger_id");
pub(crate) const IDENTITY_DOCUMENTS: usize = index_of(FIELDS, "identity_documents");
const GIVEN_NAME: usize = index_of(FIELDS, "given_name");
const FAMILY_NAME: usize = index_of(FIELDS, "family_name");

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    if let (Some(given), Some(family)) =
        (members.get(GIVEN_NAME).text(), members.get(FAMILY_NAME).text())
    {
        check.remember_text(Role::Name, members.start, given, Some(family));
        // There are never more characters than bytes.
        if given.raw().len() + family.raw().len() > NAMES
            && given.characters().chain(family.characters()).count() > NAMES
        {
            check.add_to_field(members, FAMILY_NAME, &NAMES_TOO_LONG);
        }
    }
    check.remember(Role::Infant, *members.get(INFANT), members.get(ID).text());
    compare_passenger(check, members);
}
