//! A Customer User's given or family name: 1 to 255 characters.

use super::passenger_name::first_outside;
use super::{Rule, length, lengths};
use crate::Code;
use crate::json::Writer;
use crate::problem::{Detail, Finding, Problem};

const MOST: u32 = 255;

static TOO_LONG: Problem =
    Problem::error(Code::ValidationLength, "Use a name of at most {max} characters.");
static CHARSET: Problem = Problem::warning(
    Code::ValidationFormat,
    "Airlines don't take this name as a passenger's: they know letters, spaces, hyphens and apostrophes only, and {character} is none of them.",
);

pub(crate) struct CustomerName;

impl Rule for CustomerName {
    fn hint(&self) -> &'static str {
        "a name, such as Tony"
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if length(text) > MOST as usize {
            return Some(TOO_LONG.found().with(Detail::Max(MOST)));
        }
        first_outside(text).map(|character| CHARSET.found().with(Detail::Character(character)))
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        lengths(writer, 1, Some(MOST));
    }
}
