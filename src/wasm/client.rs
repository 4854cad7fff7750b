//! The client's exports.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::http::{Cursors, Next};
use crate::transport::{Asked, Host, send, to_js};

/// Half the size of std's own, and faster. Only in the published module: other programs choose their own allocator.
#[cfg(standalone)]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Sends a call and reports its outcome.
#[wasm_bindgen(js_name = send)]
pub async fn send_call(host: Host, asked: Asked) -> JsValue {
    to_js(&send(&host, asked).await)
}

/// Iterates over the pages of a list.
#[wasm_bindgen]
pub struct Walk(Cursors);

#[wasm_bindgen]
impl Walk {
    /// An iteration that starts after this cursor, or at the beginning.
    #[wasm_bindgen(constructor)]
    pub fn new(after: Option<String>) -> Walk {
        Walk(Cursors::starting(after.as_deref()))
    }

    /// What comes after a page with this cursor: 0 nothing, 1 the next page, 2 a page that was already visited.
    pub fn next(&mut self, after: Option<String>) -> u32 {
        match self.0.next(after.as_deref()) {
            Next::End => 0,
            Next::Page(_) => 1,
            Next::Again => 2,
        }
    }
}
