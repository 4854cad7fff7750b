//! Writes what is generated from the crate's tables: the TypeScript payload and response types, the names of the kinds of payload in the
//! order of their numbers, and a JSON Schema file for each.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use duffel_customers::Kind;
use duffel_customers::schema::{Draft, json_schema, payload_types, response_types};

use crate::project::Project;
use crate::step::step;

/// Writes `payloads.d.ts`, `client-records.d.ts`, `kinds.json` and `schemas/*.json`, and returns their folder.
pub fn write(project: &Project) -> anyhow::Result<PathBuf> {
    let folder = project.target.join("generated");
    step("types and JSON Schemas from the crate's tables", || {
        let schemas = folder.join("schemas");
        // Everything in the folder is published, including files of kinds that have since been renamed.
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("{} cannot be removed", folder.display()))?;
        }
        fs::create_dir_all(&schemas)
            .with_context(|| format!("{} cannot be made", schemas.display()))?;
        write_file(&folder.join("payloads.d.ts"), &payload_types())?;
        write_file(&folder.join("client-records.d.ts"), &response_types())?;
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        write_file(&folder.join("kinds.json"), &serde_json::to_string(&kinds)?)?;
        Kind::ALL.iter().try_for_each(|kind| {
            let file = schemas.join(format!("{}.json", kind.as_str()));
            write_file(&file, &format!("{}\n", json_schema(*kind, Draft::Draft202012)))
        })
    })?;
    Ok(folder)
}

fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn what_an_earlier_build_left_is_gone() -> anyhow::Result<()> {
        let scratch = Scratch::new("generated")?;
        let project = Project::at(&scratch.0);
        let folder = write(&project)?;
        fs::write(folder.join("old.d.ts"), "")?;
        fs::write(folder.join("schemas/old.json"), "")?;
        write(&project)?;
        let names = |folder: &Path| -> std::io::Result<Vec<String>> {
            let entries = fs::read_dir(folder)?;
            let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
            let mut names = entries.map(|entry| entry.map(name)).collect::<Result<Vec<_>, _>>()?;
            names.sort();
            Ok(names)
        };
        assert_eq!(
            names(&folder)?,
            ["client-records.d.ts", "kinds.json", "payloads.d.ts", "schemas"]
        );
        let mut kinds: Vec<_> =
            Kind::ALL.iter().map(|kind| format!("{}.json", kind.as_str())).collect();
        kinds.sort();
        assert_eq!(names(&folder.join("schemas"))?, kinds);
        Ok(())
    }
}
