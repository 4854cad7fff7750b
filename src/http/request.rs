//! A request: method, URL and headers. The body is the JSON that was built; the sender adds the token.

use alloc::string::String;
use alloc::vec::Vec;

use super::call::Call;
use super::header::{Header, InvalidHeader};
use super::method::Method;

/// Where Duffel's API is, for live and for test tokens.
///
/// ```
/// assert_eq!(duffel_customers::http::BASE_URL, "https://api.duffel.com");
/// ```
pub const BASE_URL: &str = "https://api.duffel.com";

/// The version of Duffel's API.
const API_VERSION: &str = "v2";

/// A request without its body and its token.
///
/// | header | value |
/// |---|---|
/// | `user-agent` | `duffel-customers/` and its version, and the `application`; or the caller's own header, alone |
/// | `accept` | `application/json` |
/// | `duffel-version` | `v2` |
/// | `content-type` | `application/json`, if the call has a body |
///
/// The sender adds `authorization: Bearer …`, and `accept-encoding: gzip` if its HTTP library decompresses responses; most set that
/// themselves.
///
/// ```
/// use duffel_customers::http::{BASE_URL, Call, Endpoint, Method, Request};
///
/// let call = Call::new(Endpoint::CUSTOMER_USERS_CREATE, None, [])?;
/// let request = Request::new(&call, BASE_URL, Some("shop/1.0"), vec![])?;
/// assert_eq!(request.method(), Method::Post);
/// assert_eq!(request.url(), "https://api.duffel.com/identity/customer/users");
/// let agent = request.headers().iter().find(|header| header.name() == "user-agent").unwrap();
/// assert!(agent.value().ends_with(" shop/1.0"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    method: Method,
    url: String,
    headers: Vec<Header>,
}

impl Request {
    /// The request for a call. Paths are appended to the URL `base`, which is [`BASE_URL`] or a proxy's, with or without a trailing slash;
    /// it is not checked. `application` is added to the `User-Agent`. `more` are the caller's own headers; of several with one name, the last counts.
    ///
    /// # Errors
    ///
    /// [`InvalidHeader`] if `application` has a line break, another control character of ASCII but tabs, or a character beyond Latin-1.
    ///
    /// ```
    /// use duffel_customers::http::{BASE_URL, Call, Endpoint, Request};
    ///
    /// let call = Call::new(Endpoint::ORDERS_LIST, None, [("limit", "1")])?;
    /// let request = Request::new(&call, BASE_URL, None, vec![])?;
    /// assert_eq!(request.url(), "https://api.duffel.com/air/orders?limit=1");
    /// assert!(request.headers().iter().any(|header| header.name() == "duffel-version" && header.value() == "v2"));
    /// assert!(Request::new(&call, BASE_URL, Some("shop\r\nx-a: b"), vec![]).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(
        call: &Call,
        base: &str,
        application: Option<&str>,
        more: Vec<Header>,
    ) -> Result<Self, InvalidHeader> {
        let mut url = String::from(base.strip_suffix('/').unwrap_or(base));
        url.push_str(call.target());
        let mut agent = String::from(concat!("duffel-customers/", env!("CARGO_PKG_VERSION")));
        if let Some(application) = application {
            agent.push(' ');
            agent.push_str(application);
        }
        let mut headers = Vec::new();
        let mut set = |header: Header| {
            headers.retain(|known: &Header| known.name() != header.name());
            headers.push(header);
        };
        set(Header::new("user-agent", &agent)?);
        more.into_iter().for_each(&mut set);
        set(Header::own("accept", "application/json"));
        set(Header::own("duffel-version", API_VERSION));
        if call.endpoint().payload().is_some() {
            set(Header::own("content-type", "application/json"));
        }
        Ok(Request { method: call.endpoint().method(), url, headers })
    }

    /// The method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The whole URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers, each name once.
    #[must_use]
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }
}
