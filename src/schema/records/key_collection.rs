//! Key collection, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static KEY_COLLECTION: Record =
    Record::new("KeyCollection", "How guests get their key.", FIELDS);

const FIELDS: &[Field] = &[field("instructions", Shape::Text)
    .doc("Instructions, as free text. Example: `\"Ask at the front desk.\"`.")];
