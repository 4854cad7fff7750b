//! The headers that a caller can add to a request.

use alloc::string::String;
use core::fmt;

/// Headers that only the client or the runtime may set. Some would not be sent by a runtime at all.
const OWN: [&str; 11] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "duffel-version",
    "expect",
    "host",
    "keep-alive",
    "transfer-encoding",
    "upgrade",
];

/// A header: a name in lower case, and a value that fits on one line.
///
/// ```
/// use duffel_customers::http::{BASE_URL, Call, Endpoint, Header, Request};
///
/// let header = Header::new("X-Client-Correlation-Id", " 42 ")?;
/// assert_eq!((header.name(), header.value()), ("x-client-correlation-id", "42"));
///
/// let call = Call::new(Endpoint::ORDERS_LIST, None, [])?;
/// let request = Request::new(&call, BASE_URL, None, vec![header.clone()])?;
/// assert!(request.headers().contains(&header));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    name: String,
    value: String,
}

/// Why a header cannot be sent. Never contains its value.
///
/// ```
/// use duffel_customers::http::{Header, InvalidHeader};
///
/// assert_eq!(Header::new("x a", "b"), Err(InvalidHeader::Name));
/// let refused = Header::new("Authorization", "Bearer me").unwrap_err();
/// assert_eq!(refused.to_string(), "The header authorization is set by the client alone.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidHeader {
    /// The name isn't a valid header name.
    Name,
    /// The client sets this header itself.
    Own(String),
    /// This header's value contains a line break, another control character of ASCII but tabs, or a character beyond Latin-1.
    Value(String),
}

impl Header {
    /// A header set by the caller.
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`] if the name isn't a header name, if the client sets this header itself, or if its value has a line break, another
    /// control character of ASCII but tabs, or a character beyond Latin-1.
    ///
    /// ```
    /// use duffel_customers::http::Header;
    ///
    /// assert!(Header::new("X-Client-Correlation-Id", "42").is_ok());
    /// assert!(Header::new("authorization", "Bearer me").is_err());
    /// assert!(Header::new("x-a", "b\r\nx-c: d").is_err());
    /// ```
    pub fn new(name: &str, value: &str) -> Result<Self, InvalidHeader> {
        let in_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(in_token) {
            return Err(InvalidHeader::Name);
        }
        let name = name.to_ascii_lowercase();
        if OWN.contains(&name.as_str()) {
            return Err(InvalidHeader::Own(name));
        }
        let in_value = |character| matches!(character, '\t' | ' '..='~' | '\u{80}'..='\u{FF}');
        if !value.chars().all(in_value) {
            return Err(InvalidHeader::Value(name));
        }
        Ok(Header { name, value: value.trim_ascii().into() })
    }

    /// A header set by the client.
    pub(super) fn own(name: &str, value: &str) -> Self {
        Header { name: name.into(), value: value.into() }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its value. Characters beyond ASCII stand for one byte each (Latin-1), as `fetch` sends them; take care of that if your HTTP library
    /// sends strings as UTF-8.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidHeader::Name => f.write_str("A header's name is not a valid header name."),
            InvalidHeader::Own(name) => write!(f, "The header {name} is set by the client alone."),
            InvalidHeader::Value(name) => {
                write!(f, "The header {name} contains a character that no header may contain.")
            }
        }
    }
}

impl core::error::Error for InvalidHeader {}
