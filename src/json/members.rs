//! Reads any JSON object, member by member.

use super::Reader;

/// Hands over the name of each member, to read or skip its value. What is no object is skipped.
pub(crate) fn members<'a>(reader: &mut Reader<'a>, mut member: impl FnMut(&mut Reader<'a>, &[u8])) {
    if reader.peek() != b'{' {
        return reader.skip();
    }
    reader.open_object();
    while let Some((_, name)) = reader.member() {
        member(reader, &name.content());
    }
}
