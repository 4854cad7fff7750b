// Next.js: a client component in the browser (rendered on the server before), a route in Node, two in the edge runtime.

const ROUTES = ["api/node", "api/edge", "api/client"];

export default ({ run, start, answered, shown }) => {
  let url;
  const cases = {
    "what is built": async () => {
      await run("next build");
      url = await start("next start --hostname 127.0.0.1 --port $PORT");
    },
    "a client component": () => shown(url),
  };
  for (const route of ROUTES) cases[`the route ${route}`] = () => answered(`${url}${route}`);
  return cases;
};
