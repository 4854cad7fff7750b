//! One field: by itself, and in its form, where it is told what the check of the whole form says of it.

use duffel_customers::{
    Code, Issue, Kind, Options, Segment, check, check_field, check_field_in, parse_pointer,
};

use crate::Settings;
use crate::check::is_written;

/// The input is a JSON Pointer, a line break, and the field's value or the form.
pub fn holds(input: &[u8]) {
    let Some((settings, text)) = Settings::read(input) else { return };
    let (kind, options) = (settings.kind, settings.options());
    let Some(end) = text.iter().position(|byte| *byte == b'\n') else { return };
    let (pointer, json) = (&text[..end], &text[end + 1..]);
    let Ok(Ok(path)) = std::str::from_utf8(pointer).map(parse_pointer) else { return };

    is_written(&check_field(kind, &path, None, &options));
    is_written(&check_field(kind, &path, Some(json), &options));

    says_no_more(kind, &path, json, &options);
}

/// A field in its form is told nothing that the form is not.
pub fn says_no_more(kind: Kind, path: &[Segment], json: &[u8], options: &Options<'_>) {
    let within = check_field_in(kind, path, json, options);
    is_written(&within);
    if within.issues().iter().any(|issue| issue.code() == Code::TooManyIssues) {
        return;
    }
    let whole = check(kind, json, &options.clone().max_issues(u32::MAX));
    for issue in within.issues().iter().filter(|issue| !issue.pointer().is_empty()) {
        let says_so =
            |other: &Issue| (other.code(), other.pointer()) == (issue.code(), issue.pointer());
        // A path that no field has is known without looking into the form.
        let is_no_field = issue.code() == Code::UnknownField && issue.segments() == path;
        assert!(is_no_field || whole.issues().iter().any(says_so), "only in the form: {issue}");
    }
}
