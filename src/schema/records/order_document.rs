//! Order document, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_DOCUMENT: Record = Record::new(
    "OrderDocument",
    "A ticket or another document that was issued for an order.",
    FIELDS,
);

const FIELDS: &[Field] = &[
    field(
        "type",
        Shape::Words(&[
            "electronic_ticket",
            "electronic_miscellaneous_document_associated",
            "electronic_miscellaneous_document_standalone",
        ]),
    )
    .doc("Its type. The list is open. Example: `\"electronic_ticket\"`."),
    field("unique_identifier", Shape::Text)
        .doc("The document's number. Example: `\"1252106312810\"`."),
    list("passenger_ids", Shape::Text)
        .or_absent()
        .doc("The `id` of each passenger it is for. Example: `[\"pas_0000AgZpQrZjNcR4Mqklwx\"]`."),
];
