//! The fast path for ordinary members: a known field with a string that its rule accepts, written as `JSON.stringify` does. It reports
//! nothing. Anything else takes the slow path, which finds out why, as does a payload about which something is already known.

use super::Check;
use super::metadata::note_key;
use super::names::Names;
use crate::json::{Text, behind_comma, plain};
use crate::members::{Reading, Seen, Values, What};
use crate::path::Step;
use crate::rules::{Metadata, Rule};
use crate::table::{List, Object, Shape};

impl<'a> Check<'a> {
    /// Reads the object's members as long as they are ordinary. Returns whether that was the whole object.
    #[inline(always)]
    pub(super) fn quick_members(
        &mut self,
        object: &'static Object,
        reading: &mut Reading,
        values: &mut Values<'a>,
    ) -> bool {
        let Some(mut rest) = self.reader.next_name() else { return self.reader.close_object() };
        let mut taken = None;
        let end = self.reader.length();
        // What is found out about the members is kept in variables until one of them needs more.
        let mut given = reading.given;
        while let Some((index, field, value, first)) = object.next_field(rest)
            && (given | object.noted) & (1 << index) == 0
        {
            let at = (end - value.len()) as u32;
            let behind = match (first, &field.shape) {
                (b'"', Shape::Text(rule)) => {
                    let text = value.get(1..).unwrap_or_default();
                    let Some((text, behind)) = self.sound(*rule, text) else { break };
                    if let Some(role) = field.role
                        && self.compares(role)
                    {
                        self.remember_text(role, at, text, None);
                    }
                    reading.place(values, index, Seen { at, what: What::Text(text) });
                    behind
                }
                (b'[', Shape::List(_)) | (b'{', Shape::Object(_) | Shape::Metadata(_)) => {
                    self.reader.take_up_to(value);
                    self.trail.push(Step::Field(field.name));
                    let what = self.container(&field.shape, at, values);
                    self.trail.pop();
                    if let Some(role) = field.role {
                        self.remember(role, Seen { at, what }, None);
                    }
                    reading.place(values, index, Seen { at, what });
                    self.reader.rest()
                }
                _ => break,
            };
            given |= 1 << index;
            taken = Some(behind);
            match behind_comma(behind) {
                Some(next) => rest = next,
                None => break,
            }
        }
        reading.given = given;
        if let Some(behind) = taken {
            self.reader.take_up_to(behind);
        }
        self.reader.close_object()
    }

    /// Reads the list's elements as long as they are ordinary, after `count` others. Returns their number with those.
    #[inline(always)]
    pub(super) fn quick_elements(
        &mut self,
        list: &'static List,
        level: usize,
        mut count: u32,
        values: &mut Values<'a>,
    ) -> u32 {
        while let Some(rest) = self.reader.next_element() {
            self.enter(level, count);
            match (rest, &list.of) {
                ([b'"', text @ ..], Shape::Text(rule)) => {
                    let Some((text, behind)) = self.sound(*rule, text) else { break };
                    if let Some(role) = list.role
                        && self.compares(role)
                    {
                        let at = (self.reader.length() - rest.len()) as u32;
                        self.remember_text(role, at, text, None);
                    }
                    self.reader.take_up_to(behind);
                }
                ([b'{', ..], Shape::Object(object)) => {
                    self.reader.take_up_to(rest);
                    self.trail.push(Step::Index(count));
                    self.object(object, values);
                    self.trail.pop();
                }
                _ => break,
            }
            count += 1;
        }
        count
    }

    /// The text whose `"` is before `rest`, if it is ordinary, and the rest after it.
    #[inline(always)]
    fn sound(&self, rule: &dyn Rule, rest: &'a [u8]) -> Option<(Text<'a>, &'a [u8])> {
        let (text, behind) = plain(rest)?;
        let text = Text::plain(text);
        self.is_sound(rule, text).then_some((text, behind))
    }

    /// Whether the text is neither blank nor something that its rule reports, as far as can be decided quickly.
    #[inline(always)]
    pub(super) fn is_sound(&self, rule: &dyn Rule, text: Text<'_>) -> bool {
        text.is_plain()
            && matches!(text.raw(), [0x21..0x80, ..])
            && rule.check(text.raw(), self.now).is_none()
    }

    /// Reads metadata pairs as long as they are ordinary. Returns their number.
    pub(super) fn quick_pairs(
        &mut self,
        metadata: &'static Metadata,
        names: &mut Names,
        values: &mut Values<'a>,
    ) -> u32 {
        let mut pairs = 0;
        let mut next = self.reader.next_name();
        while let Some(rest) = next
            && let Some((key, [b':', b'"', value @ ..])) = plain(rest)
            && let Some((value, behind)) = plain(value)
            && metadata.check_key(key).is_none()
            && metadata.check_value(value).is_none()
        {
            note_key(names, Text::plain(key), values);
            self.reader.take_up_to(behind);
            pairs += 1;
            next = behind_comma(behind);
        }
        pairs
    }
}
