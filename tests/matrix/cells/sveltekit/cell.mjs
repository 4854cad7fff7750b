// SvelteKit: a page, rendered on the server and then in the browser, and an endpoint.

export default ({ run, start, answered, shown }) => {
  let url;
  return {
    "what is built": async () => {
      await run("vite build");
      url = await start("vite preview --host 127.0.0.1 --port $PORT");
    },
    "a page": () => shown(url),
    "an endpoint": () => answered(`${url}api`),
  };
};
