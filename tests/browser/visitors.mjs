// Visitors who speak HTTP with the Worker themselves, each with a session.

export function visitors(site) {
  // A refused body is not read, and its connection is closed. As browsers do, retry on another.
  const get = (path, init) => fetch(site.url + path, init).catch(() => fetch(site.url + path, init));
  return {
    get,
    begin: async () => {
      const response = await get("/api/account");
      return { cookie: response.headers.get("set-cookie").split(";")[0], account: await response.json(), response };
    },
    post: async (path, payload, headers) => {
      const answer = await fetch(`${site.url}/api${path}`, {
        method: "POST",
        headers: { origin: site.url, "content-type": "application/json", ...headers },
        body: JSON.stringify(payload),
      });
      return { status: answer.status, body: await answer.json() };
    },
    as: ({ cookie }) => ({ cookie }),
    stay: (...users) => ({
      users,
      quote_id: "quo_0000AS0NZdKjjnnHZmSUbI",
      email: "tony@stark.com",
      phone_number: "+14155550123",
      guests: [{ given_name: "Tony", family_name: "Stark" }],
    }),
  };
}
