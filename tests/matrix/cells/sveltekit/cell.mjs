// SvelteKit, in development and as built: a page that is loaded on the server, one that gives the package its module's
// address on both sides, one of the package's JavaScript, and an endpoint.

const SERVERS = { "in development": "vite dev", "as built": "vite build && vite preview" };

export default ({ start, answered, shown }) => {
  const cases = {};
  for (const [when, server] of Object.entries(SERVERS)) {
    let url;
    cases[`${when}, a page`] = async () => {
      url = await start(`${server} --host 127.0.0.1 --port $PORT`);
      await shown(url, "loaded", "page");
    };
    cases[`${when}, a page of the slim entry`] = () => shown(`${url}slim`);
    cases[`${when}, a page of JavaScript`] = () => shown(`${url}js`);
    cases[`${when}, an endpoint`] = () => answered(`${url}api`);
  }
  return cases;
};
