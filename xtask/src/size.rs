//! How large the package's parts are, compressed as servers send them, and the most that they may be.

use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::project::Project;

/// A budget counts in kilobytes of 1000 bytes.
const KB: usize = 1000;

/// A file of the package and what it may cost.
struct Budget {
    what: &'static str,
    /// The subpath of the package under which it is exported.
    export: &'static str,
    /// The most, in bytes of brotli. More fails the tests.
    limit: usize,
    /// What to aim at, in the same unit.
    aim: usize,
}

const BUDGETS: [Budget; 2] = [
    Budget {
        what: "main entry",
        export: ".",
        limit: 16 * KB,
        aim: 12 * KB,
    },
    Budget {
        what: "module alone",
        export: "./wasm",
        limit: 12 * KB,
        aim: 9 * KB,
    },
];

/// A part of the package, measured.
pub struct Part {
    what: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
    limit: usize,
    aim: usize,
}

impl Part {
    fn measure(budget: &Budget, bytes: &[u8]) -> anyhow::Result<Self> {
        let Budget {
            what, limit, aim, ..
        } = *budget;
        Ok(Self {
            what,
            raw: bytes.len(),
            gzip: gzip(bytes)?,
            brotli: brotli(bytes)?,
            limit,
            aim,
        })
    }

    /// An error where the part is over its budget.
    pub fn within_budget(&self) -> anyhow::Result<()> {
        if self.brotli > self.limit {
            bail!(
                "{self}\n  help: see what grew with `git diff`, or raise the budget in xtask/src/size.rs and say why"
            );
        }
        Ok(())
    }

    fn verdict(&self) -> &'static str {
        if self.brotli > self.limit {
            "over budget"
        } else if self.brotli > self.aim {
            "within budget, over the aim"
        } else {
            "within budget and aim"
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [raw, gzip, brotli, limit, aim] =
            [self.raw, self.gzip, self.brotli, self.limit, self.aim].map(kilobytes);
        write!(
            f,
            "{:<13}{raw:>5} KB raw ·{gzip:>5} KB gzip ·{brotli:>5} KB brotli  (at most {limit}, aim {aim}: {})",
            self.what,
            self.verdict()
        )
    }
}

/// Measures the parts of the finished package.
pub fn parts(project: &Project) -> anyhow::Result<Vec<Part>> {
    let measure = |budget: &Budget| {
        let path = exported(project, budget.export)?;
        let bytes =
            fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        Part::measure(budget, &bytes)
    };
    BUDGETS.iter().map(measure).collect()
}

/// The file that the package exports under a subpath where no special condition holds.
fn exported(project: &Project, subpath: &str) -> anyhow::Result<PathBuf> {
    let manifest = project.package().join("package.json");
    let text = fs::read_to_string(&manifest)
        .context("there is no package in pkg/\n  help: cargo xtask build")?;
    let manifest: Value = serde_json::from_str(&text).context("pkg/package.json is no JSON")?;
    let target = default_of(&manifest["exports"][subpath]);
    let target =
        target.with_context(|| format!("pkg/package.json exports no default for {subpath:?}"))?;
    Ok(project.package().join(target))
}

fn default_of(target: &Value) -> Option<&str> {
    target
        .as_str()
        .or_else(|| default_of(target.get("default")?))
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(KB);
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(mut bytes: &[u8]) -> std::io::Result<usize> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut Vec::new(), &params)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(brotli: usize) -> Part {
        Part {
            what: "main entry",
            raw: 26_040,
            gzip: 11_000,
            brotli,
            limit: 16_000,
            aim: 12_000,
        }
    }

    #[test]
    fn a_part_is_judged_by_its_brotli_size_to_the_byte() {
        assert!(part(16_000).within_budget().is_ok());
        assert!(part(16_001).within_budget().is_err());
        assert_eq!(part(12_000).verdict(), "within budget and aim");
        assert_eq!(part(12_001).verdict(), "within budget, over the aim");
    }

    #[test]
    fn the_line_tells_all_sizes_and_never_rounds_down() {
        let line = "main entry    26.1 KB raw ·   11 KB gzip · 16.1 KB brotli  (at most 16, aim 12: over budget)";
        assert_eq!(part(16_001).to_string(), line);
    }

    #[test]
    fn compression_is_measured_for_real() -> anyhow::Result<()> {
        let text = b"a passenger's user_id must be in users. ".repeat(100);
        let budget = Budget {
            what: "text",
            export: ".",
            limit: 100,
            aim: 50,
        };
        let part = Part::measure(&budget, &text)?;
        assert_eq!(part.raw, 4000);
        assert!(part.brotli < part.gzip && part.gzip < 200, "{part}");
        Ok(())
    }

    #[test]
    fn the_default_of_an_export_is_found_behind_its_conditions() {
        let nested = serde_json::json!({ "require": "./a.cjs", "default": { "types": "./b.d.ts", "default": "./b.js" } });
        assert_eq!(default_of(&nested), Some("./b.js"));
        assert_eq!(default_of(&serde_json::json!("./c.wasm")), Some("./c.wasm"));
        assert_eq!(default_of(&Value::Null), None);
    }
}
