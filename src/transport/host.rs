//! The interface to the package's own JavaScript, which calls `fetch`, waits, holds the token, and never rejects.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use crate::http::Failure;

#[wasm_bindgen]
extern "C" {
    /// The JavaScript side of one call: its body, its signal, its token, the `fetch` to use, the clock.
    pub type Host;

    /// Sends the request once. Returns an [`Answer`], and never rejects.
    #[wasm_bindgen(method)]
    pub(super) fn attempt(
        this: &Host,
        method: &str,
        url: &str,
        headers: web_sys::Headers,
        timeout: f64,
    ) -> js_sys::Promise;

    /// Waits. Returns `true`, or `false` as soon as the caller's signal fires.
    #[wasm_bindgen(method)]
    pub(super) fn wait(this: &Host, milliseconds: f64) -> js_sys::Promise;

    /// Whether the call has been let go of, long after its time: nothing more can be sent for it.
    #[wasm_bindgen(method, getter)]
    pub(super) fn lost(this: &Host) -> bool;

    /// Whether the caller wants reports of attempts.
    #[wasm_bindgen(method, getter)]
    pub(super) fn listens(this: &Host) -> bool;

    /// Reports an attempt to the caller.
    #[wasm_bindgen(method)]
    pub(super) fn attempted(this: &Host, event: JsValue);

    /// Milliseconds since 1970.
    #[wasm_bindgen(method)]
    pub(super) fn now(this: &Host) -> f64;

    /// A random number from 0 to 1.
    #[wasm_bindgen(method)]
    pub(super) fn random(this: &Host) -> f64;

    /// A call, as requested by JavaScript. Read field by field: `serde_wasm_bindgen::from_value` reports every wrong type, which took a
    /// third of the module, while the types here are always right.
    pub type Asked;

    /// The name of its endpoint.
    #[wasm_bindgen(method, getter)]
    pub(super) fn operation(this: &Asked) -> String;

    /// The ID in its path.
    #[wasm_bindgen(method, getter)]
    pub(super) fn id(this: &Asked) -> Option<String>;

    /// The query: each name, and its value after it.
    #[wasm_bindgen(method, getter)]
    pub(super) fn query(this: &Asked) -> Vec<String>;

    /// The caller's own headers, in the same form.
    #[wasm_bindgen(method, getter)]
    pub(super) fn headers(this: &Asked) -> Vec<String>;

    /// The URL that paths are appended to.
    #[wasm_bindgen(method, getter)]
    pub(super) fn base(this: &Asked) -> String;

    /// What goes into the `User-Agent`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn source(this: &Asked) -> Option<String>;

    /// Milliseconds for one attempt.
    #[wasm_bindgen(method, getter)]
    pub(super) fn timeout(this: &Asked) -> f64;

    /// How often it may be resent.
    #[wasm_bindgen(method, getter, js_name = maxRetries)]
    pub(super) fn max_retries(this: &Asked) -> u32;

    /// The result of an attempt.
    pub type Answer;

    /// How it failed, if there is no complete response: one of the names in [`failure_of`].
    #[wasm_bindgen(method, getter)]
    pub(super) fn failure(this: &Answer) -> Option<String>;

    /// The runtime's description, without secrets.
    #[wasm_bindgen(method, getter)]
    pub(super) fn reason(this: &Answer) -> String;

    /// The response, if one began. Its body has been read.
    #[wasm_bindgen(method, getter)]
    pub(super) fn response(this: &Answer) -> Option<web_sys::Response>;

    /// The kind of body: `record`, `list`, or anything else. Records and lists stay on the JavaScript side.
    #[wasm_bindgen(method, getter)]
    pub(super) fn shape(this: &Answer) -> String;

    /// The body as a string, if it is neither.
    #[wasm_bindgen(method, getter)]
    pub(super) fn text(this: &Answer) -> String;
}

/// Reads the JavaScript side's name for a failure.
pub(super) fn failure_of(name: &str) -> Failure {
    match name {
        "timeout" => Failure::TimedOut,
        "abort" => Failure::Aborted,
        "abort unsent" => Failure::AbortedUnsent,
        "unsent" => Failure::Unsent,
        _ => Failure::Connection,
    }
}
