//! How long to wait.

use std::time::Duration;

use duffel_customers::http::{Head, wait};

fn ms(milliseconds: u64) -> Option<Duration> {
    Some(Duration::from_millis(milliseconds))
}

fn asked(date: Option<i64>, reset: Option<i64>, retry_after: Option<i64>) -> Head {
    Head { status: 429, date, reset, retry_after, ..Head::default() }
}

#[test]
fn the_reset_is_read_by_the_answers_own_clock() {
    // The caller's clock is an hour slow, and plays no part.
    let head = asked(Some(10_000), Some(10_007), None);
    assert_eq!(wait(Some(&head), 1, 6_400_000, 0.0), ms(7_000));
    assert_eq!(wait(Some(&head), 3, 6_400_000, 1.0), ms(7_500));
}

#[test]
fn without_a_date_the_callers_clock_counts() {
    let head = asked(None, Some(10_007), None);
    assert_eq!(wait(Some(&head), 1, 10_000_250, 0.0), ms(6_750));
}

#[test]
fn without_a_date_a_retry_after_that_is_one_is_read_by_the_callers_clock() {
    let head = Head { retry_at: Some(10_007), ..asked(None, None, None) };
    assert_eq!(wait(Some(&head), 1, 10_000_250, 0.0), ms(6_750));
    // Whatever was not carried out, and not only what was turned away.
    let head = Head { status: 502, retry_at: Some(10_090), ..Head::default() };
    assert_eq!(wait(Some(&head), 1, 10_000_000, 0.0), ms(90_000));
    assert_eq!(wait(Some(&head), 1, 9_999_999, 0.0), None);
    assert_eq!(wait(Some(&head), 1, 10_090_000, 0.0), ms(250));
    let later = Head { reset: Some(10_005), retry_at: Some(10_007), ..asked(None, None, Some(3)) };
    assert_eq!(wait(Some(&later), 1, 10_000_000, 0.0), ms(7_000));
}

#[test]
fn the_later_of_reset_and_retry_after_counts() {
    assert_eq!(wait(Some(&asked(Some(100), Some(103), Some(5))), 1, 0, 0.0), ms(5_000));
    assert_eq!(wait(Some(&asked(Some(100), Some(109), Some(5))), 1, 0, 0.0), ms(9_000));
    assert_eq!(wait(Some(&asked(None, None, Some(5))), 1, 0, 0.0), ms(5_000));
}

#[test]
fn a_moment_that_is_past_leaves_the_backoff() {
    assert_eq!(wait(Some(&asked(Some(100), Some(100), None)), 1, 0, 0.0), ms(250));
    assert_eq!(wait(Some(&asked(Some(100), Some(1), Some(0))), 2, 0, 0.0), ms(500));
}

#[test]
fn the_reset_of_an_answer_that_does_not_turn_away_is_nothing_to_wait_for() {
    for status in [200, 408, 500, 502, 504] {
        let head = Head { status, ..asked(Some(100), Some(160), None) };
        assert_eq!(wait(Some(&head), 1, 0, 0.0), ms(250), "{status}");
        let head = Head { status, ..asked(Some(100), Some(160), Some(3)) };
        assert_eq!(wait(Some(&head), 1, 0, 0.0), ms(3_000), "{status}");
    }
    let head = Head { status: 503, ..asked(Some(100), Some(160), None) };
    assert_eq!(wait(Some(&head), 1, 0, 0.0), ms(60_000));
}

#[test]
fn what_would_take_too_long_is_not_waited_for() {
    assert_eq!(wait(Some(&asked(None, None, Some(90))), 1, 0, 0.0), ms(90_000));
    assert_eq!(wait(Some(&asked(None, None, Some(91))), 1, 0, 0.0), None);
    assert_eq!(wait(Some(&asked(Some(0), Some(i64::MAX), Some(i64::MAX))), 1, 0, 0.5), None);
}

#[test]
fn the_backoff_doubles_up_to_eight_seconds_and_never_more() {
    let waits = |jitter| {
        (1..=7)
            .map(|attempt| wait(None, attempt, 0, jitter).unwrap().as_millis())
            .collect::<Vec<_>>()
    };
    assert_eq!(waits(0.0), [250, 500, 1000, 2000, 4000, 4000, 4000]);
    assert_eq!(waits(1.0), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(wait(None, u32::MAX, 0, 1.0), ms(8000));
    assert_eq!(wait(None, 0, 0, 0.0), ms(250));
}

#[test]
fn a_jitter_out_of_its_range_does_no_harm() {
    for jitter in [-1.0, 2.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let wait = wait(None, 1, 0, jitter).unwrap().as_millis();
        assert!((250..=500).contains(&wait));
    }
}
