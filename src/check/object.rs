//! The part of the walk that goes into objects and arrays.

use core::mem::{forget, swap};

use super::Check;
use super::names::{Name, Names};
use super::problems::{REPEATED_NAME, UNKNOWN, UNKNOWN_BUT_CLOSE};
use super::suggestion::suggestion;
use crate::facts::Role;
use crate::findings::Position;
use crate::members::{Members, Seen};
use crate::path::Step;
use crate::problem::{Detail, Finding};
use crate::table::{Field, List, Object, Presence};

impl<'a> Check<'a> {
    /// Checks the object whose `{` is next.
    pub(crate) fn object(&mut self, object: &'static Object) {
        let first = self.seen.len();
        let mut members = Members::new(object, self.reader.position(), first);
        let mut names = self.open_object();
        loop {
            if self.is_quick && self.quick_members(&mut members) {
                break;
            }
            let Some(name) = self.next_name(&mut names) else { break };
            self.member(&mut members, &mut names, &name);
        }
        members.end = self.reader.position();
        self.close_names(&names, members.start);
        swap(&mut self.seen, &mut members.all);
        if object.demanded & !members.given != 0 {
            self.absent(object, &members);
        }
        (object.across)(self, &members);
        swap(&mut self.seen, &mut members.all);
        self.seen.truncate(first);
        // It is empty, but dropping it would be a call.
        forget(members);
    }

    /// Checks a member whose name has been read.
    #[inline(never)]
    fn member(&mut self, members: &mut Members<'a>, names: &mut Names, name: &Name<'a>) {
        let Some((index, field)) = members.object.field(name.text) else {
            if !members.object.is_partial() {
                names.note(name.text);
            }
            return self.unknown(members.object, name);
        };
        self.trail.push(Step::Field(field.name));
        // In an object whose other fields don't matter, duplicates don't matter either, but errors in the last one do.
        if name.repeated && !members.object.is_partial() {
            self.reader.peek();
            self.add(self.reader.position(), &REPEATED_NAME, "");
        }
        let seen = if self.known.refused & (1 << index) != 0 {
            self.refused(field)
        } else {
            self.value(&field.shape, field.presence)
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
        self.learnt.repeated_names |= members.set(&mut self.seen, index, seen);
    }

    /// An unexpected value of the payload is not checked; one of another object is.
    #[cold]
    fn refused(&mut self, field: &'static Field) -> Seen<'a> {
        let is_refused = self.trail.steps().len() == 1;
        let (muted, known) = (self.findings.muted, self.facts.len());
        self.findings.muted |= is_refused;
        let seen = self.value(&field.shape, field.presence);
        self.findings.muted = muted;
        if is_refused {
            self.facts.truncate(known);
        }
        seen
    }

    #[cold]
    fn absent(&mut self, object: &'static Object, members: &Members<'a>) {
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

    /// Checks the array whose `[` is next, at `at`. Returns the number of its elements.
    pub(super) fn list(&mut self, list: &'static List, at: u32) -> u32 {
        self.reader.open_array();
        let mut count = 0;
        let level = self.arrays;
        self.arrays += 1;
        while self.reader.element() {
            if let Some(index) = self.indices.get_mut(level) {
                *index = count;
            }
            if !(self.is_quick && self.quick_element(list, count)) {
                self.trail.push(Step::Index(count));
                let seen = self.value(&list.of, Presence::Required);
                if let Some(role) = list.role {
                    self.remember(role, seen, None);
                }
                self.trail.pop();
            }
            count += 1;
        }
        self.arrays = level;
        if let Some(index) = self.indices.get_mut(level) {
            *index = 0;
        }
        for (is_broken, bound) in
            [(count < list.least.0, list.least), (count > list.most.0, list.most)]
        {
            if let (true, (_, Some(problem))) = (is_broken, bound) {
                self.add(at, problem, "");
            }
        }
        if let Some(problem) = list.unique {
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
