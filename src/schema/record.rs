//! Describes responses: one table of fields per record. Only the declarations use them; published modules do not.

/// An object in Duffel's responses.
pub(super) struct Record {
    /// Its name in TypeScript.
    pub(super) name: &'static str,
    /// A sentence that says what it is.
    pub(super) about: &'static str,
    /// The URL of Duffel's documentation, if it has its own page.
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
    /// Whether it is a list of them.
    pub(super) is_list: bool,
    /// Some responses leave it out.
    pub(super) may_be_absent: bool,
    pub(super) may_be_null: bool,
    /// The field's meaning, its limits and an example: a sentence or two of Markdown.
    pub(super) doc: &'static str,
}

/// A field that is always present, and not `null`.
pub(super) const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, is_list: false, may_be_absent: false, may_be_null: false, doc: "" }
}

/// A list that is always present, and its elements.
pub(super) const fn list(name: &'static str, of: Shape) -> Field {
    Field { is_list: true, ..field(name, of) }
}

impl Field {
    /// Some responses leave it out.
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

/// The value of a field.
pub(super) enum Shape {
    Text,
    /// A string, so far one of these.
    Words(&'static [&'static str]),
    Number,
    Flag,
    Record(&'static Record),
    /// The caller's own key-value pairs.
    Pairs,
    /// An object that is passed on as it is.
    Object,
}
