//! What is written from the crate's tables: the TypeScript payload types, and a JSON Schema file for each kind of payload.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use duffel_customers::Kind;
use duffel_customers::schema::{Draft, json_schema, typescript};

use crate::project::Project;
use crate::step::step;

/// Writes `payloads.d.ts` and `schemas/*.json`, and says into which folder.
pub fn write(project: &Project) -> anyhow::Result<PathBuf> {
    let folder = project.target.join("generated");
    step("types and JSON Schemas from the crate's tables", || {
        let schemas = folder.join("schemas");
        fs::create_dir_all(&schemas)
            .with_context(|| format!("{} cannot be made", schemas.display()))?;
        write_file(&folder.join("payloads.d.ts"), &typescript())?;
        Kind::ALL.iter().try_for_each(|kind| {
            let file = schemas.join(format!("{}.json", kind.name()));
            write_file(&file, &format!("{}\n", json_schema(*kind, Draft::Draft202012)))
        })
    })?;
    Ok(folder)
}

fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}
