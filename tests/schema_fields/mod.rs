//! Which fields a payload has, read from its JSON Schema, which the crate writes from its tables.

use duffel_customers::Kind;
use duffel_customers::schema::{Draft, json_schema};
use serde_json::Value;

/// The pointer of every field, element and metadata pair of a payload, `*` for an index or a pair's name: `/passengers/*/email`.
pub fn schema_fields(kind: Kind) -> Vec<String> {
    let schema: Value = serde_json::from_str(&json_schema(kind, Draft::Draft202012)).unwrap();
    let mut fields = Vec::new();
    collect(&schema, "", &mut fields);
    fields
}

fn collect(schema: &Value, pointer: &str, fields: &mut Vec<String>) {
    let mut add = |schema: &Value, step: &str| {
        let pointer = format!("{pointer}/{step}");
        fields.push(pointer.clone());
        collect(schema, &pointer, fields);
    };
    if let Some(properties) = schema.get("properties") {
        properties.as_object().unwrap().iter().for_each(|(name, schema)| add(schema, name));
    }
    for members in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(members) {
            add(inner, "*");
        }
    }
    // An optional object is a schema of two: null, or the object.
    for either in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        collect(either, pointer, fields);
    }
}
