//! What is written from the crate's tables: the TypeScript payload and response types, and a JSON Schema file for each kind of payload.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use duffel_customers::Kind;
use duffel_customers::schema::{Draft, json_schema, payload_types, response_types};

use crate::project::Project;
use crate::step::step;

/// Writes `payloads.d.ts`, `client-records.d.ts` and `schemas/*.json`, and says into which folder.
pub fn write(project: &Project) -> anyhow::Result<PathBuf> {
    let folder = project.target.join("generated");
    step("types and JSON Schemas from the crate's tables", || {
        // What is packed is all that lies there: nothing of another branch or an earlier name.
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("{} cannot be removed", folder.display()))?;
        }
        let schemas = folder.join("schemas");
        fs::create_dir_all(&schemas)
            .with_context(|| format!("{} cannot be made", schemas.display()))?;
        write_file(&folder.join("payloads.d.ts"), &payload_types())?;
        write_file(&folder.join("client-records.d.ts"), &response_types())?;
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
