//! The part of the walk that goes into objects and arrays.

use super::Check;
use super::names::{Name, Names};
use super::problems::{REPEATED_NAME, UNKNOWN, UNKNOWN_BUT_CLOSE};
use super::suggestion::suggestion;
use crate::facts::Role;
use crate::findings::Position;
use crate::members::{Members, Reading, Seen, Values};
use crate::path::Step;
use crate::problem::{Detail, Finding};
use crate::table::{Field, List, Object, Presence};

impl<'a> Check<'a> {
    /// Checks the object whose `{` is next.
    pub(crate) fn object(&mut self, object: &'static Object, values: &mut Values<'a>) {
        let start = self.reader.position();
        let mut reading = Reading::begin(object, values);
        let mut names = self.open_object();
        loop {
            if self.is_quick && self.quick_members(object, &mut reading, values) {
                break;
            }
            let Some(name) = self.next_name(&mut names) else { break };
            self.member(object, &mut reading, &mut names, &name, values);
        }
        let members = reading.end(object, values, start, self.reader.position());
        self.close_names(&names, start);
        if object.demanded & !members.given != 0 {
            self.absent(object, &members);
        }
        (object.across)(self, &members);
        reading.forget(values);
    }

    /// Checks a member whose name has been read.
    #[inline(never)]
    fn member(
        &mut self,
        object: &'static Object,
        reading: &mut Reading,
        names: &mut Names,
        name: &Name<'a>,
        values: &mut Values<'a>,
    ) {
        let Some((index, field)) = object.field(name.text) else {
            if !object.is_partial() {
                names.note(name.text);
            }
            return self.unknown(object, name);
        };
        // Only the last of several counts, and the next pass knows which that is. Until then, none but the first is compared with others:
        // with all that were read before it, that would take a time that is quadratic.
        if reading.has(index) {
            self.learnt.repeated_names = true;
            return self.reader.skip();
        }
        self.trail.push(Step::Field(field.name));
        // In an object whose other fields don't matter, duplicates don't matter either, but errors in the last one do.
        if name.repeated && !object.is_partial() {
            self.reader.peek();
            self.add(self.reader.position(), &REPEATED_NAME, "");
        }
        let seen = if self.known.refused & (1 << index) != 0 {
            self.refused(field, values)
        } else {
            self.value(&field.shape, field.presence, values)
        };
        if let Some(role) = field.role {
            self.remember(role, seen, None);
        }
        if let Some(note) = field.note
            && seen.is_given()
        {
            self.add(seen.at, note, "");
        }
        self.trail.pop();
        reading.set(values, index, seen);
    }

    /// An unexpected value of the payload is not checked; one of another object is.
    #[cold]
    fn refused(&mut self, field: &'static Field, values: &mut Values<'a>) -> Seen<'a> {
        let is_refused = self.trail.steps().len() == 1;
        let (muted, known) = (self.findings.muted, self.facts.len());
        self.findings.muted |= is_refused;
        let seen = self.value(&field.shape, field.presence, values);
        self.findings.muted = muted;
        if is_refused {
            self.facts.truncate(known);
        }
        seen
    }

    #[cold]
    fn absent(&mut self, object: &'static Object, members: &Members<'_, 'a>) {
        for (index, field) in object.fields.iter().enumerate() {
            if object.demanded & !members.given & (1 << index) != 0
                && let Some(problem) = field.presence.missing()
            {
                self.add_to_field(members, index, problem);
            }
        }
    }

    #[cold]
    fn unknown(&mut self, object: &'static Object, name: &Name<'a>) {
        self.learnt.wrapped |= self.bare && self.trail.is_empty() && name.text.is(b"data");
        if object.is_partial() {
            return self.reader.skip();
        }
        let position = Position::at(name.at);
        if self.findings.has_room(&self.trail) {
            let finding = if name.repeated {
                REPEATED_NAME.found("")
            } else {
                unknown(Some(object), &name.text.content())
            };
            self.add_below(position, Step::Name(name.text), finding);
        }
        self.reader.skip();
    }

    /// Notes the index of the element that is about to be read of the array at this level.
    #[inline(always)]
    pub(super) fn enter(&mut self, level: usize, element: u32) {
        if let Some(index) = self.indices.get_mut(level) {
            *index = element;
        }
    }

    /// Checks the array whose `[` is next, at `at`. Returns the number of its elements.
    pub(super) fn list(&mut self, list: &'static List, at: u32, values: &mut Values<'a>) -> u32 {
        self.reader.open();
        let mut count = 0;
        let level = self.arrays;
        self.arrays += 1;
        loop {
            if self.is_quick {
                count = self.quick_elements(list, level, count, values);
            }
            if !self.reader.element() {
                break;
            }
            self.enter(level, count);
            self.trail.push(Step::Index(count));
            let seen = self.value(&list.of, Presence::Required, values);
            if let Some(role) = list.role {
                self.remember(role, seen, None);
            }
            self.trail.pop();
            count += 1;
        }
        self.arrays = level;
        self.enter(level, 0);
        let (_, problem) = match count {
            few if few < list.least.0 => list.least,
            many if many > list.most.0 => list.most,
            _ => (0, None),
        };
        if let Some(problem) = problem {
            self.add(at, problem, "");
        }
        if let Some(problem) = list.users {
            for fact in self.repeated(Role::Listed) {
                let finding = problem.found("");
                self.add_below(Position::at(fact.at), Step::Index(fact.indices[0]), finding);
            }
        }
        count
    }
}

/// The finding that an object (or `None`) has no field called `name`.
pub(crate) fn unknown(object: Option<&'static Object>, name: &[u8]) -> Finding {
    match object.and_then(|object| suggestion(object, name)) {
        Some(field) => UNKNOWN_BUT_CLOSE.found("").with(Detail::Suggestion(field)),
        None => UNKNOWN.found(""),
    }
}
