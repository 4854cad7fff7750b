// The options of a client.

import { equal, ok, rejects } from "../expect.mjs";
import { TOKEN } from "../world.mjs";

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
      const bad = [
        "",
        "api.duffel.com",
        "//api.duffel.com",
        "http://api.duffel.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "ftp://localhost",
        "file:///etc",
        "javascript:1",
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
        5,
        null,
        {},
        new URL("https://api.duffel.com"),
      ];
      for (const basePath of bad) refused({ token: TOKEN, basePath });
    },
    "what stands in a base path's path stays": async () => {
      const urls = [];
      const fetch = async (url) => (urls.push(url), Response.json({ data: [] }));
      for (const basePath of [undefined, "https://proxy.example.com/duffel/", "https://proxy.example.com:444/a/../b"]) {
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
        refused({ token });
    },
    "no options at all are refused": () => [undefined, null, 5, TOKEN].forEach(refused),
    "settings of a wrong type are refused": () => {
      const wrong = {
        timeout: [0, -1, NaN, "5", null, {}],
        maxRetries: [-1, 1.5, NaN, "2", null, Infinity],
        validate: [true, "on", null],
        fetch: [5, "fetch", {}, null],
        source: [5, "a\nb", "é", null],
        onResponse: [5, {}, null],
        dangerouslyAllowBrowser: ["yes", 1, null],
        check: [5, "strict", null, { now: "today" }, { strict: 1 }, { maxBytes: -1 }, { messages: { too_large: "" } }],
      };
      for (const [name, values] of Object.entries(wrong))
        for (const value of values) refused({ token: TOKEN, [name]: value });
    },
    "what is no number of milliseconds, or neither true nor false, is told so": () => {
      const said = (options) => refused({ token: TOKEN, ...options });
      equal(said({ timeout: "5" }), "`timeout` must be a number of milliseconds above 0.");
      equal(said({ dangerouslyAllowBrowser: "yes" }), "`dangerouslyAllowBrowser` must be true or false.");
    },
    "so are those of a call": async () => {
      const wrong = [
        5,
        "a",
        null,
        { timeout: 0 },
        { maxRetries: -1 },
        { signal: {} },
        { signal: "now" },
        { signal: null },
      ];
      for (const options of wrong) {
        const error = await client()
          .orders.list({}, options)
          .then(
            () => undefined,
            (error) => error,
          );
        equal(error?.name, "TypeError");
      }
    },
    "a timeout longer than a timer can count is the longest there is": async () => {
      equal((await client({ timeout: Infinity }).orders.list()).status, 200);
      equal((await client().orders.list({}, { timeout: Number.MAX_VALUE })).status, 200);
    },
    "in a page it takes a word of its own": () => {
      const had = Object.getOwnPropertyDescriptor(globalThis, "window");
      Object.defineProperty(globalThis, "window", { value: { document: {} }, configurable: true, writable: true });
      try {
        refused({ token: TOKEN });
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
      equal(
        none.cause.message,
        "`token` must be an access token, or a function that gives one: visible ASCII characters, without spaces.",
      );
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
