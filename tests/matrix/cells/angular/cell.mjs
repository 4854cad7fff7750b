// Angular: the development server, and what its optimiser makes of the package, each with a page and two workers.
// `angular.json` asks for the cache, without which the server would not bundle packages as it does for a developer.

import { equal } from "../../../package/expect.mjs";

const PARTS = ["page", "worker", "js"];

export default ({ run, start, serveFolder, shown }) => ({
  "the development server": async () => {
    await shown(await start("ng serve --host 127.0.0.1 --port $PORT"), ...PARTS);
  },
  "what is built": async () => {
    const printed = await run("ng build 2>&1");
    // Of what is no ES module, or too large for a page, it only warns.
    equal(printed.match(/WARNING.*/g), null);
    await shown(await serveFolder("dist/app/browser"), ...PARTS);
  },
});
