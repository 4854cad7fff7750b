//! The client's exports.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::http::{Next, Pages};
use crate::transport::{Host, send, to_js};

/// Sends a call and says what came of it.
#[wasm_bindgen(js_name = send)]
pub async fn send_call(host: Host, order: JsValue) -> Result<JsValue, JsValue> {
    let order = serde_wasm_bindgen::from_value(order)?;
    Ok(to_js(&send(&host, order).await))
}

/// A walk over the pages of a list.
#[wasm_bindgen]
pub struct Walk(Pages);

#[wasm_bindgen]
impl Walk {
    /// A walk that begins after this cursor, or at the beginning.
    #[wasm_bindgen(constructor)]
    pub fn new(after: Option<String>) -> Walk {
        Walk(Pages::starting(after.as_deref()))
    }

    /// What comes after a page with this cursor: 0 nothing, 1 the page after it, 2 a page that has been there before.
    pub fn next(&mut self, after: Option<String>) -> u32 {
        match self.0.next(after.as_deref()) {
            Next::End => 0,
            Next::Page(_) => 1,
            Next::Again => 2,
        }
    }
}
