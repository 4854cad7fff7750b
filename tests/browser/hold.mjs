// Keeps a page's requests from leaving until the test has seen what it looks at meanwhile.

/** Holds the page's requests for this URL. The function that it gives lets them go. */
export async function hold(page, url) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
