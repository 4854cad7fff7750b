// The gateway under made-up requests, in front of a Duffel that answers anything: it always answers, lets through only what is
// allowed and right, and never shows the token.
//
//   node fuzz/gateway.mjs REQUESTS [SEED]

import { equal, match, notEqual, ok } from "node:assert/strict";
import { createGateway, Duffel } from "../pkg/client.js";
import * as api from "../pkg/index.js";
import { bytes, numbers, pick } from "./generate.mjs";

const TOKEN = "duffel_test_fuzzed0123456789";

/** What is let through: the method and the path at Duffel's, and the schema of what is sent there. */
const ALLOWED = {
  "customerUsers.create": [/^POST \/identity\/customer\/users$/, api.customerUser],
  "customerUsers.get": [/^GET \/identity\/customer\/users\/icu_[0-9A-Za-z]{1,64}$/],
  "customerUsers.update": [/^PUT \/identity\/customer\/users\/icu_[0-9A-Za-z]{1,64}$/, api.customerUser],
  "orders.create": [/^POST \/air\/orders$/, api.order],
  "orders.list": [/^GET \/air\/orders\?(?:[a-z_]+=[^&]*&?)+$|^GET \/air\/orders$/],
  "bookings.create": [/^POST \/stays\/bookings$/, api.booking],
  "componentClientKeys.create": [/^POST \/identity\/component_client_keys$/, api.componentClientKey],
};

const METHODS = ["GET", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
const PATHS = [
  ...[
    "/api/identity/customer/users",
    "/api/air/orders",
    "/api/stays/bookings",
    "/api/identity/component_client_keys",
  ],
  ...[
    "/api/identity/customer/users/icu_1",
    "/api/identity/customer/users/usg_1",
    "/api/air/orders/ord_1",
    "/api/air/offers",
  ],
];
const TWISTS = [
  "",
  "",
  "",
  "",
  "/",
  "//",
  "/..",
  "/%2e%2e/",
  "%2f",
  "%00",
  "?limit=1",
  "?limit=1&limit=2",
  "?user_id=icu_1",
  "?x=1",
];
const TYPES = [
  "application/json",
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "",
  "application/json;charset=latin1",
];
const ORIGINS = [undefined, "https://www.example.com", "https://evil.example", "null"];
const VERDICTS = [true, true, true, true, false, undefined, 1, "yes"];

const number = numbers(Number(process.argv[3] ?? 8259));

/** What the made-up Duffel was sent since the last request. */
let sent = [];

async function duffel(url, init) {
  sent.push({ url: String(url), init, body: await new Response(init.body ?? null).text() });
  if (number(20) === 0) throw new TypeError("the connection broke off");
  const status = pick(
    number,
    [200, 201, 201, 202, 204, 301, 400, 401, 403, 404, 422, 429, 500, 502, 503, 504],
  );
  const body =
    status === 204
      ? null
      : pick(number, ['{"data":{}}', '{"data":[]}', "<h1>no</h1>", "", TOKEN, bytes(number)]);
  const type = pick(number, ["application/json", "text/html", "application/json; charset=utf-8"]);
  return new Response(body, {
    status,
    headers: { "content-type": type, "set-cookie": "a=b", "x-request-id": "r1" },
  });
}

const verdict = () => {
  if (number(40) === 0) throw new Error("no session");
  return pick(number, VERDICTS);
};
let verdicts = [];
const judged = () => {
  const given = verdict();
  verdicts.push(given);
  return given;
};

const gateway = createGateway({
  duffel: new Duffel({ token: TOKEN, fetch: duffel, maxRetries: 0 }),
  allow: Object.keys(ALLOWED),
  prefix: "/api",
  allowedOrigins: ["https://www.example.com"],
  authorize: judged,
  permit: judged,
});

function made() {
  const method = pick(number, METHODS);
  const headers = new Headers();
  const origin = pick(number, ORIGINS);
  if (origin !== undefined) headers.set("origin", origin);
  headers.set("content-type", pick(number, TYPES));
  headers.set("authorization", "Bearer of_the_visitor");
  headers.set("cookie", "session=of_the_visitor");
  const body = ["GET", "HEAD"].includes(method) ? undefined : bytes(number);
  return {
    request: new Request(`https://www.example.com${pick(number, PATHS)}${pick(number, TWISTS)}`, {
      method,
      headers,
      body,
    }),
    origin,
  };
}

/** What is true of everything that Duffel is sent. */
function isAllowed({ url, init, body }) {
  const { origin, pathname, search } = new URL(url);
  equal(origin, "https://api.duffel.com");
  const call = `${init.method} ${pathname}${search}`;
  const [, schema] = Object.values(ALLOWED).find(([pattern]) => pattern.test(call)) ?? [];
  ok(
    Object.values(ALLOWED).some(([pattern]) => pattern.test(call)),
    `${call} is not allowed`,
  );
  if (schema !== undefined) equal(schema.checkJson(body, { envelope: "required" }).success, true);
  else equal(body, "");
  const headers = new Headers(init.headers);
  equal(headers.get("authorization"), `Bearer ${TOKEN}`);
  equal(headers.get("cookie"), null);
}

async function holds(request, origin) {
  [sent, verdicts] = [[], []];
  const answer = await gateway(request, {}, { waitUntil() {} });
  const text = await answer.text();
  ok(answer.status >= 200 && answer.status < 600);
  for (const [name, value] of answer.headers) {
    notEqual(name, "set-cookie");
    ok(!value.includes(TOKEN));
  }
  equal(answer.headers.get("cache-control"), "no-store");
  ok(sent.length <= 1);
  sent.forEach(isAllowed);
  if (sent.length > 0) {
    ok(verdicts.length > 0 && verdicts.every((given) => given === true), "let through without a yes");
    ok(origin === undefined || origin === "https://www.example.com", "let through from another origin");
  } else {
    ok(!text.includes(TOKEN));
    // Refused here: in the shape of Duffel's errors, unless it was a browser that only asked.
    if (answer.status >= 400 && request.method !== "HEAD") match(text, /^\{"errors":\[\{"type":"/);
  }
  const isForeign = origin !== undefined && origin !== "https://www.example.com";
  if (isForeign) equal(answer.status, 403);
  return sent.length;
}

const requests = Number(process.argv[2]);
const log = console.error;
console.error = () => {};
let passed = 0;
for (let at = 0; at < requests; at++) {
  const { request, origin } = made();
  const { method, url } = request;
  try {
    passed += await holds(request, origin);
  } catch (error) {
    log(`request ${at}: ${method} ${url} from ${origin}`);
    throw error;
  }
}
ok(passed > requests / 500, `${passed} of ${requests} requests reached Duffel: too few to prove much`);
console.log(`${requests} inputs`);
