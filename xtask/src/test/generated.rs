//! The step that searches for unforeseen inputs, for as long as a test may take.

use crate::fuzz;
use crate::project::Project;
use crate::step::say;

/// Counts targets, not inputs, which `cargo xtask fuzz` counts.
pub fn fuzz(project: &Project) -> anyhow::Result<u32> {
    let counts = fuzz::fuzz(project, &[], fuzz::SHORT)?;
    let inputs: u64 = counts.values().sum();
    say(format_args!("  {inputs} inputs"));
    Ok(counts.values().map(|inputs| u32::from(*inputs > 0)).sum())
}
