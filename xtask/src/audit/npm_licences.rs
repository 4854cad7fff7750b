//! Checks the licences of the npm packages that a lock file names. None of them is part of the package: they only build and test it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;
use spdx::{Expression, ParseMode};

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    version: Option<String>,
    license: Option<String>,
    #[serde(default)]
    link: bool,
}

/// The licences that `deny.toml` allows for crates, and more: packages that only build and test are not distributed, so their licences may
/// require distributing the source (LGPL, MPL: sharp's and Lightning CSS's libraries).
const ALLOWED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC-BY-3.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "ISC",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Python-2.0",
    "Unlicense",
    "Zlib",
];

/// Packages that do not state their licence, and the one that their licence file gives. A version is named because the next may have another.
const UNSTATED: [(&str, &str, &str); 1] = [("zod-to-ts", "1.2.0", "MIT")];

/// As packages were published, so are their licences: some are named by what SPDX called them then, such as `GPL-2.0`.
const AS_NAMED_ONCE: ParseMode = ParseMode { allow_deprecated: true, ..ParseMode::STRICT };

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
        installed.filter(|(path, package)| !licence(path, package).is_some_and(may_be_used));
    Ok(refused.map(|(path, _)| path).collect())
}

/// What the package states, or what is known of this version of it.
fn licence<'a>(path: &str, package: &'a Package) -> Option<&'a str> {
    let known = || {
        let (_, name) = path.rsplit_once("node_modules/")?;
        let version = package.version.as_deref()?;
        UNSTATED.iter().find(|known| (known.0, known.1) == (name, version)).map(|known| known.2)
    };
    package.license.as_deref().or_else(known)
}

/// Whether an SPDX expression allows use under allowed licences only.
fn may_be_used(expression: &str) -> bool {
    Expression::parse_mode(expression, AS_NAMED_ONCE).is_ok_and(|expression| {
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
            "(BSD-3-Clause OR GPL-2.0)",
            "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
            "(GPL-2.0-only OR MIT) AND (ISC OR AGPL-3.0-only)",
            "GPL-3.0-only AND MIT OR 0BSD",
        ] {
            assert!(may_be_used(allowed), "{allowed} is refused");
        }
        for refused in [
            "",
            "GPLv3",
            "GPL-2.0",
            "LGPL-3.0",
            "MIT AND GPL-2.0",
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
    fn a_licence_that_is_not_stated_is_known_of_one_version_only() {
        let lock = r#"{ "packages": {
            "node_modules/zod-to-ts": { "version": "1.2.0" },
            "node_modules/a/node_modules/zod-to-ts": { "version": "1.2.0" },
            "node_modules/b/node_modules/zod-to-ts": { "version": "1.2.1" },
            "node_modules/c/node_modules/zod-to-ts": { "version": "1.2.0", "license": "GPL-2.0" },
            "node_modules/d/node_modules/zod-to-ts": {},
            "node_modules/not-zod-to-ts": { "version": "1.2.0" }
        } }"#;
        let refused = refused(lock).unwrap_or_default();
        assert_eq!(
            refused,
            [
                "node_modules/b/node_modules/zod-to-ts",
                "node_modules/c/node_modules/zod-to-ts",
                "node_modules/d/node_modules/zod-to-ts",
                "node_modules/not-zod-to-ts",
            ]
        );
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
