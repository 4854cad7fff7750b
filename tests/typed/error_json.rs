//! Duffel's errors serialize as Duffel wrote them.

use duffel_customers::http::ErrorBody;
use serde_json::{Value, json};

/// What is written of a body is the body, in the order of its fields.
#[track_caller]
fn keeps(body: &Value) {
    let text = body.to_string();
    assert_eq!(serde_json::to_string(&ErrorBody::read(&text)).unwrap(), text);
}

#[test]
fn all_that_is_read_is_written() {
    let full = json!({
        "errors": [
            {
                "type": "validation_error",
                "code": "validation_required",
                "title": "Required field",
                "message": "Field 'email' can't be blank",
                "documentation_url": "https://duffel.com/docs/api/overview/errors",
                "source": { "field": "email", "pointer": "/passengers/0/email" },
            },
            {
                "type": "airline_error",
                "code": "airline_internal",
                "title": "Airline error",
                "message": "The airline could not be reached",
                "source": "Duffel Airways",
            },
        ],
        "meta": { "request_id": "FZW0H3HdJwKk5HMAAKxB", "status": 422 },
    });
    keeps(&full);
}

#[test]
fn what_is_absent_stays_absent() {
    let error = json!({
        "type": "rate_limit_error",
        "code": "rate_limit_exceeded",
        "title": "",
        "message": "",
        "source": { "pointer": "/email" },
    });
    let bare = json!({ "errors": [error] });
    keeps(&bare);
    let without_status = json!({ "errors": [], "meta": { "request_id": "FZW0H3HdJwKk5HMAAKxB" } });
    keeps(&without_status);
    keeps(&json!({ "errors": [] }));
}
