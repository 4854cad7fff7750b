//! Every public item has an example: of its own, or, for a method, in that of its type. That the examples run, `cargo test --doc` sees
//! to; that every item is documented at all, the compiler.

use std::fs;
use std::path::{Path, PathBuf};

/// What a public item's line begins with.
const ITEMS: [&str; 7] = [
    "pub const fn ",
    "pub const ",
    "pub enum ",
    "pub fn ",
    "pub struct ",
    "pub trait ",
    "pub type ",
];

/// The modules of the crate that a program reaches: `lib.rs` says that they are public, or hands on something of theirs.
fn is_reachable(path: &Path, lib: &str) -> bool {
    let first = path.strip_prefix("src").unwrap().iter().next().unwrap().to_str().unwrap();
    let module = first.strip_suffix(".rs").unwrap_or(first);
    let reached = [format!("pub mod {module};"), format!("pub use {module}::")];
    module == "lib" || reached.iter().any(|line| lib.contains(line))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// The items in a source that have no example, and how many have one.
fn without_example(source: &str) -> (Vec<String>, usize) {
    let examples: Vec<&str> = source.split("```").skip(1).step_by(2).collect();
    let is_used = |name: &str| {
        let uses = [format!(".{name}("), format!("::{name}"), format!("{name}!(")];
        examples.iter().any(|example| uses.iter().any(|form| example.contains(form)))
    };
    let (mut missing, mut shown) = (Vec::new(), 0);
    let mut has_example = false;
    for whole_line in source.lines() {
        let line = whole_line.trim_start();
        let is_method = line != whole_line;
        let item = ITEMS.iter().find_map(|start| line.strip_prefix(start));
        if let Some(rest) = item {
            let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            if has_example || is_method && is_used(name) {
                shown += 1;
            } else {
                missing.push(name.to_owned());
            }
        }
        has_example = match line {
            _ if line.starts_with("///") || line.starts_with("#[") => {
                has_example || line.contains("```")
            }
            // What a macro writes: its documentation goes on over several lines.
            _ if line.starts_with('"') || line.starts_with(")]") || line.starts_with('$') => {
                has_example || line.contains("```")
            }
            // What is derived, where it takes a line of its own.
            _ if line.starts_with("Clone, ") => has_example,
            _ => false,
        };
    }
    (missing, shown)
}

#[test]
fn every_public_item_has_an_example() {
    let lib = fs::read_to_string("src/lib.rs").unwrap();
    let mut shown = 0;
    for path in sources(Path::new("src")).into_iter().filter(|path| is_reachable(path, &lib)) {
        let (missing, found) = without_example(&fs::read_to_string(&path).unwrap());
        assert_eq!(missing, [""; 0], "{}", path.display());
        shown += found;
    }
    assert!(shown > 200, "{shown} items");
}

#[test]
fn an_item_without_one_is_found() {
    let (missing, shown) = without_example(
        "/// ```\n/// a.grow();\n/// ```\npub struct Plant;\n\n    /// It.\n    pub fn grow() {}\n\n    /// It.\n    pub fn wilt() {}\n\n\
         /// Its own example, not that of another.\npub fn grow() {}\n",
    );
    assert_eq!((missing, shown), (vec!["wilt".to_owned(), "grow".to_owned()], 2));
}

#[test]
fn what_no_program_reaches_is_not_asked() {
    let lib = "pub mod http;\nmod issue;\nmod wasm;\n\npub use issue::Issue;\n";
    let reached = ["src/lib.rs", "src/http/mod.rs", "src/issue.rs", "src/wasm/mod.rs"];
    assert_eq!(reached.map(|path| is_reachable(Path::new(path), lib)), [true, true, true, false]);
}
