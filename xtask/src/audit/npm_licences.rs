//! Checks the licences of the npm packages that a lock file names. None of them is part of the package: they only build and test it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;
use spdx::Expression;

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
    #[serde(default)]
    link: bool,
}

/// The licences that `deny.toml` allows for crates, and more: packages that only build and test are not distributed, so their licences may
/// require distributing the source (LGPL, MPL: sharp's and Lightning CSS's libraries).
const ALLOWED: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "ISC",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unlicense",
    "Zlib",
];

/// The error names the packages without a licence, or with one that is not allowed.
pub fn check(folder: &Path) -> anyhow::Result<()> {
    let file = folder.join("package-lock.json");
    let lock = std::fs::read_to_string(&file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    match refused(&lock).with_context(|| format!("{} is no lock file", file.display()))? {
        none if none.is_empty() => Ok(()),
        some => bail!("packages under no licence to use them by: {}", some.join(", ")),
    }
}

fn refused(lock: &str) -> serde_json::Result<Vec<String>> {
    let Lock { packages } = serde_json::from_str(lock)?;
    // The empty name stands for the folder itself.
    let installed =
        packages.into_iter().filter(|(name, package)| !name.is_empty() && !package.link);
    let refused =
        installed.filter(|(_, package)| !package.license.as_deref().is_some_and(may_be_used));
    Ok(refused.map(|(name, _)| name).collect())
}

/// Whether an SPDX expression allows use under allowed licences only.
fn may_be_used(expression: &str) -> bool {
    Expression::parse(expression).is_ok_and(|expression| {
        expression.evaluate(|licence| ALLOWED.contains(&licence.to_string().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_must_be_allowed_and_one_alternative_of_it_is_enough() {
        for allowed in [
            "MIT",
            "(MIT OR GPL-3.0-only)",
            "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
            "(GPL-2.0-only OR MIT) AND (ISC OR AGPL-3.0-only)",
            "GPL-3.0-only AND MIT OR 0BSD",
        ] {
            assert!(may_be_used(allowed), "{allowed} is refused");
        }
        for refused in [
            "",
            "GPLv3",
            "UNLICENSED",
            "SEE LICENSE IN LICENSE.md",
            "(MIT OR Apache-2.0) AND GPL-3.0-only",
            "GPL-3.0-only AND (MIT OR Apache-2.0)",
            "MIT AND (GPL-3.0-only OR AGPL-3.0-only)",
            "Apache-2.0 WITH LLVM-exception",
            "MIT OR",
            "(MIT",
            "MIT) OR (MIT",
            "MIT MIT",
        ] {
            assert!(!may_be_used(refused), "{refused:?} is allowed");
        }
    }

    #[test]
    fn packages_without_a_licence_and_with_a_refused_one_are_named() {
        let lock = r#"{ "packages": {
            "": { "name": "tests" },
            "node_modules/a": { "license": "MIT" },
            "node_modules/b": { "license": "(MIT AND AGPL-3.0-only)" },
            "node_modules/c": {},
            "node_modules/d": { "license": "(MIT OR AGPL-3.0-only)" },
            "node_modules/e": { "link": true }
        } }"#;
        assert_eq!(
            refused(lock).ok(),
            Some(vec!["node_modules/b".to_owned(), "node_modules/c".to_owned()])
        );
    }
}
