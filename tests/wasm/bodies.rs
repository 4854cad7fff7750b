//! The bodies that both sides are asked about: those that Duffel documents, and a broken one of each kind.

use duffel_customers::Kind;

/// A request body of `tests/examples/`. The text is compiled in: a browser has no files.
pub struct Example {
    pub name: &'static str,
    pub kind: Kind,
    pub json: &'static [u8],
}

macro_rules! examples {
    ($($kind:ident: $name:literal,)*) => {
        &[$(Example {
            name: $name,
            kind: Kind::$kind,
            json: include_bytes!(concat!("../examples/", $name, "-request.json")),
        },)*]
    };
}

pub const EXAMPLES: &[Example] = examples! {
    CustomerUser: "seed-customer-user-create-unwrapped",
    CustomerUser: "seed-customer-user-create-in-group-unwrapped",
    CustomerUserGroup: "seed-customer-user-group-create-unwrapped",
    CustomerUserGroup: "ref-customer-user-group-create-wrapped",
    Order: "seed-order-create-with-user",
    Order: "seed-order-create-with-additional-users",
    Booking: "seed-stays-booking-create-with-user",
};

impl Example {
    pub fn is_wrapped(&self) -> bool {
        !self.name.ends_with("-unwrapped")
    }
}

/// The guide's order for one passenger who is a Customer User.
pub fn guide_order() -> &'static str {
    include_str!("../examples/seed-order-create-with-user-request.json")
}

/// A body with something wrong in it, and all that is to be said of it.
pub struct Broken {
    pub kind: Kind,
    pub json: &'static str,
    /// Pointer, code, severity.
    pub issues: &'static [(&'static str, &'static str, &'static str)],
}

/// One of each kind, in the order of the kinds.
pub const BROKEN: [Broken; 7] = [
    Broken {
        kind: Kind::CustomerUser,
        json: r#"{"email": "tony@", "given_name": " ", "phone_number": "5550123",
            "group_id": "icu_0000AgZitpOnQtd3NQxjwO", "nickname": "T"}"#,
        issues: &[
            ("/email", "validation_format", "error"),
            ("/given_name", "validation_required", "error"),
            ("/phone_number", "validation_format", "error"),
            ("/group_id", "validation_format", "error"),
            ("/nickname", "unknown_field", "warning"),
            ("/family_name", "validation_required", "error"),
        ],
    },
    Broken {
        kind: Kind::CustomerUserGroup,
        json: r#"{"name": null, "user_ids": ["icu_1", "icu_1", "usg_2", 3]}"#,
        issues: &[
            ("/name", "validation_required", "error"),
            ("/user_ids/1", "validation_unique", "warning"),
            ("/user_ids/2", "validation_format", "error"),
            ("/user_ids/3", "validation_type", "error"),
        ],
    },
    Broken {
        kind: Kind::CustomerUserGroupUpdate,
        json: "{}",
        issues: &[("", "validation_required", "error")],
    },
    Broken {
        kind: Kind::Order,
        json: r#"{"data": {
            "type": "hold",
            "selected_offers": [],
            "payments": [{"type": "balance"}],
            "users": ["icu_1"],
            "passengers": [{
                "id": "pas_1", "user_id": "icu_2", "title": "mr", "gender": "m",
                "given_name": "Tony", "family_name": "Æstark", "born_on": "1970-02-30",
                "email": "tony@stark.com", "phone_number": "+14155550123"
            }],
            "metadata": {"internal order": "1"}
        }}"#,
        issues: &[
            ("/selected_offers", "validation_length", "error"),
            ("/payments", "payments_not_allowed_for_order_type", "error"),
            ("/passengers/0/user_id", "user_not_listed", "error"),
            ("/passengers/0/family_name", "validation_format", "error"),
            ("/passengers/0/born_on", "validation_format", "error"),
            ("/metadata/internal order", "validation_format", "error"),
        ],
    },
    Broken {
        kind: Kind::OrderUpdate,
        json: r#"{"users": ["icu_1"], "metadata": {"internal_order_id": 123}}"#,
        issues: &[
            ("/users", "unused_field", "warning"),
            ("/metadata/internal_order_id", "validation_type", "error"),
        ],
    },
    Broken {
        kind: Kind::Booking,
        json: r#"{"quote_id": "off_1", "email": "tony@stark.com", "phone_number": "+14155550123",
            "guests": [], "users": [], "payment": {}}"#,
        issues: &[
            ("/quote_id", "validation_format", "error"),
            ("/guests", "validation_length", "error"),
            ("/users", "no_customer_user", "warning"),
            ("/payment", "validation_required", "error"),
        ],
    },
    Broken {
        kind: Kind::ComponentClientKey,
        json: r#"{"order_id": "ord_1", "booking_id": "bok_1"}"#,
        issues: &[
            ("", "validation_inclusion", "error"),
            ("/user_id", "validation_required", "warning"),
        ],
    },
];
