// Astro, in development and as built for Node: the script of a page that is rendered on the server, that of one which is
// made ahead with the package's JavaScript, and two endpoints, of which one has the client.

const SERVERS = {
  "in development": "astro dev --host 127.0.0.1 --port $PORT",
  "as built": "astro build && HOST=127.0.0.1 node dist/server/entry.mjs",
};

export default ({ start, answered, shown }) => {
  const cases = {};
  for (const [when, server] of Object.entries(SERVERS)) {
    let url;
    cases[`${when}, a page`] = async () => {
      url = await start(server);
      await shown(url, "rendered", "page");
    };
    cases[`${when}, a page of JavaScript`] = () => shown(`${url}js`, "rendered", "page");
    for (const endpoint of ["api", "api/client"])
      cases[`${when}, the endpoint ${endpoint}`] = () => answered(`${url}${endpoint}`);
  }
  return cases;
};
