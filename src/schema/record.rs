//! How an answer is described: one table of fields per record. No module that ships reads these; the declarations do.

/// An object in Duffel's answers.
pub(super) struct Record {
    /// What it is called in TypeScript.
    pub(super) name: &'static str,
    /// What it is: a sentence.
    pub(super) about: &'static str,
    /// Where Duffel documents it, where it has a page of its own.
    pub(super) url: Option<&'static str>,
    pub(super) fields: &'static [Field],
}

impl Record {
    pub(super) const fn new(
        name: &'static str,
        about: &'static str,
        fields: &'static [Field],
    ) -> Self {
        Record { name, about, url: None, fields }
    }

    pub(super) const fn documented_at(mut self, url: &'static str) -> Self {
        self.url = Some(url);
        self
    }
}

/// One field.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    /// Whether it is a list of such.
    pub(super) is_list: bool,
    /// Some answers leave it out.
    pub(super) may_be_absent: bool,
    pub(super) may_be_null: bool,
    /// What the field is, its limits and an example: a sentence or two of Markdown.
    pub(super) doc: &'static str,
}

/// A field that is always there, and says something.
pub(super) const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, is_list: false, may_be_absent: false, may_be_null: false, doc: "" }
}

/// A list that is always there, and what stands in it.
pub(super) const fn list(name: &'static str, of: Shape) -> Field {
    Field { is_list: true, ..field(name, of) }
}

impl Field {
    /// Some answers leave it out.
    pub(super) const fn or_absent(mut self) -> Self {
        self.may_be_absent = true;
        self
    }

    pub(super) const fn or_null(mut self) -> Self {
        self.may_be_null = true;
        self
    }

    pub(super) const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
}

/// What stands in a field.
pub(super) enum Shape {
    Text,
    /// A text, so far one of these.
    Words(&'static [&'static str]),
    Number,
    Flag,
    Record(&'static Record),
    /// Names and texts of the caller's own.
    Pairs,
    /// An object that is handed on as it is.
    Object,
}
