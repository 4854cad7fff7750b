//! The walk over a payload that rewrites it, tidied: it brings what people type into the format that the rules require.

mod users;

use alloc::vec::Vec;
use core::mem::take;

use self::users::Users;
use crate::check::Known;
use crate::envelope::{Form, form};
use crate::facts::Role;
use crate::json::{Fault, Reader, Text, Writer, minify};
use crate::rules::Rule;
use crate::table::{Field, List, Object, Presence, Shape};

/// What to do with a body besides tidying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// For checking: it stays wrapped or bare.
    Check,
    /// For sending: it becomes wrapped.
    Send {
        /// Add each passenger's or guest's `user_id` that is missing from `users`.
        link_users: bool,
    },
}

/// A rewritten body.
pub(crate) struct Tidied {
    pub(crate) json: Vec<u8>,
    /// Whether the payload was wrapped in `data` before.
    pub(crate) was_wrapped: bool,
}

/// Tidies a whole body.
pub(crate) fn tidy_body(
    object: &'static Object,
    json: &[u8],
    purpose: Purpose,
) -> Result<Tidied, Fault> {
    let mut known = Known::default();
    loop {
        let mut tidy = Tidy::new(json, purpose);
        tidy.keeps_blanks = known.repeated_names;
        let form = form(&mut tidy.reader, known);
        match form {
            Form::Wrapped => tidy.wrapped(object),
            Form::Bare if purpose == Purpose::Check => tidy.payload(object),
            Form::Bare => {
                tidy.writer.raw(b"{\"data\":");
                tidy.payload(object);
                tidy.writer.byte(b'}');
            }
            Form::Neither => tidy.copy(),
        }
        tidy.reader.end()?;
        let learnt = Known {
            wrapped: known.wrapped || form == Form::Bare && tidy.found_data,
            repeated_names: tidy.keeps_blanks,
            ..known
        }
        .after(known);
        if learnt != known {
            known = learnt;
            continue;
        }
        let was_wrapped = form == Form::Wrapped;
        return Ok(Tidied { json: tidy.writer.into_bytes(), was_wrapped });
    }
}

/// Tidies the value of one field. Returns nothing if the field is dropped.
pub(crate) fn tidy_value(
    shape: &'static Shape,
    presence: Presence,
    json: &[u8],
) -> Result<Vec<u8>, Fault> {
    let mut tidy = Tidy::new(json, Purpose::Check);
    if !tidy.drops(presence) {
        tidy.value(shape);
    }
    tidy.reader.end()?;
    Ok(tidy.writer.into_bytes())
}

struct Tidy<'a> {
    reader: Reader<'a>,
    writer: Writer,
    link_users: bool,
    /// An object has duplicate keys: a blank string may be the one that counts, so none is dropped.
    keeps_blanks: bool,
    /// How many of the payload's objects and arrays are open.
    depth: u32,
    /// The payload has a field called `data`, which is the wrapper.
    found_data: bool,
    users: Users<'a>,
}

impl<'a> Tidy<'a> {
    fn new(json: &'a [u8], purpose: Purpose) -> Self {
        Tidy {
            reader: Reader::new(json),
            writer: Writer::with_capacity(json.len() + 64),
            link_users: purpose == Purpose::Send { link_users: true },
            keeps_blanks: false,
            depth: 0,
            found_data: false,
            users: Users::default(),
        }
    }

    /// Copies what comes next, without the white space between its tokens.
    fn copy(&mut self) {
        self.reader.peek();
        let start = self.reader.position();
        self.reader.skip();
        minify(self.reader.since(start), &mut self.writer);
    }

    fn name(&mut self, name: Text<'a>) {
        self.writer.comma();
        self.writer.copy(name);
        self.writer.byte(b':');
    }

    fn wrapped(&mut self, object: &'static Object) {
        self.reader.open();
        self.writer.byte(b'{');
        while let Some((_, name)) = self.reader.member() {
            self.name(name);
            if name.is(b"data") && self.reader.peek() == b'{' {
                self.payload(object);
            } else {
                self.copy();
            }
        }
        self.writer.byte(b'}');
    }

    /// Writes the payload and links its users.
    fn payload(&mut self, object: &'static Object) {
        self.object(object);
        if self.link_users && object.fields.iter().any(is_users) {
            // Taken, because another `data` may follow, with users of its own.
            take(&mut self.users).link(&mut self.writer);
        }
    }

    fn object(&mut self, object: &'static Object) {
        self.reader.open();
        self.writer.byte(b'{');
        self.depth += 1;
        let mut given = 0_u32;
        while let Some((_, name)) = self.reader.member() {
            let known = object.field(name);
            let start = self.writer.len();
            self.name(name);
            if let Some((index, field)) = known {
                self.keeps_blanks |= given & (1 << index) != 0;
                given |= 1 << index;
                self.field(field, start);
            } else {
                self.found_data |= self.depth == 1 && name.is(b"data");
                self.copy();
            }
        }
        self.depth -= 1;
        self.writer.byte(b'}');
    }

    /// Writes the value of a field whose name was written at `start`.
    fn field(&mut self, field: &'static Field, start: usize) {
        if self.drops(field.presence) {
            self.writer.truncate(start);
            return;
        }
        let next = self.reader.peek();
        if next == b'"' && field.role == Some(Role::UserId) {
            self.users.name(self.reader.clone().text());
        }
        self.value(&field.shape);
        if self.depth == 1 && is_users(field) {
            self.users.written(next, self.writer.len());
        }
    }

    /// Takes the next value if it is a blank string that can be dropped.
    fn drops(&mut self, presence: Presence) -> bool {
        let may_go = matches!(presence, Presence::Optional | Presence::Nullable);
        if self.keeps_blanks || !may_go || self.reader.peek() != b'"' {
            return false;
        }
        let mut ahead = self.reader.clone();
        let is_blank = ahead.text().is_blank();
        if is_blank {
            self.reader = ahead;
        }
        is_blank
    }

    fn value(&mut self, shape: &'static Shape) {
        match (self.reader.peek(), shape) {
            (b'"', Shape::Text(rule)) => {
                let text = self.reader.text();
                self.text(*rule, text);
            }
            (b'[', Shape::List(list)) => self.list(list),
            (b'{', Shape::Object(object)) => self.object(object),
            _ => self.copy(),
        }
    }

    fn text(&mut self, rule: &dyn Rule, text: Text<'a>) {
        let content = text.content();
        let tidied = rule.tidy(&content);
        if tidied == content {
            self.writer.copy(text);
        } else {
            self.writer.text(&tidied);
        }
    }

    fn list(&mut self, list: &'static List) {
        self.reader.open();
        self.writer.byte(b'[');
        self.depth += 1;
        while self.reader.element() {
            self.writer.comma();
            if let (b'"', Some(_)) = (self.reader.peek(), list.users) {
                self.users.list(self.reader.clone().text());
            }
            self.value(&list.of);
        }
        self.depth -= 1;
        self.writer.byte(b']');
    }
}

fn is_users(field: &Field) -> bool {
    field.name == "users"
}
