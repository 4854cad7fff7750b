//! The package's own JavaScript, as the transport sees it: it calls `fetch`, waits, holds the token, and never rejects.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::http::Failure;

#[wasm_bindgen]
extern "C" {
    /// The JavaScript side of one call: its body, its signal, its token, the `fetch` to use, the clock.
    pub type Host;

    /// Sends the request once; gives an [`Answer`], and never rejects.
    #[wasm_bindgen(method)]
    pub(super) fn attempt(
        this: &Host,
        method: &str,
        url: &str,
        headers: web_sys::Headers,
        timeout: f64,
    ) -> js_sys::Promise;

    /// Waits; gives `true`, or `false` as soon as the caller's signal fires.
    #[wasm_bindgen(method)]
    pub(super) fn wait(this: &Host, milliseconds: f64) -> js_sys::Promise;

    /// Whether the caller wants to be told of attempts.
    #[wasm_bindgen(method, getter)]
    pub(super) fn listens(this: &Host) -> bool;

    /// Tells the caller of an attempt.
    #[wasm_bindgen(method)]
    pub(super) fn attempted(this: &Host, event: JsValue);

    /// Milliseconds since 1970.
    #[wasm_bindgen(method)]
    pub(super) fn now(this: &Host) -> f64;

    /// A random number from 0 to 1.
    #[wasm_bindgen(method)]
    pub(super) fn random(this: &Host) -> f64;

    /// What came of an attempt.
    pub type Answer;

    /// How it failed, where there is no whole answer: one of the names in [`failure_of`].
    #[wasm_bindgen(method, getter)]
    pub(super) fn failure(this: &Answer) -> Option<String>;

    /// What the runtime said of it, without anything secret.
    #[wasm_bindgen(method, getter)]
    pub(super) fn reason(this: &Answer) -> String;

    /// The answer, where one began; its body has been read.
    #[wasm_bindgen(method, getter)]
    pub(super) fn response(this: &Answer) -> Option<web_sys::Response>;

    /// What the body is: `record`, `list`, or anything else. Records and lists stay on the JavaScript side.
    #[wasm_bindgen(method, getter)]
    pub(super) fn shape(this: &Answer) -> String;

    /// The body's text, where it is neither.
    #[wasm_bindgen(method, getter)]
    pub(super) fn text(this: &Answer) -> String;
}

/// How the JavaScript side calls what it saw.
pub(super) fn failure_of(name: &str) -> Failure {
    match name {
        "timeout" => Failure::TimedOut,
        "abort" => Failure::Aborted,
        "abort unsent" => Failure::AbortedUnsent,
        "unsent" => Failure::Unsent,
        _ => Failure::Connection,
    }
}
