//! What an error of Duffel's shows of itself: never its `message`, which may quote an email address or a passport's number, because errors
//! are logged, with `Display` and with `Debug`.

use core::fmt;

use super::ApiError;
use crate::line::one_line;

/// The title and the code, on one line.
///
/// ```
/// use duffel_customers::http::ErrorBody;
///
/// let body = ErrorBody::read(r#"{"errors": [{"type": "airline_error", "code": "offer_no_longer_available", "title": "Too late"}]}"#);
/// assert_eq!(body.errors[0].to_string(), "Too late (offer_no_longer_available)");
/// ```
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.title.as_str() {
            "" => f.write_str("refused")?,
            title => f.write_str(&one_line(title))?,
        }
        if self.code.is_empty() { Ok(()) } else { write!(f, " ({})", one_line(&self.code)) }
    }
}

impl core::error::Error for ApiError {}

/// All but `message`.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("kind", &self.kind)
            .field("code", &self.code)
            .field("title", &self.title)
            .field("documentation_url", &self.documentation_url)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}
