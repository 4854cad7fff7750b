// How every test starts Chromium: headless, and without what only costs time.

/**
 * What it does without. Playwright leaves out a list of its own, which this one replaces: Chromium takes only the last. From that list
 * is here what tests depend on; the rest is for other systems, or is off because there is no network.
 */
const WITHOUT = [
  // Each window would load pages of Chromium's own, for suggestions below the address: half of what a test computes.
  "PreloadTopChromeWebUI",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
  // Each visitor would start a process more, for the next site.
  "SpareRendererForSitePerProcess",
  // From Playwright's list.
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

export const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--no-first-run",
  `--disable-features=${WITHOUT}`,
];
