//! The examples of README.md: each is a file of `tests/readme/`, and runs. `tests/readme/run.mjs` runs those in JavaScript.

const README: &str = include_str!("../README.md");

const EXAMPLES: [(&str, &str); 5] = [
    ("js", include_str!("readme/form.mjs")),
    ("js", include_str!("readme/worker.mjs")),
    ("json", include_str!("readme/wrangler.jsonc")),
    ("js", include_str!("readme/book.mjs")),
    ("rust", include_str!("readme/order.rs")),
];

/// The code blocks of one of these languages.
fn code_blocks() -> Vec<(&'static str, &'static str)> {
    let after_fences = README.split("\n```").skip(1).step_by(2);
    after_fences
        .filter_map(|block| block.split_once('\n'))
        .filter(|(language, _)| ["js", "json", "ts", "rust"].contains(language))
        .collect()
}

#[test]
fn every_example_is_a_file_that_runs() {
    let expected = EXAMPLES.map(|(language, code)| (language, code.trim_end()));
    assert_eq!(code_blocks(), expected);
}

#[cfg(feature = "serde")]
mod readme {
    mod order;

    #[test]
    fn the_order_is_built_and_linked() {
        let order: serde_json::Value = serde_json::from_str(&order::order().unwrap()).unwrap();
        assert_eq!(order["data"]["users"], serde_json::json!(["icu_0000AgZitpOnQtd3NQxjwO"]));
        assert_eq!(order["data"]["passengers"][0]["family_name"], "Stark");
    }
}
