//! The sizes of the package's parts, compressed as servers send them, and their limits.

use std::fmt;
use std::path::Path;

use anyhow::bail;

use crate::build::bundle;
use crate::process::run;
use crate::project::Project;

/// A budget counts in kilobytes of 1000 bytes.
const KB: usize = 1000;

/// Prints a file's size raw, and with gzip and brotli at their highest levels.
const MEASURE: &str = "
    const { gzipSync, brotliCompressSync } = require('node:zlib');
    const bytes = require('node:fs').readFileSync(process.argv[1]);
    console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);
";

/// The permitted size of a part of the package, in bytes of brotli.
struct Budget {
    /// If it is larger, the tests fail.
    limit: usize,
    /// The size to aim for.
    aim: usize,
}

/// The limits keep the parts from growing. They are lowered with every step towards the aims.
const MAIN_ENTRY: Budget = Budget { limit: 47 * KB, aim: 16 * KB };
const MODULE: Budget = Budget { limit: 37 * KB, aim: 12 * KB };
const JAVASCRIPT: Budget = Budget { limit: 59 * KB, aim: 47 * KB };
const CLIENT: Budget = Budget { limit: 26 * KB, aim: 25 * KB };

/// A part of the package, measured.
pub struct Part {
    what: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
    budget: Budget,
}

impl Part {
    fn measure(
        project: &Project,
        what: &'static str,
        file: &Path,
        budget: Budget,
    ) -> anyhow::Result<Self> {
        let output = run(project.command("node").args(["--eval", MEASURE]).arg(file))?;
        let Some([raw, gzip, brotli]) = numbers(&output) else {
            bail!("no three sizes in what Node printed: {output}");
        };
        Ok(Self { what, raw, gzip, brotli, budget })
    }

    /// Fails if the part is over its budget.
    pub fn within_budget(&self) -> anyhow::Result<()> {
        if self.brotli > self.budget.limit {
            bail!(
                "the {} is over its budget\n  help: make it smaller, or raise the budget in xtask/src/size.rs and say why",
                self.what
            );
        }
        Ok(())
    }

    fn verdict(&self) -> &'static str {
        if self.brotli > self.budget.limit {
            "over budget"
        } else if self.brotli > self.budget.aim {
            "within budget, over the aim"
        } else {
            "within budget and aim"
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [raw, gzip, brotli, limit, aim] =
            [self.raw, self.gzip, self.brotli, self.budget.limit, self.budget.aim].map(kilobytes);
        write!(
            f,
            "{:<13}{raw:>5} KB raw ·{gzip:>5} KB gzip ·{brotli:>5} KB brotli  (at most {limit}, aim {aim}: {})",
            self.what,
            self.verdict()
        )
    }
}

/// Measures the parts of the finished package.
pub fn parts(project: &Project) -> anyhow::Result<[Part; 4]> {
    let main = bundle::entry(project, "index")?;
    let javascript = bundle::entry(project, "js")?;
    let module = project.package().join("validator.wasm");
    let client = project.package().join("client.wasm");
    Ok([
        Part::measure(project, "main entry", &main, MAIN_ENTRY)?,
        Part::measure(project, "validator", &module, MODULE)?,
        Part::measure(project, "js entry", &javascript, JAVASCRIPT)?,
        Part::measure(project, "client", &client, CLIENT)?,
    ])
}

fn numbers(output: &str) -> Option<[usize; 3]> {
    let numbers: Result<Vec<usize>, _> = output.split_whitespace().map(str::parse).collect();
    numbers.ok()?.try_into().ok()
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(KB);
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(brotli: usize) -> Part {
        let budget = Budget { limit: 16 * KB, aim: 12 * KB };
        Part { what: "main entry", raw: 26_040, gzip: 11_000, brotli, budget }
    }

    #[test]
    fn a_part_is_judged_by_its_brotli_size_to_the_byte() {
        assert!(part(16_000).within_budget().is_ok());
        assert!(part(16_001).within_budget().is_err());
        assert_eq!(part(12_000).verdict(), "within budget and aim");
        assert_eq!(part(12_001).verdict(), "within budget, over the aim");
    }

    #[test]
    fn the_readmes_promise_the_budgets() {
        let readmes =
            [include_str!("../../README.md"), include_str!("../../pkg-template/README.md")];
        let [readme, for_npm] = readmes.map(|readme| readme.replace('\n', " "));
        let promise = |budget: Budget| format!("at most {} KB", kilobytes(budget.limit));
        for promise in [MAIN_ENTRY, MODULE, JAVASCRIPT].map(promise) {
            assert!(readme.contains(&promise) && for_npm.contains(&promise), "{promise}");
        }
        assert!(readme.contains(&promise(CLIENT)));
    }

    #[test]
    fn the_line_tells_all_sizes_and_never_rounds_down() {
        let line = "main entry    26.1 KB raw ·   11 KB gzip · 16.1 KB brotli  (at most 16, aim 12: over budget)";
        assert_eq!(part(16_001).to_string(), line);
    }

    #[test]
    fn three_sizes_are_read_and_nothing_else() {
        assert_eq!(numbers("4000 60 50\n"), Some([4000, 60, 50]));
        assert_eq!(numbers("4000 60\n"), None);
        assert_eq!(numbers("4000 60 -\n"), None);
    }
}
