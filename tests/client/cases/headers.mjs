// The headers of requests.

import { customerUser } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

export default ({ client, log, settings }) => ({
  "every request has what Duffel wants": async () => {
    await client().identity.customerUsers.create(customerUser());
    await client().orders.list();
    const [post, get] = await log();
    for (const entry of [post, get]) {
      equal(entry.has_authorization, true);
      holds(entry.headers, { "duffel-version": "v2", accept: "application/json" });
    }
    equal(post.headers["content-type"], "application/json");
    equal(get.headers["content-type"], undefined);
    equal(get.body, "");
  },
  "the source is in the User-Agent": async () => {
    await client({ source: "shop/1.0" }).orders.list();
    const agent = (await log())[0].headers["user-agent"];
    ok(/^duffel-customers\/\d+\.\d+\.\d+ shop\/1\.0$/.test(agent), `a name and the source, not ${agent}`);
  },
  "compressed answers are read": async () => {
    for (const gzip of [true, false]) {
      await settings({ gzip });
      equal((await client().orders.list()).data, []);
    }
  },
  "the caller's own": async () => {
    await client().orders.list({}, { headers: { "X-Client-Correlation-ID": "é-42", "x-left-out": undefined } });
    const { headers } = (await log())[0];
    ok(headers["x-client-correlation-id"].endsWith("-42") && !("x-left-out" in headers), "the one, not the other");
  },
  "the client's own, and what breaks out of its line, are refused": async () => {
    const refused = [
      ["Authorization", "Bearer a"],
      ["duffel-version", "v1"],
      ["HOST", "example.com"],
      ["Content-Length", "1"],
      ["Accept", "*/*"],
      ["Transfer-Encoding", "chunked"],
      ["Expect", "100-continue"],
      ["Upgrade", "websocket"],
      ["Keep-Alive", "timeout=5"],
      ["x-a", "b\r\nx-c: d"],
      ["x-a", "b\nc"],
      ["x-a", "b\0"],
      ["x-a\r\nx-b", "c"],
      ["", "a"],
      ["x-a", "😀"],
    ];
    for (const [name, value] of refused) {
      const error = await rejects("TypeError", client().orders.list({}, { headers: { [name]: value } }));
      ok(value.length < 3 || !error.message.includes(value), "no value in the message");
    }
    const wrong = ["a", 5, null, { a: 5 }, { a: null }, [], [["a", "b"]], new Headers({ a: "b" }), Promise.resolve({})];
    for (const headers of wrong) {
      const { message } = await rejects("TypeError", client().orders.list({}, { headers }));
      equal(message, "`headers` must be a plain object of strings.");
    }
    equal(await log(), []);
  },
});
