//! The client's exports.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::http::{Next, Pages};
use crate::transport::{Host, send, to_js};

/// Half the size of std's own, and faster. In the module that ships alone: other programs choose their own allocator.
#[cfg(standalone)]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Sends a call and says what came of it.
#[wasm_bindgen(js_name = send)]
pub async fn send_call(host: Host, asked: JsValue) -> Result<JsValue, JsValue> {
    let asked = serde_wasm_bindgen::from_value(asked)?;
    Ok(to_js(&send(&host, asked).await))
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
