//! Reads any JSON object, member by member.

use super::Reader;

/// Passes the name of each member to `member`, which reads or skips its value. Anything but an object is skipped.
pub(crate) fn members<'a>(reader: &mut Reader<'a>, mut member: impl FnMut(&mut Reader<'a>, &[u8])) {
    if reader.peek() != b'{' {
        return reader.skip();
    }
    reader.open();
    while let Some((_, name)) = reader.member() {
        member(reader, &name.content());
    }
}
