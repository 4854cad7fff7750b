//! Walks over pages.

use duffel_customers::http::{Cursors, Next};

#[test]
fn a_walk_ends_where_there_is_no_cursor() {
    let mut pages = Cursors::starting(None);
    assert_eq!(pages.next(Some("a")), Next::Page("a"));
    assert_eq!(pages.next(Some("b")), Next::Page("b"));
    assert_eq!(pages.next(None), Next::End);
    assert_eq!(Cursors::starting(None).next(Some("")), Next::End);
}

#[test]
fn a_page_that_points_at_itself_is_noticed() {
    let mut pages = Cursors::starting(None);
    assert_eq!(pages.next(Some("a")), Next::Page("a"));
    assert_eq!(pages.next(Some("a")), Next::Again);
}

#[test]
fn a_cursor_that_comes_back_is_noticed_however_late() {
    let mut pages = Cursors::starting(Some("start"));
    for page in 0..1000 {
        let cursor = page.to_string();
        assert_eq!(pages.next(Some(&cursor)), Next::Page(&cursor));
    }
    assert_eq!(pages.next(Some("17")), Next::Again);
    assert_eq!(pages.next(Some("start")), Next::Again);
}
