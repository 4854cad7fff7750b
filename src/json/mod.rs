//! JSON as defined by RFC 8259: a reader that does not allocate, and a writer.

mod members;
mod minify;
mod number;
mod place;
mod reader;
mod text;
mod writer;

pub(crate) use members::members;
pub(crate) use minify::minify;
pub(crate) use number::to_whole;
pub(crate) use place::{Place, place_of};
pub(crate) use reader::{Fault, MAX_DEPTH, Reader, behind_comma, behind_name, plain};
pub(crate) use text::{Text, decode, encoded, is_blank, same, trim};
pub(crate) use writer::Writer;
