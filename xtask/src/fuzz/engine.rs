//! libFuzzer on the stable toolchain: the core is compiled so that it counts the branches that an input takes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use duffel_customers_fuzz::seeds::Target;

use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::step;
use crate::tools::cpp;

/// The options that make LLVM count branches and trace comparisons. All of them are stable; only the sanitizers are not.
const COVERAGE: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// The longest input: twice the length of the longest documented body.
const LONGEST: usize = 4096;

/// The targets, compiled.
pub struct Engine {
    programs: PathBuf,
    work: PathBuf,
}

pub fn build(project: &Project) -> anyhow::Result<Engine> {
    cpp::install(project)?;
    let host = host(project)?;
    let work = project.target.join("fuzz");
    step("rustc: the targets, with coverage", || {
        let mut cargo = project.cargo();
        cargo.args(["build", "--package", "duffel-customers-fuzz", "--features", "libfuzzer"]);
        // With an explicit target, the flags do not apply to build scripts.
        cargo.args(["--bins", "--profile", "fuzz", "--target", &host, "--target-dir"]).arg(&work);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}"));
        run_or(&mut cargo, |failure| failure.help("libFuzzer is C++: is there a compiler for it?"))
    })?;
    Ok(Engine { programs: work.join(host).join("fuzz"), work })
}

fn host(project: &Project) -> anyhow::Result<String> {
    let version = run(project.command("rustc").args(["--version", "--verbose"]))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say what its host is")?.to_owned())
}

impl Engine {
    /// Runs a target for this many seconds, or otherwise inputs, and returns how many inputs it ran.
    pub fn run(
        &self,
        project: &Project,
        target: &Target,
        seconds: Option<u64>,
        inputs: u64,
    ) -> anyhow::Result<u64> {
        let found = folder(&self.work.join("found"))?;
        let corpus = folder(&self.work.join("corpus").join(target.name))?;
        let seeds = self.seeds(project, target)?;
        let mut fuzzer = project.command(self.programs.join(target.name));
        fuzzer.arg(match seconds {
            Some(seconds) => format!("-max_total_time={seconds}"),
            None => format!("-runs={inputs}"),
        });
        fuzzer.arg(format!("-dict={}", project.root.join("fuzz/json.dict").display()));
        fuzzer.arg(format!("-artifact_prefix={}/{}-", found.display(), target.name));
        fuzzer.args(["-print_final_stats=1", "-timeout=10", &format!("-max_len={LONGEST}")]);
        let output = run_or(fuzzer.arg(&corpus).arg(&seeds), |failure| {
            let found = found.display();
            failure.help(format!(
                "the input lies in {found}: make a test of it before you mend what it breaks"
            ))
        })?;
        executed(&output).context("libFuzzer does not say how many inputs it has run")
    }

    /// Writes the target's seed inputs.
    fn seeds(&self, project: &Project, target: &Target) -> anyhow::Result<PathBuf> {
        let seeds = folder(&self.work.join("seeds").join(target.name))?;
        for file in fs::read_dir(project.root.join(target.folder)).context("there are no seeds")? {
            let file = file?;
            for (at, input) in (target.seeds)(&fs::read(file.path())?).iter().enumerate() {
                let name = format!("{}-{at}", file.file_name().to_string_lossy());
                fs::write(seeds.join(name), input)?;
            }
        }
        Ok(seeds)
    }
}

fn folder(path: &Path) -> anyhow::Result<PathBuf> {
    fs::create_dir_all(path).with_context(|| format!("{} cannot be made", path.display()))?;
    Ok(path.to_owned())
}

/// Reads libFuzzer's final statistics.
fn executed(output: &str) -> Option<u64> {
    let line = output.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    line?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_counted_by_libfuzzer_itself() {
        let output = "Done 3 runs\nstat::number_of_executed_units: 1234\nstat::peak_rss_mb: 40\n";
        assert_eq!(executed(output), Some(1234));
        assert_eq!(executed("Done 3 runs"), None);
    }
}
