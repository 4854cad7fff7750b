// The options of a client.

import { equal, ok, rejects } from "../expect.mjs";
import { TOKEN } from "../world.mjs";

const NO_TOKEN =
  "`token` must be an access token, or a function that gives one: visible ASCII characters, without spaces.";

export default ({ api, client }) => {
  const refused = (options) => {
    try {
      new api.Duffel(options);
    } catch (error) {
      equal(error.name, "TypeError");
      ok(!error.message.includes("S3cret") && !error.stack.includes("S3cret"), "no token");
      return error.message;
    }
    return ok(false, `a TypeError for ${JSON.stringify(options)}`);
  };
  return {
    "a test can replace a call": async () => {
      const duffel = client();
      const { orders, stays, identity } = duffel;
      for (const calls of [orders, stays.bookings, ...Object.values(identity)]) {
        for (const name of Object.keys(calls)) {
          // As `spyOn` of Vitest and Jest does.
          Object.defineProperty(calls, name, { value: () => name, configurable: true, writable: true });
          equal(calls[name](), name);
        }
      }
      equal(duffel.orders.create(), "create");
      await rejects("ValidationError", client().orders.create({}));
    },
    "a base path is https, or http on this machine": () => {
      const good = [
        undefined,
        "https://api.duffel.com",
        "https://api.duffel.com/",
        "https://proxy.example.com/duffel/",
        "http://localhost:8787",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "http://127.8.8.8",
        "http://[::1]:80",
        "http://duffel.localhost",
      ];
      for (const basePath of good) new api.Duffel({ token: TOKEN, basePath });
      const bad = {
        "`basePath` must be a URL, such as https://api.duffel.com.": [
          "",
          "api.duffel.com",
          "//api.duffel.com",
          5,
          null,
          {},
          new URL("https://api.duffel.com"),
        ],
        "`basePath` must be https; http is for localhost and loopback addresses only.": [
          "http://api.duffel.com",
          "http://localhost.example.com",
          "http://127.0.0.1.example.com",
          "http://128.0.0.1",
          "http://0.0.0.0",
          "http://[::2]",
          "ftp://localhost",
          "file:///etc",
          "javascript:1",
        ],
        "`basePath` must have no user info, no query and no fragment.": [
          "https://user@api.duffel.com",
          "https://user:pass@api.duffel.com",
          "https://@api.duffel.com",
          "https://api.duffel.com?",
          "https://api.duffel.com?a=b",
          "https://api.duffel.com#",
          "https://api.duffel.com/#a",
          "https:\\\\api.duffel.com",
          " https://api.duffel.com",
          "https://api.duffel.com\n",
        ],
      };
      for (const [message, paths] of Object.entries(bad))
        for (const basePath of paths) equal(refused({ token: TOKEN, basePath }), message);
    },
    "what stands in a base path's path stays": async () => {
      const urls = [];
      const fetch = async (url) => (urls.push(url), Response.json({ data: [] }));
      for (const basePath of [undefined, "https://proxy.example.com/duffel//", "https://proxy.example.com:444/a/../b"]) {
        await client({ basePath, fetch }).orders.list();
      }
      equal(urls, [
        "https://api.duffel.com/air/orders",
        "https://proxy.example.com/duffel/air/orders",
        "https://proxy.example.com:444/b/air/orders",
      ]);
    },
    "a token is a text that fits into a header": () => {
      for (const token of [
        undefined,
        null,
        "",
        " ",
        5,
        {},
        `${TOKEN}\n`,
        `${TOKEN}\r\nx: y`,
        `${TOKEN} `,
        `${TOKEN}é`,
        `${TOKEN}\0`,
      ])
        equal(refused({ token }), NO_TOKEN);
    },
    "no options at all are refused": () => {
      for (const options of [undefined, null, 5, TOKEN])
        equal(refused(options), "Give the client its options, including a `token`.");
    },
    "settings of a wrong type are refused": () => {
      const wrong = {
        timeout: [[0, -1, NaN, "5", null, {}], "`timeout` must be a number of milliseconds above 0."],
        maxRetries: [[-1, 1.5, NaN, "2", null, Infinity], "`maxRetries` must be a whole number, 0 or more."],
        validate: [[true, "on", null], '`validate` must be "error" or "off".'],
        fetch: [[5, "fetch", {}, null], "`fetch` must be a function, or an object with a `fetch` method."],
        source: [[5, "a\nb", "é", null], "`source` must be a string of printable ASCII characters."],
        onResponse: [[5, {}, null], "`onResponse` must be a function."],
        dangerouslyAllowBrowser: [["yes", 1, null], "`dangerouslyAllowBrowser` must be true or false."],
        check: [[5, "strict", null], "`check` must be an object."],
      };
      // However short, it is a time.
      new api.Duffel({ token: TOKEN, timeout: 0.5, maxRetries: 0 });
      for (const [name, [values, message]] of Object.entries(wrong))
        for (const value of values) equal(refused({ token: TOKEN, [name]: value }), message);
      for (const check of [{ now: "today" }, { strict: 1 }, { maxBytes: -1 }, { messages: { too_large: "" } }])
        refused({ token: TOKEN, check });
    },
    "so are those of a call": async () => {
      const wrong = [
        [5, "The options of a call must be an object."],
        ["a", "The options of a call must be an object."],
        [null, "The options of a call must be an object."],
        [{ timeout: 0 }, "`timeout` must be a number of milliseconds above 0."],
        [{ maxRetries: -1 }, "`maxRetries` must be a whole number, 0 or more."],
        [{ signal: {} }, "`signal` must be an AbortSignal."],
        [{ signal: { aborted: false } }, "`signal` must be an AbortSignal."],
        [{ signal: { aborted: false, addEventListener() {} } }, "`signal` must be an AbortSignal."],
        [{ signal: { addEventListener() {} } }, "`signal` must be an AbortSignal."],
        [{ signal: "now" }, "`signal` must be an AbortSignal."],
        [{ signal: null }, "`signal` must be an AbortSignal."],
      ];
      for (const [options, message] of wrong) await rejects("TypeError", client().orders.list({}, options), message);
    },
    "a timeout longer than a timer can count is the longest there is": async () => {
      equal((await client({ timeout: Infinity }).orders.list()).status, 200);
      equal((await client().orders.list({}, { timeout: Number.MAX_VALUE })).status, 200);
    },
    "in a page it takes a word of its own": () => {
      const had = Object.getOwnPropertyDescriptor(globalThis, "window");
      Object.defineProperty(globalThis, "window", { value: { document: {} }, configurable: true, writable: true });
      try {
        equal(
          refused({ token: TOKEN }),
          "A client made in a page shows your access token to everyone who visits it. Make the client in a Worker or on a server, and let the page call that. (`dangerouslyAllowBrowser: true` makes it here all the same.)",
        );
        refused({ token: TOKEN, dangerouslyAllowBrowser: "yes" });
        new api.Duffel({ token: TOKEN, dangerouslyAllowBrowser: true });
      } finally {
        if (had === undefined) delete globalThis.window;
        else Object.defineProperty(globalThis, "window", had);
      }
      new api.Duffel({ token: TOKEN });
    },
    "a token that is a function is asked for every attempt": async () => {
      const sent = [];
      let count = 0;
      const fetch = async (_, { headers }) => {
        sent.push(headers.get("authorization"));
        return sent.length === 1 ? new Response("", { status: 502 }) : Response.json({ data: [] });
      };
      const duffel = client({ token: async () => `duffel_test_${(count += 1)}`, fetch });
      await duffel.orders.list();
      await duffel.orders.list();
      equal(sent, ["Bearer duffel_test_1", "Bearer duffel_test_2", "Bearer duffel_test_3"]);
    },
    "why a function gives no token is the error's cause": async () => {
      const reason = new Error("the vault is sealed");
      const sealed = () => Promise.reject(reason);
      const { cause } = await rejects("DuffelConnectionError", client({ token: sealed }).orders.list());
      ok(cause === reason, "what the function threw");
      const none = await rejects("DuffelConnectionError", client({ token: () => "a b" }).orders.list());
      equal(none.cause.message, NO_TOKEN);
      const cut = await rejects(
        "DuffelConnectionError",
        client({ fetch: () => Promise.reject(reason), maxRetries: 0 }).orders.list(),
      );
      ok(!("cause" in cut), "nothing of a fetch's, which knows the token");
    },
    "a function that gives no token sends nothing": async () => {
      for (const token of [
        () => undefined,
        () => "a b",
        async () => null,
        () => {
          throw new Error(TOKEN);
        },
        () => Promise.reject(TOKEN),
      ]) {
        let calls = 0;
        const duffel = client({ token, fetch: async () => ((calls += 1), Response.json({ data: [] })) });
        const error = await duffel.orders.list().then(
          () => undefined,
          (error) => error,
        );
        equal([error?.name, error?.retryable, error?.ambiguous, calls], ["DuffelConnectionError", true, false, 0]);
        ok(!error.stack.includes("S3cret"), "no token");
      }
    },
  };
};
