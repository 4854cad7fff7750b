//! Finds Chromium and ChromeDriver in the environment or the system; otherwise installs Debian's with apt, if possible.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use serde_json::json;

use super::{apt, program};
use crate::once::Once;
use crate::project::Project;
use crate::step::{found, step};

const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: [&str; 1] = ["chromedriver"];

const HELP: &str = "install Chromium and ChromeDriver of the same version, \
                    or set CHROMIUM and CHROMEDRIVER to their paths";

/// The flags that let Chromium run without a screen, also as root and in a container.
const FLAGS: [&str; 6] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
];

/// A browser and the program that drives it.
#[derive(Clone)]
pub struct Chromium {
    /// The browser.
    pub browser: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

impl Chromium {
    /// Writes the capabilities with which a WebDriver client gets this browser, and returns the file's path.
    pub fn write_capabilities(&self, project: &Project) -> anyhow::Result<PathBuf> {
        let file = project.tools().join("webdriver.json");
        let capabilities =
            json!({ "goog:chromeOptions": { "binary": self.browser, "args": FLAGS } });
        fs::write(&file, capabilities.to_string())
            .with_context(|| format!("{} cannot be written", file.display()))?;
        Ok(file)
    }
}

/// Finds or installs both.
pub fn install(project: &Project) -> anyhow::Result<Chromium> {
    static INSTALLED: Once<Chromium> = Once::new();
    INSTALLED.get(|| {
        if let Some(chromium) = find()? {
            found(format!("Chromium {}", chromium.browser.display()));
            return Ok(chromium);
        }
        step("Chromium and ChromeDriver from Debian", || {
            apt::install(project, &["chromium", "chromium-driver"], HELP)
        })?;
        find()?.context(
            "apt installed chromium and chromium-driver, but neither PATH nor /usr/bin has both",
        )
    })
}

fn find() -> anyhow::Result<Option<Chromium>> {
    let browser = program::find("CHROMIUM", &BROWSERS)?;
    let driver = program::find("CHROMEDRIVER", &DRIVERS)?;
    Ok(browser.zip(driver).map(|(browser, driver)| Chromium { browser, driver }))
}
