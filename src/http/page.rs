//! From one page of a list to the next.

use alloc::string::String;
use alloc::vec::Vec;

/// A walk over the pages of a list. Remembers where it has been, so that a list that leads back ends in an error and not never.
///
/// ```
/// use duffel_customers::http::{Next, Pages};
///
/// // What each page names as the one after it.
/// let after = |page: Option<&str>| match page {
///     None => Some("g2wAAAACbQ"),
///     Some(_) => None,
/// };
/// let (mut pages, mut page, mut count) = (Pages::starting(None), None, 1);
/// while let Next::Page(cursor) = pages.next(after(page)) {
///     page = Some(cursor);
///     count += 1;
/// }
/// assert_eq!(count, 2);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// The first is the root of a tree: from each, the next bit of the hash leads on. The standard library's sets are larger than all
    /// else that a client needs for its lists.
    seen: Vec<Seen>,
}

/// A cursor, and where the cursors are that go on from it with a 0 and with a 1; none at 0, for nothing leads to the root.
#[derive(Clone, Debug)]
struct Seen {
    cursor: String,
    zero: usize,
    one: usize,
}

/// What comes after a page.
///
/// ```
/// use duffel_customers::http::{Next, Pages};
///
/// let mut pages = Pages::starting(Some("g2wAAAACbQ"));
/// // To walk on from there would never end.
/// assert_eq!(pages.next(Some("g2wAAAACbQ")), Next::Again);
/// ```
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
    ///
    /// ```
    /// use duffel_customers::http::{Next, Pages};
    ///
    /// assert_eq!(Pages::starting(None).next(Some("a")), Next::Page("a"));
    /// assert_eq!(Pages::starting(Some("a")).next(Some("a")), Next::Again);
    /// ```
    #[must_use]
    pub fn starting(after: Option<&str>) -> Self {
        let mut pages = Pages::default();
        if let Some(after) = after {
            pages.is_new(after);
        }
        pages
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
        let Some(after) = after.filter(|after| !after.is_empty()) else { return Next::End };
        if self.is_new(after) { Next::Page(after) } else { Next::Again }
    }

    /// Whether a cursor has not been there before. From now on it has.
    fn is_new(&mut self, cursor: &str) -> bool {
        let count = self.seen.len();
        let (mut at, mut hash) = (0, hash(cursor));
        while let Some(seen) = self.seen.get_mut(at) {
            if seen.cursor == cursor {
                return false;
            }
            let next = if hash & 1 == 0 { &mut seen.zero } else { &mut seen.one };
            hash >>= 1;
            if *next == 0 {
                *next = count;
            }
            at = *next;
        }
        self.seen.push(Seen { cursor: cursor.into(), zero: 0, one: 0 });
        true
    }
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    let add = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    text.bytes().fold(0xCBF2_9CE4_8422_2325, add)
}
