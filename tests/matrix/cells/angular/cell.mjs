// Angular: the development server, and what its optimiser makes of the package, each with a page and two workers; and the
// development server that renders pages, of a program which has the package's JavaScript too.
// `angular.json` asks for the cache, without which the server would not bundle packages as it does for a developer.

import { equal } from "../../../package/expect.mjs";

const PARTS = ["page", "worker", "js"];

export default ({ run, start, serveFolder, shown }) => {
  const serve = (project) => start(`ng serve ${project} --host 127.0.0.1 --port $PORT`);
  let rendering;
  return {
    "the development server": async () => {
      await shown(await serve("app"), ...PARTS);
    },
    "what is built": async () => {
      const printed = await run("ng build app 2>&1");
      // Of what is no ES module, or too large for a page, it only warns.
      equal(printed.match(/WARNING.*/g), null);
      await shown(await serveFolder("dist/app/browser"), ...PARTS);
    },
    "the development server renders a page": async () => {
      rendering = await serve("rendered");
      await shown(rendering, "rendered", "page");
    },
    "the development server renders a page of JavaScript": () => shown(`${rendering}js`, "rendered", "page"),
  };
};
