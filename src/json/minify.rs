//! Removes the white space between tokens.

use super::writer::Writer;

/// Writes `json`, which must be valid, without insignificant white space.
pub(crate) fn minify(json: &[u8], writer: &mut Writer) {
    let mut in_text = false;
    let mut escaped = false;
    for &byte in json {
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
        } else if byte.is_ascii_whitespace() {
            continue;
        } else {
            in_text = byte == b'"';
        }
        writer.byte(byte);
    }
}
