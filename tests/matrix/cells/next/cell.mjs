// Next.js: a client component in the browser (rendered on the server before), a route in Node, two in the edge runtime, a
// server component that lists customers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { equal } from "../../../package/expect.mjs";

const ROUTES = ["api/node", "api/edge", "api/client"];

export default ({ folder, run, start, answered, shown }) => {
  let url;
  const cases = {
    "what is built": async () => {
      const duffel = (await start("node duffel.mjs")).replace(/\/$/, "");
      await run("next build", { DUFFEL_URL: duffel });
      url = await start(`DUFFEL_URL=${duffel} next start --hostname 127.0.0.1 --port $PORT`);
    },
    "a client component": () => shown(url),
    "a server component that lists customers is not made ahead": () => {
      const { routes } = JSON.parse(readFileSync(join(folder, ".next/prerender-manifest.json"), "utf8"));
      equal([routes["/"] !== undefined, routes["/users"]], [true, undefined]);
    },
    "a server component shows each visitor what Duffel says then": async () => {
      const visit = async () => /customer-\d+@stark\.com/.exec(await (await fetch(`${url}users`)).text())?.[0];
      equal([await visit(), await visit()], ["customer-1@stark.com", "customer-2@stark.com"]);
    },
  };
  for (const route of ROUTES) cases[`the route ${route}`] = () => answered(`${url}${route}`);
  return cases;
};
