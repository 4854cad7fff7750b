//! The part of the walk that goes into objects and arrays.

use alloc::vec::Vec;

use super::Check;
use super::problems::{REQUIRED, UNKNOWN, UNKNOWN_BUT_CLOSE, repeated_name};
use super::suggestion::suggestion;
use crate::Code;
use crate::facts::{Fact, Role, by_text, repeated};
use crate::findings::Order;
use crate::json::{Fault, Text};
use crate::members::Members;
use crate::path::Step;
use crate::problem::{Detail, Finding, Problem, Severity};
use crate::rules::Metadata;
use crate::table::{List, Object, Presence};

static VALUE_TYPE: Problem = Problem::error(Code::ValidationType, "Expected text: {hint}.");

/// The state of going through an object's members. The lists are empty unless names are known to be repeated.
pub(crate) struct Names {
    first: bool,
    /// Offsets of names that come again later: they don't count.
    superseded: Vec<u32>,
    /// Offsets of names that came before.
    repeated: Vec<u32>,
}

/// A member's name, where it starts, and whether it came before.
pub(crate) struct Name<'a> {
    pub(crate) text: Text<'a>,
    at: u32,
    pub(crate) repeated: bool,
}

impl<'a> Check<'a> {
    /// Checks the object whose `{` comes next.
    pub(crate) fn object(&mut self, object: &'static Object) -> Result<Members<'a>, Fault> {
        let mut members = Members::new(object, self.reader.position());
        let mut names = self.open_object()?;
        let unknown = self.names.len();
        let mut expected = 0;
        while let Some(name) = self.next_name(&mut names)? {
            let Some((index, field)) = object.field(name.text, expected) else {
                self.unknown(object, &name)?;
                continue;
            };
            expected = index + 1;
            self.learnt.repeated_names |= members.given & (1 << index) != 0;
            let refused = self.trail.is_empty() && self.known.refused & (1 << index) != 0;
            self.trail.push(Step::Field(field.name));
            self.reader.peek();
            let at = self.reader.position();
            if name.repeated {
                self.add(at, Some(repeated_name()));
            }
            self.findings.muted = refused || self.findings.muted;
            let seen = self.value(&field.shape, field.presence)?;
            self.findings.muted = !refused && self.findings.muted;
            let note = field.note.filter(|_| seen.is_given());
            self.add(at, note.map(Problem::found));
            self.trail.pop();
            members.set(index, seen);
        }
        members.end = self.reader.position() - 1;
        self.close_names(unknown);
        if object.demanded & !members.given != 0 {
            self.absent(object, &members);
        }
        (object.across)(self, &members);
        Ok(members)
    }

    #[cold]
    fn absent(&mut self, object: &'static Object, members: &Members<'a>) {
        for (index, field) in object.fields.iter().enumerate() {
            let absent = object.demanded & !members.given & (1 << index) != 0;
            if let Some(severity) = field.presence.missing().filter(|_| absent) {
                let finding = REQUIRED.found().hint(field.shape.hint()).severity(severity);
                self.add_to_field(members, index, finding);
            }
        }
    }

    #[cold]
    fn unknown(&mut self, object: &'static Object, name: &Name<'a>) -> Result<(), Fault> {
        self.names.push(Fact::name(name.text, name.at));
        if self.bare && self.trail.is_empty() && name.text.is(b"data") {
            self.learnt.wrapped = true;
        }
        let finding = if name.repeated {
            repeated_name()
        } else {
            unknown(Some(object), &name.text.content())
        };
        self.add_below(Order::at(name.at), &[Step::Name(name.text)], finding);
        self.reader.skip()
    }

    /// Checks the array whose `[` comes next and starts at `at`; gives the number of its elements.
    pub(super) fn list(&mut self, list: &'static List, at: u32) -> Result<u32, Fault> {
        self.reader.open_array()?;
        let (mut count, mut first) = (0, true);
        while self.reader.element(&mut first)? {
            self.trail.push(Step::Index(count));
            let seen = self.value(&list.of, Presence::Required)?;
            if list.unique.is_some() {
                self.note(Role::Listed, seen, None);
            }
            self.trail.pop();
            count += 1;
        }
        if let Some((least, problem)) = list.least
            && count < least
        {
            self.add(at, Some(problem.found().with(Detail::Min(least))));
        }
        if let Some((most, problem)) = list.most
            && count > most
        {
            self.add(at, Some(problem.found().with(Detail::Max(most))));
        }
        if let Some(problem) = list.unique {
            for fact in repeated(&self.facts_of(&[Role::Listed]), by_text) {
                self.add_below(Order::at(fact.at), &[Step::Index(fact.index)], problem.found());
            }
        }
        Ok(count)
    }

    /// Checks the metadata whose `{` comes next and starts at `at`.
    pub(super) fn metadata(&mut self, metadata: &'static Metadata, at: u32) -> Result<(), Fault> {
        let mut names = self.open_object()?;
        let unknown = self.names.len();
        let mut pairs = 0;
        while let Some(name) = self.next_name(&mut names)? {
            pairs += 1;
            self.names.push(Fact::name(name.text, name.at));
            self.trail.push(Step::Name(name.text));
            self.pair(metadata, name.text, name.repeated)?;
            self.trail.pop();
        }
        self.close_names(unknown);
        self.add(at, metadata.check_count(pairs));
        Ok(())
    }

    /// Checks one pair of metadata, its name read already. It gets one issue: the first error, else the key's.
    pub(crate) fn pair(
        &mut self,
        metadata: &'static Metadata,
        key: Text<'a>,
        is_repeated: bool,
    ) -> Result<(), Fault> {
        self.reader.peek();
        let at = self.reader.position();
        let of_key = metadata.check_key(&key.content());
        let of_value = if self.reader.peek() == b'"' {
            metadata.check_value(&self.reader.text()?.content())
        } else {
            self.reader.skip()?;
            let finding = VALUE_TYPE.found().hint(Metadata::VALUE_HINT);
            Some(finding.with(Detail::Expected("string")))
        };
        let repeated = is_repeated.then(repeated_name);
        let mut findings = [repeated, of_key, of_value].into_iter().flatten();
        let first = findings.next();
        let is_warning = first.as_ref().is_some_and(|found| found.severity == Severity::Warning);
        self.add(at, first);
        self.add(at, findings.find(|found| is_warning && found.severity == Severity::Error));
        Ok(())
    }

    /// Opens the object whose `{` comes next.
    pub(crate) fn open_object(&mut self) -> Result<Names, Fault> {
        self.reader.open_object()?;
        let mut names = Names { first: true, superseded: Vec::new(), repeated: Vec::new() };
        if self.known.repeated_names {
            self.look_ahead(&mut names)?;
        }
        Ok(names)
    }

    /// Goes through the object's names, to know which of them come again.
    #[cold]
    fn look_ahead(&mut self, names: &mut Names) -> Result<(), Fault> {
        let mut reader = self.reader.clone();
        let (mut all, mut first) = (Vec::new(), true);
        while let Some((at, text)) = reader.member(&mut first)? {
            all.push(Fact::name(text, at));
            reader.skip()?;
        }
        let offsets = |facts: Vec<Fact<'_>>| facts.iter().map(|fact| fact.at).collect();
        names.repeated = offsets(repeated(&all, by_text));
        // From behind, a name that comes again is one that came before.
        all.reverse();
        names.superseded = offsets(repeated(&all, by_text));
        names.superseded.reverse();
        Ok(())
    }

    /// The next name that counts.
    #[inline]
    pub(crate) fn next_name(&mut self, names: &mut Names) -> Result<Option<Name<'a>>, Fault> {
        while let Some((at, text)) = self.reader.member(&mut names.first)? {
            if names.superseded.binary_search(&at).is_ok() {
                self.reader.skip()?;
                continue;
            }
            let repeated = names.repeated.binary_search(&at).is_ok();
            return Ok(Some(Name { text, at, repeated }));
        }
        Ok(None)
    }

    /// Looks for repeated ones among the names since `start`, and forgets them.
    #[inline]
    fn close_names(&mut self, start: usize) {
        if let Some(names @ [_, _, ..]) = self.names.get(start..) {
            self.learnt.repeated_names |= !repeated(names, by_text).is_empty();
        }
        self.names.truncate(start);
    }
}

/// That an object (none where there is no object) has no field called `name`.
pub(crate) fn unknown(object: Option<&'static Object>, name: &[u8]) -> Finding {
    match object.and_then(|object| suggestion(object, name)) {
        Some(field) => UNKNOWN_BUT_CLOSE.found().with(Detail::Suggestion(field)),
        None => UNKNOWN.found(),
    }
}
