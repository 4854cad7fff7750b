//! What build accepts, check accepts; building it again changes nothing.

use duffel_customers::{Kind, Options, build, check};

use crate::Settings;
use crate::check::is_written;
use crate::oracle::serde_takes;

pub fn holds(input: &[u8]) {
    let Some((settings, json)) = Settings::read(input) else { return };
    is_accepted(settings.kind, json, &settings.options());
}

/// Builds the payload, and checks what was built with the same options.
pub fn is_accepted(kind: Kind, json: &[u8], options: &Options<'_>) {
    let built = match build(kind, json, options) {
        Ok(built) => built,
        Err(report) => {
            assert!(!report.is_valid());
            return is_written(&report);
        }
    };
    let body = built.json();
    assert_ne!(serde_takes(body.as_bytes()), Some(false));

    // Tidying and linking can make a body a little longer than what it was made from.
    let roomy = options.clone().max_bytes(u32::MAX).require_envelope(true);
    let report = check(kind, body.as_bytes(), &roomy);
    assert!(report.is_valid(), "{report}");
    // Under `data`, beside which other names may stand: before it as well as behind it.
    assert!(report.is_wrapped());
    let again = build(kind, body.as_bytes(), &roomy);
    assert_eq!(again.as_ref().map(|again| again.json()), Ok(body));
}
