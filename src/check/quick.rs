//! The quick way over a member that is as most are: a known field, a text that its rule takes, written as `JSON.stringify` does. It finds
//! nothing; whatever is otherwise takes the long way, which finds out why. So does all of a payload of which something is known already.

use super::Check;
use crate::facts::Fact;
use crate::json::Text;
use crate::members::{Members, Seen, What};
use crate::rules::Metadata;
use crate::table::Shape;

impl<'a> Check<'a> {
    /// Reads the next member of the object if it is as most are; if not, leaves it where it is.
    #[inline(always)]
    pub(super) fn quick_member(&mut self, members: &mut Members<'a>) -> bool {
        let Some(member) = self.reader.plain_member() else { return false };
        let Some((index, field)) = members.object.plain_field(member.name) else { return false };
        let Shape::Text(rule) = field.shape else { return false };
        let is_sound = matches!(member.value, [0x21..0x80, ..])
            && field.note.is_none()
            && members.given & (1 << index) == 0
            && rule.check(member.value, self.now).is_none();
        if is_sound {
            let seen = Seen { at: member.at, what: What::Text(Text::plain(member.value)) };
            self.reader.take_plain(&member);
            if let Some(role) = field.role {
                self.remember(role, seen, None);
            }
            members.set(&mut self.seen, index, seen);
        }
        is_sound
    }

    /// Reads the next pair of metadata if it is as most are; if not, leaves it where it is.
    pub(super) fn quick_pair(&mut self, metadata: &'static Metadata) -> bool {
        let Some(pair) = self.reader.plain_member() else { return false };
        let is_sound =
            metadata.check_key(pair.name).is_none() && metadata.check_value(pair.value).is_none();
        if is_sound {
            self.reader.take_plain(&pair);
            self.names.push(Fact::name(Text::plain(pair.name), pair.at));
        }
        is_sound
    }
}
