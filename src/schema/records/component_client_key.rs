//! Component client key, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static COMPONENT_CLIENT_KEY: Record =
    Record::new("ComponentClientKey", "A key for Duffel's components.", FIELDS)
        .documented_at("https://duffel.com/docs/api/v2/component-client-keys");

const FIELDS: &[Field] = &[
    field("component_client_key", Shape::Text)
        .doc("The key that a page passes to Duffel's components: a signed token with limited validity. It opens the Travel Support Assistant for the user it was created for: give it to nobody else. Example: `\"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.c2lnbmF0dXJl\"`."),
];
