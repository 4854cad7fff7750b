// React Router as a framework, in development and as built: a page that is loaded on the server, one of the package's
// JavaScript, and two resource routes, of which one has the client.

const SERVERS = {
  "in development": "react-router dev --host 127.0.0.1 --port $PORT",
  "as built": "react-router build && HOST=127.0.0.1 react-router-serve build/server/index.js",
};

export default ({ start, answered, shown }) => {
  const cases = {};
  for (const [when, server] of Object.entries(SERVERS)) {
    let url;
    cases[`${when}, a page`] = async () => {
      url = await start(server);
      await shown(url, "loaded", "page");
    };
    cases[`${when}, a page of JavaScript`] = () => shown(`${url}js`);
    for (const route of ["api", "api/client"])
      cases[`${when}, the route ${route}`] = () => answered(`${url}${route}`);
  }
  return cases;
};
