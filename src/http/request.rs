//! What goes out: method, URL and headers. The body is the text that was built; the token is added where the request is sent.

use alloc::string::String;
use alloc::vec::Vec;

use super::call::Call;
use super::endpoint::Method;
use super::header::Header;

/// The version of Duffel's API.
const API_VERSION: &str = "v2";

/// A request without its body and its token.
///
/// ```
/// use duffel_customers::http::{Call, Endpoint, Method, Request};
///
/// let call = Call::new(Endpoint::from_name("customerUsers.create").unwrap(), None, [])?;
/// let Request { method, url, headers } = Request::new(&call, "https://api.duffel.com", Some("shop/1.0"), vec![]);
/// assert_eq!((method, url.as_str()), (Method::Post, "https://api.duffel.com/identity/customer/users"));
/// let agent = headers.iter().find(|header| header.name == "user-agent").unwrap();
/// assert!(agent.value.ends_with(" shop/1.0"));
/// # Ok::<(), duffel_customers::http::InvalidCall>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers; each name once.
    pub headers: Vec<Header>,
}

impl Request {
    /// The request that a call makes. `base` is the URL that paths are appended to, `source` goes into the `User-Agent`, `more` are the
    /// caller's own headers, of which the last with a name counts.
    ///
    /// ```
    /// use duffel_customers::http::{Call, Endpoint, Request};
    ///
    /// let call = Call::new(Endpoint::from_name("orders.list").unwrap(), None, [("limit", "1")])?;
    /// let request = Request::new(&call, "https://api.duffel.com", None, vec![]);
    /// assert_eq!(request.url, "https://api.duffel.com/air/orders?limit=1");
    /// assert!(request.headers.iter().any(|header| header.name == "duffel-version" && header.value == "v2"));
    /// # Ok::<(), duffel_customers::http::InvalidCall>(())
    /// ```
    #[must_use]
    pub fn new(call: &Call, base: &str, source: Option<&str>, more: Vec<Header>) -> Self {
        let mut url = String::from(base);
        url.push_str(call.target());
        let mut agent = String::from(concat!("duffel-customers/", env!("CARGO_PKG_VERSION")));
        if let Some(source) = source {
            agent.push(' ');
            agent.push_str(source);
        }
        let mut headers = Vec::new();
        let mut set = |name: &str, value: &str| {
            headers.retain(|header: &Header| header.name != name);
            headers.push(Header { name: name.into(), value: value.into() });
        };
        set("accept-encoding", "gzip");
        set("user-agent", &agent);
        more.iter().for_each(|Header { name, value }| set(name, value));
        set("accept", "application/json");
        set("duffel-version", API_VERSION);
        if call.endpoint().payload().is_some() {
            set("content-type", "application/json");
        }
        Request { method: call.endpoint().method(), url, headers }
    }
}
