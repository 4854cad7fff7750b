//! A folder for a test, removed when the test ends.

use std::fs;
use std::path::PathBuf;

/// The folder.
pub struct Scratch(pub PathBuf);

impl Scratch {
    /// Creates it, empty. No other test may use the name.
    pub fn new(name: &str) -> std::io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Leftovers do no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}
