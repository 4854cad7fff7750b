//! The licences of the npm packages that a lock file names. None of them is part of the package: they build and test it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde::Deserialize;

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

/// Licences under which a tool may not be used everywhere, or would have to be given away with what it made.
const REFUSED: [&str; 5] = ["GPL-", "AGPL-", "SSPL-", "BUSL-", "UNLICENSED"];

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
    let refused = installed.filter(|(_, Package { license, .. })| {
        let license = license.as_deref().unwrap_or("UNLICENSED");
        // Of alternatives, one that may be used is enough.
        license.split(" OR ").all(|alternative| {
            let mut words = alternative.split([' ', '(', ')']);
            words.any(|word| REFUSED.iter().any(|refused| word.starts_with(refused)))
        })
    });
    Ok(refused.map(|(name, _)| name).collect())
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
}
