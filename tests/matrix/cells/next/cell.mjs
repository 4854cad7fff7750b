// Next.js, in development and as built: client components in the browser (rendered on the server before), a route in
// Node, three in the edge runtime, a server component that lists customers.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { equal } from "../../../package/expect.mjs";

const ROUTES = ["api/node", "api/edge", "api/client", "api/js"];

export default ({ folder, run, start, answered, shown }) => {
  let duffel;
  let url;
  const visited = {
    "a client component": () => shown(url),
    "a client component of JavaScript": () => shown(`${url}js`),
    "a server component shows each visitor what Duffel says then": async () => {
      const visit = async () => Number(/customer-(\d+)@stark\.com/.exec(await (await fetch(`${url}users`)).text())?.[1]);
      const first = await visit();
      equal(await visit(), first + 1);
    },
  };
  for (const route of ROUTES) visited[`the route ${route}`] = () => answered(`${url}${route}`);
  const cases = {
    "the development server starts": async () => {
      duffel = (await start("node duffel.mjs")).replace(/\/$/, "");
      url = await start(`DUFFEL_URL=${duffel} next dev --hostname 127.0.0.1 --port $PORT`);
    },
  };
  for (const [name, visit] of Object.entries(visited)) cases[`in development, ${name}`] = visit;
  cases["it is built"] = async () => {
    await run("next build", { DUFFEL_URL: duffel });
    url = await start(`DUFFEL_URL=${duffel} next start --hostname 127.0.0.1 --port $PORT`);
  };
  cases["a server component that lists customers is not made ahead"] = () => {
    const { routes } = JSON.parse(readFileSync(join(folder, ".next/prerender-manifest.json"), "utf8"));
    equal([routes["/"] !== undefined, routes["/users"]], [true, undefined]);
  };
  for (const [name, visit] of Object.entries(visited)) cases[`as built, ${name}`] = visit;
  return cases;
};
