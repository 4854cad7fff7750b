// Nuxt, in development and as built for Node: a page that is loaded on the server and taken over in the browser, one of
// the package's JavaScript, and three routes, of which one has the client.

const SERVERS = {
  "in development": "nuxt dev --host 127.0.0.1 --port $PORT",
  "as built": "nuxt build && HOST=127.0.0.1 node .output/server/index.mjs",
};
const ROUTES = ["api", "api/client", "api/js"];

export default ({ start, answered, shown }) => {
  const cases = {};
  for (const [when, server] of Object.entries(SERVERS)) {
    let url;
    cases[`${when}, a page`] = async () => {
      url = await start(server);
      await shown(url, "fetched", "page");
    };
    cases[`${when}, a page of JavaScript`] = () => shown(`${url}js`);
    for (const route of ROUTES) cases[`${when}, the route ${route}`] = () => answered(`${url}${route}`);
  }
  return cases;
};
