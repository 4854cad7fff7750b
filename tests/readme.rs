//! The examples of README.md: each is a file of `tests/readme/`, and runs. `tests/readme/run.mjs` runs those in JavaScript.

const README: &str = include_str!("../README.md");
const RESULTS: &str = include_str!("../bench/RESULTS.md");

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

/// The rows of the table whose first line has this in it: cells by the heading of their column, which is written without backticks.
fn table(text: &str, title: &str, in_heading: &str) -> Vec<Vec<(String, String)>> {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect()
    };
    let (_, after) = text.split_once(title).expect("the title stands in the text");
    let from = after.lines().skip_while(|line| !line.contains(in_heading));
    let mut lines = from.take_while(|line| line.starts_with('|'));
    let heading = cells(lines.next().expect("the table stands under the title"));
    lines.skip(1).map(|line| heading.iter().cloned().zip(cells(line)).collect()).collect()
}

#[test]
fn the_speeds_are_those_of_the_results() {
    let speeds = table(README, "## Size and speed", "zod");
    assert_eq!(speeds.len(), 5);
    for row in speeds {
        let [(_, runtime), times @ ..] = &row[..] else { panic!("the row is empty") };
        let results = table(RESULTS, &format!("### {runtime}\n"), "zod");
        let order = results.iter().find(|cells| cells[0].1 == "order, 1 passenger, valid").unwrap();
        for (peer, time) in times {
            let peer = peer.trim_end_matches(", no check");
            let measured = order.iter().find(|(name, _)| name == peer);
            assert_eq!(measured.map(|(_, time)| time), Some(time), "{peer} in {runtime}");
        }
    }
}

#[test]
fn so_are_the_times_with_issues() {
    let (of_node, errors) = ("### Node\n", "### Errors found ");
    let cell = |title, row: &str| {
        let rows = table(RESULTS, title, "zod");
        let row = rows.into_iter().find(|cells| cells[0].1 == row).expect("the row is there");
        row.into_iter().find(|(name, _)| name == "duffel-customers").unwrap().1
    };
    let microseconds = |state| {
        let time = cell(of_node, &format!("order, 1 passenger, {state}"));
        time.strip_suffix(" µs").and_then(|time| time.parse::<f64>().ok()).unwrap()
    };
    assert_eq!(cell(errors, "order, 1 passenger"), "18");
    let said = format!(
        "in Node {:.0} µs with one issue, {:.0} with eighteen.",
        microseconds("one error"),
        microseconds("errors everywhere"),
    );
    assert!(README.contains(&said), "{said}");
}

#[test]
fn so_is_what_is_said_of_the_javascript() {
    let said = "up to four times as long, the first one up to three times";
    assert!(README.replace('\n', " ").contains(said));
    let rows = table(RESULTS, "## Without WebAssembly", "duffel-customers/js");
    let times: Vec<_> = rows
        .iter()
        .filter_map(|cells| {
            Some((&cells[0].1, cells[2].1.strip_suffix(" ×")?.parse::<f64>().unwrap()))
        })
        .collect();
    assert_eq!(times.len(), 13);
    for (what, times) in times {
        let most = if what.ends_with("to the first verdict") { 3.0 } else { 4.0 };
        assert!(times <= most, "{what}: {times}");
    }
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
