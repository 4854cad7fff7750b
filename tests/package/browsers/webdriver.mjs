// A browser driven by the commands of WebDriver, with as much of Playwright's interface as `openPages` uses: Playwright
// itself drives neither the Firefox nor the WebKit that Debian has.

/** How long a page may take, in milliseconds. */
const PATIENCE = 300_000;

/** `send` carries out a command, by its name in the paths of WebDriver; `close` ends the browser. */
export async function driven(send, close) {
  await send("timeouts", { script: PATIENCE, pageLoad: PATIENCE });
  const goto = (url) => send("url", { url });
  return {
    close,
    // There is one window, so one page at a time.
    newPage: async () => ({
      goto,
      /** Never calls: WebDriver tells nothing of what a page throws. */
      on() {},
      /** What the function comes to in the page, by way of JSON. */
      async evaluate(work) {
        const [value, error] = await send("execute/async", { script: inPage(work), args: [] });
        if (error !== null) throw new Error(error);
        return value === null ? undefined : JSON.parse(value);
      },
      close: () => goto("about:blank"),
    }),
  };
}

const inPage = (work) => `
  const [done] = arguments;
  new Promise((resolve) => resolve((${work})())).then(
    (value) => done([JSON.stringify(value) ?? null, null]),
    (error) => done([null, String(error)]),
  );
`;
