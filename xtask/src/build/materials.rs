//! Writes the package's bill of materials (CycloneDX): the crates that are compiled into its modules. It has no npm dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::Context as _;
use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use serde_json::{Value, json};

use super::{CLIENT, VALIDATOR};
use crate::lock;
use crate::project::{CRATE, Project};
use crate::step::step;
use crate::tools::wasm_target::WASM;

/// Its name in the package.
const FILE: &str = "sbom.cdx.json";

/// Writes it into the package.
pub fn write(project: &Project) -> anyhow::Result<()> {
    step(format!("bill of materials {FILE}"), || {
        let features = [VALIDATOR.features, CLIENT.features].map(str::to_owned);
        let metadata = MetadataCommand::new()
            .current_dir(&project.root)
            .features(CargoOpt::SomeFeatures(features.to_vec()))
            .other_options(["--locked", "--filter-platform", WASM].map(str::to_owned))
            .exec()
            .context("Cargo does not say what the modules are made of")?;
        let bill = bill(&metadata, &lock::checksums(project)?)?;
        let file = project.package().join(FILE);
        fs::write(&file, format!("{}\n", serde_json::to_string_pretty(&bill)?))
            .with_context(|| format!("{} cannot be written", file.display()))
    })
}

/// Independent of time and place, so that the same source gives the same file.
fn bill(metadata: &Metadata, checksums: &BTreeMap<String, String>) -> anyhow::Result<Value> {
    let packages: BTreeMap<&PackageId, &Package> =
        metadata.packages.iter().map(|package| (&package.id, package)).collect();
    let package =
        |id: &PackageId| packages.get(id).copied().context("Cargo names an unknown crate");
    let linked = linked(metadata)?;

    let mut components = Vec::new();
    let mut dependencies = Vec::new();
    for (id, needs) in &linked {
        let own = package(id)?;
        if own.name == CRATE {
            let needs =
                needs.iter().map(|id| package(id).map(purl)).collect::<Result<Vec<_>, _>>()?;
            dependencies.insert(0, json!({ "ref": npm_purl(own), "dependsOn": needs }));
            continue;
        }
        let mut component = component(own, &purl(own));
        if let Some(checksum) = checksums.get(&format!("{} {}", own.name, own.version)) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
        }
        components.push(component);
        let needs = needs.iter().map(|id| package(id).map(purl)).collect::<Result<Vec<_>, _>>()?;
        dependencies.push(json!({ "ref": purl(own), "dependsOn": needs }));
    }
    let subject = metadata.packages.iter().find(|package| package.name == CRATE);
    let subject = subject.with_context(|| format!("Cargo does not know {CRATE}"))?;
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": component(subject, &npm_purl(subject)) },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn component(package: &Package, purl: &str) -> Value {
    // Some manifests still use the old notation for "or".
    let license = package.license.as_deref().unwrap_or_default().replace('/', " OR ");
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version.to_string(),
        "purl": purl,
        "licenses": [{ "expression": license }],
    })
}

fn purl(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

fn npm_purl(package: &Package) -> String {
    format!("pkg:npm/{}@{}", package.name, package.version)
}

/// The crates that are linked into a module, each with its dependencies. Macros and build scripts only run on the build machine.
fn linked(metadata: &Metadata) -> anyhow::Result<BTreeMap<&PackageId, BTreeSet<&PackageId>>> {
    let resolve = metadata.resolve.as_ref().context("Cargo resolves no dependencies")?;
    let nodes: BTreeMap<_, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let macros: BTreeSet<_> = metadata
        .packages
        .iter()
        .filter(|package| package.targets.iter().any(cargo_metadata::Target::is_proc_macro))
        .map(|package| &package.id)
        .collect();
    let own = metadata.packages.iter().find(|package| package.name == CRATE);
    let mut open = vec![&own.with_context(|| format!("Cargo does not know {CRATE}"))?.id];
    let mut linked = BTreeMap::new();
    while let Some(id) = open.pop() {
        if linked.contains_key(id) {
            continue;
        }
        let node = nodes.get(id).context("Cargo resolves not every dependency")?;
        let needs: BTreeSet<_> = node
            .deps
            .iter()
            .filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal))
            .map(|dep| &dep.pkg)
            .filter(|id| !macros.contains(id))
            .collect();
        open.extend(&needs);
        linked.insert(id, needs);
    }
    Ok(linked)
}
