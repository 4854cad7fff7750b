//! The module's exports as JavaScript has them: numbers in and out, bytes through the memory.

use js_sys::Uint8Array;
use js_sys::WebAssembly::Memory;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;

pub const INVALID: u32 = 1;
pub const WRAPPED: u32 = 2;
pub const ISSUES: u32 = 4;
pub const TEXT: u32 = 8;
pub const BAD_NOW: u32 = 16;
pub const BAD_PATH: u32 = 32;
pub const BAD_BOOKED: u32 = 64;

#[wasm_bindgen]
extern "C" {
    /// The exports of the module that this test is compiled into.
    pub type Exports;

    #[wasm_bindgen(method)]
    pub fn input(this: &Exports, bytes: u32) -> u32;
    #[wasm_bindgen(method)]
    #[allow(clippy::too_many_arguments)]
    fn run(
        this: &Exports,
        kind: u32,
        flags: u32,
        payload_len: u32,
        now_len: u32,
        path_len: u32,
        booked_len: u32,
        max_bytes: u32,
        max_issues: u32,
    ) -> u32;
    #[wasm_bindgen(method)]
    fn issues_at(this: &Exports) -> u32;
    #[wasm_bindgen(method)]
    fn issues_len(this: &Exports) -> u32;
    #[wasm_bindgen(method)]
    fn text_at(this: &Exports) -> u32;
    #[wasm_bindgen(method)]
    fn text_len(this: &Exports) -> u32;
    #[wasm_bindgen(method)]
    fn sum_amounts(this: &Exports, len: u32) -> u32;
    #[wasm_bindgen(method)]
    fn unique_emails(this: &Exports, len: u32) -> u32;
}

/// A call of `run`.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    pub flags: u32,
    pub payload: &'a str,
    pub now: &'a str,
    pub path: &'a str,
    pub booked: &'a str,
    pub max_bytes: u32,
    pub max_issues: u32,
}

impl<'a> Call<'a> {
    pub const STRICT: u32 = 1;
    pub const ENVELOPE_REQUIRED: u32 = 2;
    pub const TIDY: u32 = 4;
    pub const BUILD: u32 = 8;
    pub const LINK: u32 = 16;
    pub const FIELD: u32 = 32;
    pub const FORM: u32 = 64;

    pub fn new(flags: u32, payload: &'a str) -> Self {
        Call { flags, payload, now: "", path: "", booked: "", max_bytes: 262_144, max_issues: 100 }
    }
}

pub fn exports() -> Exports {
    wasm_bindgen::exports().unchecked_into()
}

/// The memory, looked at anew: the buffer of before is gone when the memory has grown.
fn bytes(at: u32, len: u32) -> Uint8Array {
    let memory: Memory = wasm_bindgen::memory().unchecked_into();
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), at, len)
}

/// How many bytes the memory has.
pub fn memory_size() -> u32 {
    let memory: Memory = wasm_bindgen::memory().unchecked_into();
    Uint8Array::new(&memory.buffer()).length()
}

impl Exports {
    /// Puts `text` into the input buffer.
    fn write(&self, text: &str) -> u32 {
        let len = text.len() as u32;
        bytes(self.input(len), len).copy_from(text.as_bytes());
        len
    }

    /// Calls `run`. As the package does, a payload that is too long is not written, its length is told.
    pub fn call(&self, kind: u32, call: Call<'_>) -> u32 {
        let fits = call.payload.len() <= call.max_bytes as usize;
        let payload = if fits { call.payload } else { "" };
        self.write(&[payload, call.now, call.path, call.booked].concat());
        let [payload, now, path, booked] =
            [call.payload, call.now, call.path, call.booked].map(|text| text.len() as u32);
        self.run(kind, call.flags, payload, now, path, booked, call.max_bytes, call.max_issues)
    }

    /// The sum of a JSON array of amounts.
    pub fn sum(&self, amounts: &str) -> Option<String> {
        let len = self.write(amounts);
        (self.sum_amounts(len) == 1).then(|| self.text())
    }

    /// What there is to say of the emails of a JSON array of users.
    pub fn emails(&self, users: &str) -> u32 {
        let len = self.write(users);
        self.unique_emails(len)
    }

    pub fn issues(&self) -> String {
        String::from_utf8(bytes(self.issues_at(), self.issues_len()).to_vec()).unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8(bytes(self.text_at(), self.text_len()).to_vec()).unwrap()
    }
}
