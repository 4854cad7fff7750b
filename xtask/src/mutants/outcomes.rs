//! The outcomes of the mutants, round after round.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The outcomes of the mutants, by their names, which begin with their files.
#[derive(Default, Serialize, Deserialize)]
pub struct Outcomes {
    caught: BTreeSet<String>,
    missed: BTreeSet<String>,
    timeout: BTreeSet<String>,
    unviable: BTreeSet<String>,
}

/// The number of each.
#[derive(Serialize)]
pub struct Counted {
    caught: usize,
    missed: usize,
    timeout: usize,
    unviable: usize,
    /// Not known yet: their files have changed, or no run has reached them.
    untried: usize,
}

impl Outcomes {
    /// Reads cargo-mutants' results.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let set = |name: &str| -> io::Result<BTreeSet<String>> {
            let text = fs::read_to_string(folder.join(name))?;
            Ok(text.lines().map(str::to_owned).collect())
        };
        Ok(Outcomes {
            caught: set("caught.txt")?,
            missed: set("missed.txt")?,
            timeout: set("timeout.txt")?,
            unviable: set("unviable.txt")?,
        })
    }

    /// Writes what need not be tried again, in cargo-mutants' format. A mutant that did not end would not end with more tests either; it
    /// stays counted as missed here.
    pub fn write(&self, folder: &Path, tries_missed: bool) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let missed = self.missed.iter().filter(|_| !tries_missed);
        let done = self.caught.iter().chain(&self.timeout).chain(missed);
        fs::write(folder.join("caught.txt"), lines(done))?;
        fs::write(folder.join("unviable.txt"), lines(&self.unviable))
    }

    /// Forgets the mutants in these files.
    pub fn forget(&mut self, files: &[&str]) {
        let is_kept = |mutant: &String| files.iter().all(|file| !mutant.starts_with(file));
        for set in [&mut self.caught, &mut self.missed, &mut self.timeout, &mut self.unviable] {
            set.retain(is_kept);
        }
    }

    /// Forgets those that did not end, so that they are tried again.
    pub fn forget_timeouts(&mut self) {
        self.timeout.clear();
    }

    /// Whether none survived.
    pub fn all_caught(&self) -> bool {
        self.missed.is_empty() && self.timeout.is_empty()
    }

    /// Adds those of a later round, which replace earlier outcomes.
    pub fn add(&mut self, later: Outcomes) {
        let Outcomes { caught, missed, timeout, unviable } = later;
        self.missed.retain(|mutant| !caught.contains(mutant) && !timeout.contains(mutant));
        self.timeout.retain(|mutant| !caught.contains(mutant) && !missed.contains(mutant));
        self.caught.extend(caught);
        self.missed.extend(missed);
        self.timeout.extend(timeout);
        self.unviable.extend(unviable);
    }

    /// One line for each that was not caught.
    pub fn survivors(&self) -> impl Iterator<Item = String> {
        let missed = self.missed.iter().map(|mutant| format!("missed: {mutant}"));
        missed.chain(self.timeout.iter().map(|mutant| format!("never ended: {mutant}")))
    }

    /// The share of viable mutants that were caught. One that never ends counts as missed.
    pub fn share(&self) -> f64 {
        let viable = self.caught.len() + self.missed.len() + self.timeout.len();
        self.caught.len() as f64 / viable.max(1) as f64
    }

    /// Forgets mutants that are not in this list, which has one line for each.
    pub fn keep_only(&mut self, listed: &str) {
        let listed: HashSet<&str> = listed.lines().collect();
        for set in [&mut self.caught, &mut self.missed, &mut self.timeout, &mut self.unviable] {
            set.retain(|mutant| listed.contains(mutant.as_str()));
        }
    }

    /// The number of each in this list.
    pub fn counted(&self, listed: &str) -> Counted {
        let [caught, missed, timeout, unviable] =
            [&self.caught, &self.missed, &self.timeout, &self.unviable].map(BTreeSet::len);
        let untried = listed.lines().count() - (caught + missed + timeout + unviable);
        Counted { caught, missed, timeout, unviable, untried }
    }

    pub fn summary(&self) -> String {
        format!(
            "{} caught, {} missed, {} never ended, {} not viable: {:.1} % of the viable ones caught",
            self.caught.len(),
            self.missed.len(),
            self.timeout.len(),
            self.unviable.len(),
            100.0 * self.share()
        )
    }
}

fn lines<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    names.into_iter().map(|name| format!("{name}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutants_of_a_file_that_has_changed_are_forgotten() {
        let set = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
        let mut outcomes = Outcomes {
            caught: set(&["src/a.rs:1:2: x", "src/b.rs:1:2: x"]),
            missed: set(&["src/a.rs:3:4: x"]),
            ..Outcomes::default()
        };
        outcomes.forget(&["src/a.rs", "tests/c.rs"]);
        assert_eq!(outcomes.caught, set(&["src/b.rs:1:2: x"]));
        assert!(outcomes.missed.is_empty());
    }

    #[test]
    fn a_later_round_says_what_has_become_of_a_mutant() {
        let round = |missed: &[&str], timeout: &[&str]| {
            let set = |names: &[&str]| names.iter().map(ToString::to_string).collect();
            Outcomes { missed: set(missed), timeout: set(timeout), ..Outcomes::default() }
        };
        let mut outcomes = round(&["a", "b"], &["c"]);
        outcomes.add(round(&["c"], &["a"]));
        let survivors: Vec<_> = outcomes.survivors().collect();
        assert_eq!(survivors, ["missed: b", "missed: c", "never ended: a"]);
    }

    #[test]
    fn mutants_that_never_end_count_as_missed() {
        let set = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
        let mut outcomes = Outcomes {
            caught: set(&["a"]),
            missed: set(&["b", "d"]),
            timeout: set(&["c", "e"]),
            unviable: set(&["f"]),
        };
        outcomes.add(Outcomes { caught: set(&["b", "c"]), ..Outcomes::default() });
        assert!((outcomes.share() - 0.6).abs() < 1e-9);
        assert_eq!(outcomes.survivors().collect::<Vec<_>>(), ["missed: d", "never ended: e"]);
        assert_eq!(
            outcomes.summary(),
            "3 caught, 1 missed, 1 never ended, 1 not viable: 60.0 % of the viable ones caught"
        );
        let listed = "a\nd\ne\ng\nh\n";
        outcomes.keep_only(listed);
        let Counted { caught, missed, timeout, unviable, untried } = outcomes.counted(listed);
        assert_eq!([caught, missed, timeout, unviable, untried], [1, 1, 1, 0, 2]);
    }
}
