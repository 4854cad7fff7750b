//! The tests that mutants run against.

/// A part of the core, and the test programs that mirror it.
pub struct Part {
    pub name: &'static str,
    /// Files and folders.
    paths: &'static [&'static str],
    pub tests: &'static [&'static str],
}

/// A file belongs to the first part that contains it.
pub const PARTS: [Part; 7] = [
    Part {
        name: "dates",
        paths: &["src/rules/date.rs", "src/rules/timestamp.rs"],
        tests: &["rules", "offer", "payload"],
    },
    Part { name: "rules", paths: &["src/rules/"], tests: &["rules"] },
    Part {
        name: "offers",
        paths: &["src/offer/", "src/decimal.rs", "src/json/number.rs"],
        tests: &["offer", "amounts"],
    },
    Part { name: "client", paths: &["src/http/"], tests: &["http"] },
    Part {
        name: "payloads",
        paths: &["src/payload/", "src/facts", "src/emails.rs", "src/schema/"],
        tests: &["payload", "emails", "schema"],
    },
    Part { name: "JSON", paths: &["src/json/"], tests: &["json", "build"] },
    Part { name: "the rest", paths: &["src/"], tests: &["check", "build", "payload"] },
];

/// The test programs that compile and run quickly, apart from their slow tests.
pub const QUICK: [&str; 12] = [
    LIBRARY, "build", "check", "emails", "http", "json", "offer", "payload", "repeats", "rules",
    "schema", "typed",
];

/// The tests within the core itself.
pub const LIBRARY: &str = "the library's own";

/// Only this looks for a test that runs forever.
pub const ENDS: &str = "ends";

/// Tests with very many inputs, by parts of their names. Only the last round runs them.
pub const SLOW: [&str; 13] = [
    "a_million",
    "agreement",
    "every_character_of_unicode",
    "every_day_of",
    "every_pair_of_latin",
    "linear::",
    "names_changed_at_random",
    "prices_made_up",
    "properties",
    "the_first_issues",
    "the_same_",
    "values_compared",
    "values_written",
];

/// The part that a file of the core belongs to.
pub fn part_of(file: &str) -> &'static Part {
    let holds = |part: &&Part| part.paths.iter().any(|path| file.starts_with(path));
    PARTS.iter().find(holds).unwrap_or(&PARTS[PARTS.len() - 1])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    #[test]
    fn every_program_is_one_of_the_crate_s_tests() {
        let tests = root().join("tests");
        let programs = PARTS.iter().flat_map(|part| part.tests).chain(&QUICK).chain(&[ENDS]);
        for program in programs.filter(|program| **program != LIBRARY) {
            let files = [format!("{program}.rs"), format!("{program}/main.rs")];
            assert!(files.iter().any(|file| tests.join(file).is_file()), "{program}");
        }
    }

    #[test]
    fn every_part_of_a_name_is_that_of_a_slow_test() -> anyhow::Result<()> {
        let mut names = Vec::new();
        for program in fs::read_dir(root().join("tests"))? {
            test_names(&program?.path(), "", &mut names)?;
        }
        for slow in SLOW {
            assert!(names.iter().any(|name| name.contains(slow)), "{slow}");
        }
        Ok(())
    }

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    /// The functions in a file or in those of a folder, after the module that they are in.
    fn test_names(path: &Path, module: &str, names: &mut Vec<String>) -> anyhow::Result<()> {
        if path.is_dir() {
            for entry in fs::read_dir(path)? {
                let inner = entry?.path();
                let stem = inner.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                test_names(&inner, &format!("{module}{stem}::"), names)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path)?;
            let functions = text.lines().filter_map(|line| line.trim_start().strip_prefix("fn "));
            names.extend(functions.map(|function| format!("{module}{function}")));
        }
        Ok(())
    }

    #[test]
    fn a_file_belongs_to_the_first_part_that_holds_it() {
        assert_eq!(part_of("src/rules/date.rs").name, "dates");
        assert_eq!(part_of("src/rules/phone.rs").name, "rules");
        assert_eq!(part_of("src/json/text.rs").name, "JSON");
        assert_eq!(part_of("src/offer/price.rs").name, "offers");
        assert_eq!(part_of("src/check.rs").name, "the rest");
    }
}
