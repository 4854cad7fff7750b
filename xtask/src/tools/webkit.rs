//! Finds WebKitGTK's WebDriver and Xvfb in the environment or the system; otherwise installs Debian's with apt, if possible.

use std::path::PathBuf;

use anyhow::Context as _;

use super::{apt, program};
use crate::project::Project;
use crate::step::{found, step};

const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

const HELP: &str = "install WebKitGTK's WebDriver and Xvfb, \
                    or set WEBKITWEBDRIVER and XVFB to their paths";

/// A browser's WebDriver server, which starts the browser, and a screen.
pub struct WebKit {
    /// The WebDriver server.
    pub driver: PathBuf,
    /// The screen that nobody sees.
    pub screen: PathBuf,
}

/// Finds or installs both.
pub fn install(project: &Project) -> anyhow::Result<WebKit> {
    if let Some(webkit) = find()? {
        found(format!("WebKit {}", webkit.driver.display()));
        return Ok(webkit);
    }
    step("WebKit and Xvfb from Debian", || apt::install(project, &PACKAGES, HELP))?;
    find()?
        .context("apt installed webkit2gtk-driver and xvfb, but neither PATH nor /usr/bin has both")
}

fn find() -> anyhow::Result<Option<WebKit>> {
    let driver = program::find("WEBKITWEBDRIVER", &["WebKitWebDriver"])?;
    let screen = program::find("XVFB", &["Xvfb"])?;
    Ok(driver.zip(screen).map(|(driver, screen)| WebKit { driver, screen }))
}
