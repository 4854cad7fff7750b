//! What build accepts, check accepts; building it again changes nothing.

use duffel_customers::{Options, build, check};

use crate::Settings;
use crate::check::is_written;

pub fn holds(input: &[u8]) {
    let Some((settings, json)) = Settings::read(input) else { return };
    let (kind, options) = (settings.kind, settings.options());
    let built = match build(kind, json, &options) {
        Ok(built) => built,
        Err(report) => {
            assert!(!report.is_valid());
            return is_written(&report);
        }
    };
    let body = built.json();
    assert!(
        serde_json::from_str::<serde_json::Value>(body).is_ok_and(|body| body["data"].is_object())
    );

    // Tidying and linking can make a body a little longer than what it was made from.
    let roomy = Options::new().max_bytes(u32::MAX).require_envelope(true);
    let report = check(kind, body.as_bytes(), &roomy);
    assert!(report.is_valid(), "{report}");
    let again = build(kind, body.as_bytes(), &options.max_bytes(u32::MAX));
    assert_eq!(again.as_ref().map(|again| again.json()), Ok(body));
}
