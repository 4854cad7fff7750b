// The headers of responses: what is tried out of a foreign response is what the module reads of it.

import { equal, ok } from "../expect.mjs";

const HEADERS = {
  date: "Tue, 25 Jun 2030 10:41:30 GMT",
  "x-request-id": "FZW0H3HdJwKk5HMAAKxB",
  "retry-after": "2",
  "ratelimit-limit": "60",
  "ratelimit-remaining": "0",
  "ratelimit-reset": "Tue, 25 Jun 2030 10:42:00 GMT",
};

const ERROR = '{"errors": [{ "type": "api_error", "code": "a" }]}';

export default ({ client }) => {
  /** The names that are asked for before the body is, and after that. */
  const asked = async (status, body) => {
    const names = { before: new Set(), after: new Set() };
    let now = names.before;
    const get = (name) => (now.add(name), HEADERS[name] ?? null);
    const text = async () => ((now = names.after), body);
    const fetch = async () => ({ status, headers: { get }, text });
    await client({ fetch, maxRetries: 0 })
      .orders.list()
      .catch(() => {});
    return names;
  };
  return {
    "those that are tried out are those that are read": async () => {
      const answers = [await asked(200, '{"data": []}'), await asked(429, ERROR), await asked(500, ERROR)];
      const read = new Set(answers.flatMap(({ after }) => [...after]));
      ok(read.has("x-request-id"), "read after the body");
      for (const { before } of answers) equal([...before].sort(), [...read].sort());
      equal([...read].sort(), Object.keys(HEADERS).sort());
    },
  };
};
