// How much of a page Chromium restyles while something is done.

/** How many elements were restyled each time, and how many the page has. */
export async function restyled(browser, page, work) {
  const session = await browser.newBrowserCDPSession();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const counts = events.filter(({ name }) => name === "UpdateLayoutTree").map(({ args }) => args.elementCount ?? 0);
  return { counts, elements: await page.locator("*").count() };
}
