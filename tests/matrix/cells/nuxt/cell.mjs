// Nuxt, in development, as built for Node, and as built for Workers: a page that is loaded on the server and taken over in
// the browser, one of the package's JavaScript, and three routes, of which one has the client.

/** How each is built, if it is, and started. */
const SERVERS = {
  "in development": ["true", "nuxt dev --host 127.0.0.1 --port $PORT"],
  "as built": ["nuxt build", "HOST=127.0.0.1 node .output/server/index.mjs"],
  "on Workers": [
    "NITRO_PRESET=cloudflare_module nuxt build",
    "wrangler dev .output/server/index.mjs --assets .output/public --compatibility-date 2026-04-01 " +
      "--ip 127.0.0.1 --port $PORT",
  ],
};
const ROUTES = ["api", "api/client", "api/js"];

export default ({ run, start, answered, shown }) => {
  const cases = {};
  for (const [when, [build, server]] of Object.entries(SERVERS)) {
    let url;
    cases[`${when}, a page`] = async () => {
      await run(build);
      url = await start(server);
      await shown(url, "fetched", "page");
    };
    cases[`${when}, a page of JavaScript`] = () => shown(`${url}js`);
    for (const route of ROUTES) cases[`${when}, the route ${route}`] = () => answered(`${url}${route}`);
  }
  return cases;
};
