//! From one page of a list to the next.

use alloc::collections::BTreeSet;
use alloc::string::String;

/// A walk over the pages of a list. Remembers where it has been, so that a list that leads back ends in an error and not never.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    seen: BTreeSet<String>,
}

/// What comes after a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next<'a> {
    /// Nothing: it was the last.
    End,
    /// The page after this cursor.
    Page(&'a str),
    /// A page that has been there before.
    Again,
}

impl Pages {
    /// A walk that begins after this cursor, or at the beginning.
    #[must_use]
    pub fn starting(after: Option<&str>) -> Self {
        Pages { seen: after.map(String::from).into_iter().collect() }
    }

    /// What comes after a page whose `meta.after` is this.
    ///
    /// ```
    /// use duffel_customers::http::{Next, Pages};
    ///
    /// let mut pages = Pages::starting(None);
    /// assert_eq!(pages.next(Some("b")), Next::Page("b"));
    /// assert_eq!(pages.next(Some("b")), Next::Again);
    /// assert_eq!(pages.next(None), Next::End);
    /// ```
    pub fn next<'a>(&mut self, after: Option<&'a str>) -> Next<'a> {
        match after {
            None | Some("") => Next::End,
            Some(after) if self.seen.insert(after.into()) => Next::Page(after),
            Some(_) => Next::Again,
        }
    }
}
