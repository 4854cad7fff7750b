//! The quick way over a member that is as most are: a known field, a text that its rule takes, written as `JSON.stringify` does. It finds
//! nothing; whatever is otherwise takes the long way, which finds out why. So does all of a payload of which something is known already.

use super::Check;
use crate::facts::Fact;
use crate::json::Text;
use crate::members::{Members, Seen, What};
use crate::path::Step;
use crate::rules::Metadata;
use crate::table::Shape;

impl<'a> Check<'a> {
    /// Reads the next member of the object if it is as most are; if not, leaves it where it is.
    #[inline(always)]
    pub(super) fn quick_member(&mut self, members: &mut Members<'a>) -> bool {
        let Some(name) = self.reader.plain_name() else { return false };
        let Some((index, field)) = members.object.plain_field(name.text) else { return false };
        if field.note.is_some() || members.given & (1 << index) != 0 {
            return false;
        }
        let seen = match (name.rest, &field.shape) {
            ([b'"', ..], Shape::Text(rule)) => {
                let Some(value) = name.plain_value() else { return false };
                let is_sound = matches!(value.text, [0x21..0x80, ..])
                    && rule.check(value.text, self.now).is_none();
                if !is_sound {
                    return false;
                }
                let at = self.reader.take(&value) - value.text.len() as u32 - 2;
                Seen { at, what: What::Text(Text::plain(value.text)) }
            }
            ([b'[', ..], Shape::List(_)) | ([b'{', ..], Shape::Object(_) | Shape::Metadata(_)) => {
                self.reader.take(&name);
                self.trail.push(Step::Field(field.name));
                let seen = self.value(&field.shape, field.presence);
                self.trail.pop();
                seen
            }
            _ => return false,
        };
        if let Some(role) = field.role {
            self.remember(role, seen, None);
        }
        members.set(&mut self.seen, index, seen);
        true
    }

    /// Reads the next pair of metadata if it is as most are; if not, leaves it where it is.
    pub(super) fn quick_pair(&mut self, metadata: &'static Metadata) -> bool {
        let Some(key) = self.reader.plain_name() else { return false };
        let Some(value) = key.plain_value() else { return false };
        let is_sound =
            metadata.check_key(key.text).is_none() && metadata.check_value(value.text).is_none();
        if is_sound {
            let at = self.reader.take(&key) - key.text.len() as u32 - 3;
            self.reader.take(&value);
            self.names.push(Fact::name(Text::plain(key.text), at));
        }
        is_sound
    }
}
