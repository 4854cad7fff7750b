// How every test starts Chromium: headless, and without what only costs time.

/** What it does without. Chromium takes only the last such list, so that Playwright's is repeated, but for what is for other systems. */
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
