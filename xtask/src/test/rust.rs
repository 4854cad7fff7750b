//! The steps that only need Cargo.

use std::process::Command;

use super::count;
use crate::process::{run, run_or};
use crate::project::{CRATE, Project};
use crate::step::step;
use crate::tools::toolchain;
use crate::tools::wasm_target::{self, BARE, WASM};

/// Features only for wasm, which native tests leave out.
const WASM_ONLY: [&str; 2] = ["wasm", "transport"];

pub fn fmt(project: &Project) -> anyhow::Result<u32> {
    step("cargo fmt", || {
        run_or(project.cargo().args(["fmt", "--all", "--check"]), |failure| {
            failure.help("cargo fmt --all")
        })
    })?;
    Ok(1)
}

pub fn clippy(project: &Project) -> anyhow::Result<u32> {
    wasm_target::install(project, WASM)?;
    let alone = project.features.iter().map(|feature| format!("--features={feature}"));
    let combinations = std::iter::once("--no-default-features".to_owned())
        .chain(alone)
        .chain(["--all-features".to_owned()]);

    let mut runs: Vec<(String, Vec<String>)> =
        vec![lint("xtask", &["--package=xtask", "--all-targets"])];
    let fuzz = "duffel-customers-fuzz";
    runs.push(lint(fuzz, &["--package", fuzz, "--all-targets"]));
    for features in combinations {
        runs.push(lint(&features, &["--package", CRATE, "--all-targets", &features]));
    }
    let wasm = ["--package", CRATE, "--target", WASM, "--no-default-features", "--features=wasm"];
    runs.push(lint("tests on wasm", &[&wasm[..], &["--lib", "--test=wasm"]].concat()));
    for features in WASM_ONLY.map(|feature| format!("--features={feature}")) {
        let module =
            ["--package", CRATE, "--target", WASM, "--lib", "--no-default-features", &features];
        let (what, mut standalone) =
            lint(&format!("the module that ships with {features}"), &module);
        standalone.extend(["--cfg".to_owned(), "standalone".to_owned()]);
        runs.push((what, standalone));
    }

    let mut passed = 0;
    for (what, args) in runs {
        step(format!("cargo clippy: {what}"), || run(project.cargo().args(args)))?;
        passed += 1;
    }
    Ok(passed)
}

fn lint(what: &str, args: &[&str]) -> (String, Vec<String>) {
    let args = ["clippy"].iter().chain(args).chain(&["--", "--deny=warnings"]);
    (what.to_owned(), args.map(|arg| (*arg).to_owned()).collect())
}

pub fn no_std(project: &Project) -> anyhow::Result<u32> {
    wasm_target::install(project, BARE)?;
    with_native_features(project, &format!("cargo build for {BARE}"), |features| {
        let mut cargo = project.cargo_elsewhere();
        cargo.args(["build", "--target", BARE]).args(features);
        cargo
    })
}

pub fn oldest_rust(project: &Project) -> anyhow::Result<u32> {
    let version = project.oldest_rust.as_str();
    toolchain::install(project, version)?;
    with_native_features(project, &format!("cargo check with Rust {version}"), |features| {
        let mut cargo = project.command("rustup");
        cargo.args(["run", version, "cargo", "check", "--target-dir"]);
        cargo.arg(project.target.join("oldest-rust")).args(features);
        cargo
    })
}

/// Compiles the library without features, and with all that a native program can use.
fn with_native_features(
    project: &Project,
    what: &str,
    cargo: impl Fn(&[&str]) -> Command,
) -> anyhow::Result<u32> {
    let native = native_features(project).join(",");
    for (which, features) in [("no feature", ""), (&native, &native)] {
        let args = ["--package", CRATE, "--lib", "--no-default-features", "--features", features];
        step(format!("{what}: {which}"), || run(&mut cargo(&args)))?;
    }
    Ok(2)
}

/// The features that a native program can use.
fn native_features(project: &Project) -> Vec<&str> {
    let features = project.features.iter().map(String::as_str);
    features.filter(|feature| !WASM_ONLY.contains(feature)).collect()
}

pub fn native(project: &Project) -> anyhow::Result<u32> {
    let features = native_features(project);
    let features: Vec<String> =
        features.iter().map(|feature| format!("{CRATE}/{feature}")).collect();
    let output = step("cargo test", || {
        run(project.cargo().args([
            "test",
            "--workspace",
            "--no-fail-fast",
            "--features",
            &features.join(","),
        ]))
    })?;
    count::passed(&output)
}

pub fn docs(project: &Project) -> anyhow::Result<u32> {
    let mut passed = 0;
    for (what, features) in [("no feature", "--no-default-features"), ("all", "--all-features")] {
        let args = ["--package", CRATE, features];
        step(format!("cargo doc: {what}"), || {
            let mut cargo = project.cargo();
            cargo.env("RUSTDOCFLAGS", "--deny=warnings");
            run(cargo.args(["doc", "--no-deps"]).args(args))
        })?;
        let output = step(format!("cargo test --doc: {what}"), || {
            run(project.cargo().args(["test", "--doc"]).args(args))
        })?;
        passed += count::passed(&output)?;
    }
    Ok(passed)
}
