//! The licences of the npm packages that a lock file names. None of them is part of the package: they build and test it.

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

/// Licences under which a tool may be used by everybody, and what it makes be given to anybody.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CC-BY-4.0",
    "ISC",
    // Of libraries that a tool brings along, and does not become part of.
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
];

/// An error that names the packages without a licence, or with one that is refused.
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
    // The empty name is the folder itself.
    let installed =
        packages.into_iter().filter(|(name, package)| !name.is_empty() && !package.link);
    let refused = installed
        .filter(|(_, Package { license, .. })| !license.as_deref().is_some_and(is_allowed));
    Ok(refused.map(|(name, _)| name).collect())
}

/// Whether one may choose such licences of an SPDX expression that all of them are allowed.
fn is_allowed(licence: &str) -> bool {
    Expression::parse(licence).is_ok_and(|expression| {
        expression.evaluate(|requirement| ALLOWED.contains(&requirement.to_string().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn of_all_that_must_be_kept_to_each_is_looked_at() {
        for allowed in ["MIT", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND LGPL-3.0-or-later", "MIT-0"]
        {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in [
            "GPL-3.0-only",
            "(MIT OR Apache-2.0) AND GPL-3.0-only",
            "GPL-3.0-only AND (MIT OR Apache-2.0)",
            "GPLv3",
            "SEE LICENSE IN LICENSE.md",
            "UNLICENSED",
            "",
        ] {
            assert!(!is_allowed(refused), "{refused}");
        }
    }
}
