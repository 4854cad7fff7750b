// The token shows nowhere but in its header, the payload nowhere but in its body.

import { customerUser, order } from "../../stand-in/payloads.mjs";
import { equal, ok } from "../expect.mjs";
import { TOKEN } from "../world.mjs";

const EMAIL = "s3cret-email@example.com";

/** Everything that can be read off a value, whichever way it is looked at. */
function seen(value, depth = 0, met = new Set()) {
  if (typeof value === "function") return value.toString();
  if (typeof value !== "object" || value === null) return String(value);
  if (met.has(value) || depth > 6) return "";
  met.add(value);
  const parts = [];
  for (let at = value; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      let inner;
      try {
        inner = value[key];
      } catch {
        continue;
      }
      parts.push(String(key), seen(inner, depth + 1, met));
    }
  }
  try {
    parts.push(JSON.stringify(value) ?? "");
  } catch {
    // A cycle.
  }
  return parts.join("\n");
}

export default ({ client, fault, runtime, log }) => {
  const clean = (value, what) => {
    const text = seen(value) + (runtime.inspect?.(value) ?? "");
    for (const secret of ["S3cret", EMAIL]) ok(!text.includes(secret), `no ${secret} in ${what}`);
  };
  const failing = (fetch) =>
    client({ fetch, maxRetries: 0 }).identity.customerUsers.create(customerUser({ email: EMAIL }));
  const errorOf = (promise) =>
    promise.then(
      () => ok(false, "an error"),
      (error) => error,
    );

  return {
    "not in the client": () => clean(client(), "the client"),
    "not in the error of a call whose first attempt fails late, while the second waits for its token": async () => {
      const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      let [attempts, tokens] = [0, 0];
      const fetch = async (url, { headers }) => {
        if (++attempts > 1) throw new TypeError("second failed");
        await pause(1700); // deaf to being broken off
        throw Object.assign(new Error("first failed"), { headers: Object.fromEntries(headers) });
      };
      // The first attempt is given up after a second; the second begins a quarter or half a second later.
      const token = async () => {
        if (++tokens > 1) await pause(700);
        return TOKEN;
      };
      const error = await errorOf(client({ fetch, token, timeout: 1000, maxRetries: 1 }).orders.list());
      equal([error.message, attempts], ["GET /air/orders: no answer, or one that broke off (second failed)", 2]);
      clean(error, "the error");
    },
    "what is printed has the client's name": () => equal(client().constructor.name, "Duffel"),
    "not in what is printed": () => {
      const printed = [];
      const { log } = console;
      console.log = (...values) => printed.push(...values.map((value) => runtime.inspect?.(value) ?? String(value)));
      try {
        console.log(client());
      } finally {
        console.log = log;
      }
      ok(printed.length === 1 && !printed[0].includes("S3cret"), "a print without the token");
    },
    "not in errors of Duffel's": async () => {
      await fault({ carried_out: false, answer: "internal_server_error" });
      clean(await errorOf(client().identity.customerUsers.create(customerUser({ email: EMAIL }))), "the error");
    },
    "not in errors of a fetch that tells what it was given": async () => {
      const leaky = [
        (url, init) => Promise.reject(new Error(`failed with ${init.headers.get("authorization")}`)),
        (url, init) => Promise.reject(new Error(`failed with ${init.body}`)),
        (url, init) => Promise.reject(new Error(`failed with ${init.headers.get("authorization").slice(0, -2)}…`)),
        (url, init) => Promise.reject(new Error(`failed with …${init.body.slice(2)}`)),
        (url, init) =>
          Promise.reject(
            Object.assign(new Error("failed"), { config: init, cause: { code: init.headers.get("authorization") } }),
          ),
        (url, init) => Promise.reject(init.headers.get("authorization")),
        (url, init) =>
          Promise.reject(
            Object.assign(new Error("failed"), { init, headers: Object.fromEntries(init.headers), body: init.body }),
          ),
      ];
      for (const fetch of leaky) clean(await errorOf(failing(fetch)), "the error");
    },
    "nor is any text of the body, or what a header of the caller's has": async () => {
      const failed = "POST /air/orders: no answer, or one that broke off. It may have been carried out: look before sending it again.";
      const passport = { type: "passport", unique_identifier: "75209451", issuing_country_code: "US", expires_on: "2099-06-25" };
      const payload = order();
      payload.passengers[0] = { ...payload.passengers[0], family_name: "Stark", identity_documents: [passport] };
      const saying = async (reason) => {
        const { orders } = client({ fetch: () => Promise.reject(new Error(reason)), maxRetries: 0 });
        return (await errorOf(orders.create(payload, { headers: { "x-proxy-key": "k3y-0123" } }))).message;
      };
      for (const reason of ["75209451 was rejected", "no STARK here", "upstream refused K3Y-0123"])
        equal(await saying(reason), failed);
      // What is no text of it, or too short to tell anything, is no secret.
      for (const reason of ["getaddrinfo ENOTFOUND", "line 430, M1"])
        equal(await saying(reason), failed.replace(".", ` (${reason}).`));
    },
    "not in errors of a refusal that quotes it": async () => {
      const fetch = async (url, { headers }) => {
        const title = `No such token: ${headers.get("authorization")}`;
        return Response.json({ errors: [{ type: "authentication_error", code: "no", title }] }, { status: 401 });
      };
      const error = await errorOf(failing(fetch));
      equal(error.errors[0].title, "No such token: Bearer \u2026");
      clean(error, "the error");
      // What is too short to be a token is not looked for.
      const short = client({ fetch, token: "no", maxRetries: 0 });
      equal((await errorOf(short.orders.list())).errors[0].title, "No such token: Bearer no");
    },
    "nor in errors of a refusal that quotes it in escapes, in any case": async () => {
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      for (const quoted of [[...TOKEN].map(escaped).join(""), TOKEN.replace("_", "\\u005f"), TOKEN.toUpperCase()]) {
        const body = `{"errors": [{"type": "authentication_error", "code": "no", "title": "No ${quoted}!"}]}`;
        const error = await errorOf(failing(async () => new Response(body, { status: 401 })));
        equal([error.errors[0].title, error.code], ["No \u2026!", "no"]);
        clean(error, "the error");
      }
    },
    "an unchecked body, however deep, can fail like any other": async () => {
      const failed = "POST /air/orders: no answer, or one that broke off";
      const open = ". It may have been carried out: look before sending it again.";
      for (const depth of [10, 1000, 2000, 3000, 4000, 5000]) {
        let payload = { text: 'said "Stark"' };
        for (let level = 0; level < depth; level++) payload = { a: payload };
        const saying = async (reason) => {
          const fetch = () => Promise.reject(new Error(reason));
          const { orders } = client({ fetch, validate: "off", maxRetries: 0 });
          const error = await errorOf(orders.create(payload));
          return error instanceof TypeError ? "too deep to write" : error.message;
        };
        const told = [await saying("cut off"), await saying('who said "stark"?')];
        // What a runtime cannot write as JSON is refused before it is sent; where that begins differs.
        if (depth === 10 || !told.includes("too deep to write")) equal(told, [`${failed} (cut off)${open}`, failed + open]);
      }
    },
    "nor what its path names, an ID or a key of the proxy, but its words tell nothing": async () => {
      const saying = async (reason) => {
        const fetch = () => Promise.reject(new Error(reason));
        const { orders } = client({ fetch, maxRetries: 0, basePath: "https://proxy.example/tenant-K3Y" });
        return (await errorOf(orders.get("ord_0000S3cret"))).message;
      };
      const failed = "GET /air/orders/{id}: no answer, or one that broke off";
      equal(await saying("no route for ord_0000S3cret"), failed);
      equal(await saying("tenant-k3y is unknown"), failed);
      equal(await saying("no route for orders"), `${failed} (no route for orders)`);
    },
    "what was called is not in errors of a fetch that names it": async () => {
      // As Bun's does where a body cannot be unpacked.
      const naming = (url) => Promise.reject(new Error(`ZlibError fetching "${url}". For more, pass verbose`));
      const short = (url) =>
        Promise.reject(new Error(`${new URL(url).pathname}${new URL(url).search} is out of reach`));
      const calls = {
        "/identity/customer/users": (duffel) => duffel.identity.customerUsers.list({ email: EMAIL }),
        "/identity/customer/users/{id}": (duffel) => duffel.identity.customerUsers.get("icu_0000S3cret"),
      };
      for (const [path, call] of Object.entries(calls)) {
        const said = async (fetch) => (await errorOf(call(client({ fetch, maxRetries: 0 })))).message;
        const failed = `GET ${path}: no answer, or one that broke off`;
        equal(await said(naming), `${failed} (ZlibError fetching "\u2026". For more, pass verbose)`);
        equal(await said(short), `${failed} (\u2026 is out of reach)`);
      }
    },
    "nor is what a list was asked for": async () => {
      const decoding = (url) =>
        Promise.reject(new Error(`nothing for ${[...new URL(url).searchParams.values()].join()}`));
      const { identity } = client({ fetch: decoding, maxRetries: 0 });
      const said = async (query) => (await errorOf(identity.customerUsers.list(query))).message;
      const failed = "GET /identity/customer/users: no answer, or one that broke off";
      equal(await said({ email: EMAIL }), failed);
      const naming = (url) => Promise.reject(new Error(`bad query ${new URL(url).search}`));
      const named = client({ fetch: naming, maxRetries: 0 }).identity.customerUsers.list({ email: "tony@stark.com" });
      equal((await errorOf(named)).message, failed);
      // What any message might contain tells nothing.
      equal(await said({ limit: 20 }), `${failed} (nothing for 20)`);
    },
    "not in a ValidationError": async () => {
      const payload = customerUser({ email: EMAIL, given_name: "" });
      clean(await errorOf(client().identity.customerUsers.create(payload)), "the error");
    },
    "not in events": async () => {
      const events = [];
      await client({ onResponse: (event) => events.push(event) }).identity.customerUsers.create(
        customerUser({ email: EMAIL }),
      );
      equal(events.length, 1);
      clean(events, "the events");
    },
    "not in a URL": async () => {
      await client().identity.customerUsers.create(customerUser({ email: EMAIL }));
      const [{ path, query, has_authorization: authorized }] = await log();
      equal([path, query, authorized], ["/identity/customer/users", "", true]);
    },
    "not in the module's memory": async () => {
      await client().identity.customerUsers.create(customerUser({ email: EMAIL }));
      const needles = [TOKEN, EMAIL].map((text) => new TextEncoder().encode(text));
      const memories = runtime.memories();
      ok(memories.length > 0, "a memory to look into");
      for (const bytes of memories)
        equal(
          needles.map((needle) => indexOf(bytes, needle)),
          [-1, -1],
        );
    },
  };
};

function indexOf(bytes, needle) {
  for (let at = bytes.indexOf(needle[0]); at >= 0; at = bytes.indexOf(needle[0], at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
