//! Records what a file or folder was made from, next to it, so that it is only made again if that has changed.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context as _;

/// Whether `record` says that it was made from these inputs.
pub fn is(record: &Path, inputs: &[u8]) -> bool {
    fs::read(record).is_ok_and(|written| written == inputs)
}

/// Does the work and writes its inputs to `record`. If it fails or is interrupted, there is no record, because the result may be
/// incomplete, or not what the last record said.
pub fn make(
    record: &Path,
    inputs: &[u8],
    work: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    match fs::remove_file(record) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("{} cannot be removed", record.display()));
        }
        _ => work()?,
    }
    fs::write(record, inputs).with_context(|| format!("{} cannot be written", record.display()))
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn what_was_made_is_made_again_only_from_something_else() -> anyhow::Result<()> {
        let scratch = Scratch::new("made-from")?;
        let record = scratch.0.join("record");
        assert!(!is(&record, b"a"));
        make(&record, b"a", || Ok(()))?;
        assert!(is(&record, b"a") && !is(&record, b"b"));
        make(&record, b"b", || Ok(()))?;
        assert!(is(&record, b"b") && !is(&record, b"a"));
        Ok(())
    }

    #[test]
    fn work_that_does_not_end_well_leaves_no_record_of_the_last() -> anyhow::Result<()> {
        let scratch = Scratch::new("made-from-half")?;
        let record = scratch.0.join("record");
        make(&record, b"a", || Ok(()))?;
        let during = make(&record, b"b", || bail!("a is known: {}", is(&record, b"a")));
        assert_eq!(during.unwrap_err().to_string(), "a is known: false");
        assert!(!is(&record, b"a") && !is(&record, b"b"));
        Ok(())
    }
}
