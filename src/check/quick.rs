//! The fast path for ordinary members: a known field with a string that its rule accepts, written as `JSON.stringify` does. It reports
//! nothing. Anything else takes the slow path, which finds out why, as does a payload about which something is already known.

use super::Check;
use super::names::Names;
use crate::json::{Text, behind_comma, plain};
use crate::members::{Members, Seen, What};
use crate::path::Step;
use crate::rules::{Metadata, Rule};
use crate::table::{List, Shape};

impl<'a> Check<'a> {
    /// Reads the object's members as long as they are ordinary. Returns whether that was the whole object.
    #[inline(always)]
    pub(super) fn quick_members(&mut self, members: &mut Members<'a>) -> bool {
        let mut next = self.reader.next_name();
        while let Some(rest) = next
            && let Some((index, field, value)) = members.object.next_field(rest)
            && field.note.is_none()
            && !members.has(index)
        {
            match (value, &field.shape) {
                ([b'"', text @ ..], Shape::Text(rule)) => {
                    let Some((text, rest)) = self.sound(*rule, text) else { break };
                    self.reader.take_up_to(rest);
                    let at = self.reader.offset_of(value);
                    if let Some(role) = field.role
                        && self.compares(role)
                    {
                        self.remember_text(role, at, text, None);
                    }
                    members.add(&mut self.seen, index, Seen { at, what: What::Text(text) });
                    next = behind_comma(rest);
                }
                ([b'[', ..], Shape::List(_))
                | ([b'{', ..], Shape::Object(_) | Shape::Metadata(_)) => {
                    self.reader.take_up_to(value);
                    let at = self.reader.position();
                    self.trail.push(Step::Field(field.name));
                    let what = self.container(&field.shape, at);
                    self.trail.pop();
                    let seen = Seen { at, what };
                    if let Some(role) = field.role {
                        self.remember(role, seen, None);
                    }
                    members.add(&mut self.seen, index, seen);
                    next = behind_comma(self.reader.rest());
                }
                _ => break,
            }
        }
        self.reader.close_object()
    }

    /// Reads the list's next element, which has this index, if it is ordinary.
    #[inline(always)]
    pub(super) fn quick_element(&mut self, list: &'static List, index: u32) -> bool {
        let rest = self.reader.rest();
        match (rest, &list.of) {
            ([b'"', text @ ..], Shape::Text(rule)) => {
                let Some((text, behind)) = self.sound(*rule, text) else { return false };
                if let Some(role) = list.role
                    && self.compares(role)
                {
                    self.remember_text(role, self.reader.offset_of(rest), text, None);
                }
                self.reader.take_up_to(behind);
            }
            ([b'{', ..], Shape::Object(object)) => {
                self.trail.push(Step::Index(index));
                self.object(object);
                self.trail.pop();
            }
            _ => return false,
        }
        true
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
    pub(super) fn quick_pairs(&mut self, metadata: &'static Metadata, names: &mut Names) -> u32 {
        let mut pairs = 0;
        let mut next = self.reader.next_name();
        while let Some(rest) = next
            && let Some((key, [b':', b'"', value @ ..])) = plain(rest)
            && let Some((value, behind)) = plain(value)
            && metadata.check_key(key).is_none()
            && metadata.check_value(value).is_none()
        {
            self.note_key(names, Text::plain(key));
            self.reader.take_up_to(behind);
            pairs += 1;
            next = behind_comma(behind);
        }
        pairs
    }
}
