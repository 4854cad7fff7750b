//! Goes from one page of a list to the next.

use alloc::string::String;
use alloc::vec::Vec;

/// The cursors of the pages that a list has led to, so that one that leads back to an earlier page ends in an error instead of never.
///
/// ```
/// use duffel_customers::http::{Call, Cursors, Endpoint, Next};
///
/// # let mut sent = vec![];
/// # let mut send = |call: &Call| { sent.push(call.target().to_owned()); (sent.len() == 1).then(|| "g2wAAAACbQ".to_owned()) };
/// let mut cursors = Cursors::starting(None);
/// let mut cursor: Option<String> = None;
/// loop {
///     // The cursor goes into the query, beside the filters, which stay the same.
///     let filters = [("user_id", "icu_0000AgZitpOnQtd3NQxjwO")];
///     let query = filters.into_iter().chain(cursor.as_deref().map(|cursor| ("after", cursor)));
///     // Sends the call, reads the page, and returns its `meta.after`.
///     let after = send(&Call::new(Endpoint::ORDERS_LIST, None, query)?);
///     match cursors.next(after.as_deref()) {
///         Next::Page(next) => cursor = Some(next.to_owned()),
///         Next::End => break,
///         Next::Again => return Err("the list leads back to an earlier page".into()),
///     }
/// }
/// # assert_eq!(sent[1], "/air/orders?user_id=icu_0000AgZitpOnQtd3NQxjwO&after=g2wAAAACbQ");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Cursors {
    /// Sorted, so that a cursor is found quickly. Inserting one costs less than the call that returned it, however long the list.
    seen: Vec<String>,
}

/// What comes after a page.
///
/// ```
/// use duffel_customers::http::{Cursors, Next};
///
/// let mut cursors = Cursors::starting(Some("g2wAAAACbQ"));
/// // Continuing from there would never end.
/// assert_eq!(cursors.next(Some("g2wAAAACbQ")), Next::Again);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next<'a> {
    /// Nothing: it was the last.
    End,
    /// The page after this cursor: the list called again, with the cursor as `after` in the query.
    Page(&'a str),
    /// A page that was already visited.
    Again,
}

impl Cursors {
    /// Those of a list that starts after this cursor, or at the beginning.
    ///
    /// ```
    /// use duffel_customers::http::{Cursors, Next};
    ///
    /// assert_eq!(Cursors::starting(None).next(Some("a")), Next::Page("a"));
    /// assert_eq!(Cursors::starting(Some("a")).next(Some("a")), Next::Again);
    /// ```
    #[must_use]
    pub fn starting(after: Option<&str>) -> Self {
        Cursors { seen: after.map(String::from).into_iter().collect() }
    }

    /// What comes after a page with this `meta.after`.
    ///
    /// ```
    /// use duffel_customers::http::{Cursors, Next};
    ///
    /// let mut cursors = Cursors::starting(None);
    /// assert_eq!(cursors.next(Some("b")), Next::Page("b"));
    /// assert_eq!(cursors.next(Some("b")), Next::Again);
    /// assert_eq!(cursors.next(None), Next::End);
    /// ```
    #[must_use]
    pub fn next<'a>(&mut self, after: Option<&'a str>) -> Next<'a> {
        let Some(after) = after.filter(|after| !after.is_empty()) else { return Next::End };
        match self.seen.binary_search_by(|seen| seen.as_str().cmp(after)) {
            Ok(_) => Next::Again,
            Err(place) => {
                self.seen.insert(place, after.into());
                Next::Page(after)
            }
        }
    }
}
