// The Worker over HTTP: who may call it, for which customers, and what it keeps secret.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startExample } from "../../../www-example/demo/start.mjs";
import { freshEmail, received, WORKER } from "../example.mjs";
import { moduleOf } from "../module.mjs";
import { visitors } from "../visitors.mjs";

const TONY = "icu_0000AgZitpOnQtd3NQxjwO";
const NOT_OURS = "icu_0000AgZitpOnQtd3NQxjwX";
const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";
const KEYS = "/identity/component_client_keys";

export function worker(site) {
  const { begin, get, post, as, stay } = visitors(site);
  const outcome = ({ status, body }) => [status, body.errors?.[0].code];
  const user = () => ({ email: freshEmail(), given_name: "Grace", family_name: "Hopper" });

  describe("the Worker", () => {
    test("starts a session with a cookie that no script can read and no other site can send", async () => {
      const { response, account } = await begin();
      const cookie = response.headers.get("set-cookie");
      assert.match(
        cookie,
        /^session=[0-9a-f-]{36}\.\d+\.[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/,
      );
      assert.deepEqual(account.customers.map(({ given_name }) => given_name).sort(), ["Pepper", "Tony"]);
      assert.deepEqual(
        account.groups.map(({ name }) => name),
        ["Stark Industries"],
      );
    });

    test("refuses callers without a session, and cookies that it has not signed", async () => {
      const { cookie } = await begin();
      const [id, expires, signature] = cookie.slice("session=".length).split(".");
      const other = (await begin()).cookie.split(".")[2];
      const forged = [
        {},
        { cookie: "session=" },
        { cookie: `session=${id}.${expires}.` },
        { cookie: `session=${id}.${expires}.${other}` },
        { cookie: `session=${id}.${Number(expires) + 1}.${signature}` },
        { cookie: `session=${crypto.randomUUID()}.${expires}.${signature}` },
      ];
      for (const headers of forged) {
        assert.deepEqual(outcome(await post(USERS, user(), headers)), [403, "not_authorized"]);
        for (const path of ["/api/offers", "/api/quotes"])
          assert.equal((await get(path, { headers })).status, 403);
      }
      assert.equal((await post(USERS, user(), { cookie })).status, 201);
    });

    test("refuses pages of other origins", async () => {
      const { cookie } = await begin();
      const origin = "https://elsewhere.example";
      assert.deepEqual(outcome(await post(USERS, user(), { cookie, origin })), [403, "origin_not_allowed"]);
      for (const path of ["/api/account", "/api/offers", "/api/quotes"]) {
        const answer = await get(path, { headers: { cookie, "sec-fetch-site": "cross-site" } });
        assert.equal(answer.status, 403);
      }
    });

    test("lets a session name only the customers and groups that belong to it", async () => {
      const [one, two] = [await begin(), await begin()];
      const made = (await post(USERS, user(), as(one))).body.data;
      const group = (await post(GROUPS, { name: "One's own" }, as(one))).body.data;
      assert.equal((await post("/stays/bookings", stay(made.id, TONY), as(one))).status, 201);
      assert.deepEqual(outcome(await post("/stays/bookings", stay(made.id), as(two))), [403, "not_permitted"]);
      assert.deepEqual(outcome(await post("/stays/bookings", stay(TONY, NOT_OURS), as(one))), [403, "not_permitted"]);
      assert.equal((await post(USERS, { ...user(), group_id: group.id }, as(one))).status, 201);
      assert.deepEqual(outcome(await post(USERS, { ...user(), group_id: group.id }, as(two))), [403, "not_permitted"]);
      assert.deepEqual(
        outcome(await post(GROUPS, { name: "B", user_ids: [made.id] }, as(two))),
        [403, "not_permitted"],
      );
    });

    test("lists the records of the session's own customers, never everyone's", async () => {
      const { cookie } = await begin();
      const list = async (query) => (await get(`/api/air/orders${query}`, { headers: { cookie } })).status;
      assert.equal(await list(`?user_id=${TONY}`), 200);
      assert.equal(await list(`?user_id=${NOT_OURS}`), 403);
      assert.equal(await list(""), 403);
    });

    test("creates keys only for customers who can see the record", async () => {
      const { cookie } = await begin();
      const booking = (await post("/stays/bookings", stay(TONY), { cookie })).body.data;
      const pepper = "icu_0000AgZpQrZjNcR4Mqklwx";
      const key = (payload) => post(KEYS, payload, { cookie });
      assert.equal((await key({ user_id: TONY, booking_id: booking.id })).status, 201);
      assert.equal((await key({ user_id: TONY })).status, 201);
      assert.deepEqual(outcome(await key({ user_id: pepper, booking_id: booking.id })), [403, "not_permitted"]);
      assert.deepEqual(outcome(await key({ user_id: TONY, order_id: "ord_0000Nobody" })), [403, "not_permitted"]);
      assert.deepEqual(outcome(await key({})), [403, "not_permitted"]);
    });

    test("creates once for one attempt, and again for another", async () => {
      const { cookie } = await begin();
      const before = (await received(site.standIn, "/stays/bookings")).length;
      const headers = { cookie, "idempotency-key": crypto.randomUUID() };
      const [first, second] = [
        await post("/stays/bookings", stay(TONY), headers),
        await post("/stays/bookings", stay(TONY), headers),
      ];
      assert.equal(first.body.data.id, second.body.data.id);
      const third = await post("/stays/bookings", stay(TONY), { cookie, "idempotency-key": crypto.randomUUID() });
      assert.notEqual(third.body.data.id, first.body.data.id);
      assert.equal((await received(site.standIn, "/stays/bookings")).length, before + 2);
    });

    test("never returns another account's record, even for the same payload", async () => {
      const [one, two] = [await begin(), await begin()];
      const key = { "idempotency-key": crypto.randomUUID() };
      for (const headers of [{}, key]) {
        const create = (session) => post(GROUPS, { name: "The Board" }, { ...headers, ...as(session) });
        const [first, again, other] = [await create(one), await create(one), await create(two)];
        assert.deepEqual([first.status, again.status, other.status], [201, 201, 201]);
        assert.equal(again.body.data.id, first.body.data.id);
        assert.notEqual(other.body.data.id, first.body.data.id);
      }
      // Duffel refuses an email that is taken, so the first account keeps its record to itself.
      const customer = user();
      assert.equal((await post(USERS, customer, as(one))).status, 201);
      assert.deepEqual(outcome(await post(USERS, customer, as(two))), [422, "emails_not_unique"]);
    });

    test("lets nothing else through", async () => {
      const { cookie } = await begin();
      for (const [path, expected] of [
        ["/identity/customer/users", 405],
        ["/air/offer_requests", 404],
        ["/air/orders/ord_1", 404],
        ["/nothing", 404],
      ]) {
        const { status } = await get(`/api${path}`, { headers: { cookie } });
        assert.deepEqual([path, status], [path, expected]);
      }
      const { status, headers } = await get("/api/account", { method: "DELETE", headers: { cookie } });
      assert.deepEqual([status, headers.get("allow")], [405, "GET"]);
    });

    test("shows the other offers where one is gone, and fails only without any", async () => {
      const { cookie } = await begin();
      const search = () => get("/api/offers", { headers: { cookie } });
      const idsOf = async (answer) => (await answer.json()).data.map(({ id }) => id);
      const lose = (id) => {
        const answer = { status: 404, body: { errors: [], meta: { status: 404 } } };
        return site.standIn("POST", "faults", { match: { path: `/air/offers/${id}` }, carried_out: false, answer });
      };
      const [first, ...others] = await idsOf(await search());
      await lose(first);
      assert.deepEqual(await idsOf(await search()), others);
      for (const id of [first, ...others]) await lose(id);
      assert.equal((await search()).status, 502);
    });

    test("returns 404, not the page, for a part of the site that no longer exists", async () => {
      const page = await (await get("/")).text();
      const [script] = page.match(/\/assets\/[^"]+\.js/);
      const file = await get(script);
      assert.equal(file.status, 200);
      assert.match(file.headers.get("content-type"), /javascript/);
      assert.match(file.headers.get("cache-control"), /immutable/);
      assert.match(file.headers.get("content-security-policy"), /default-src 'self'/);
      const gone = await get("/assets/others-replaced.js");
      assert.equal(gone.status, 404);
      assert.equal(gone.headers.get("cache-control"), null);
    });

    test("sends the token only to Duffel", async () => {
      const { cookie } = await begin();
      const answers = [
        "/",
        "/api/account",
        "/api/offers",
        "/api/quotes",
        "/api/nothing",
        `/api/air/orders?user_id=${TONY}`,
      ];
      for (const path of answers) {
        const answer = await get(path, { headers: { cookie } });
        const text = JSON.stringify([...answer.headers]) + (await answer.text());
        assert.doesNotMatch(text, /duffel_test_/);
      }
    });

    test("calls Duffel with a test token only", async () => {
      const { duffelOf } = await moduleOf("worker/duffel.ts");
      const env = (token) => ({ DUFFEL_ACCESS_TOKEN: token, DUFFEL: { fetch: () => assert.fail("called") } });
      assert.ok(duffelOf(env("duffel_test_abc")));
      for (const token of ["duffel_live_abc", "abc", "duffel_test_", ""]) {
        assert.throws(() => duffelOf(env(token)), {
          message: "DUFFEL_ACCESS_TOKEN must be a test token (duffel_test_…).",
        });
      }
    });

    test("is not started with a live token, whose bookings would be real", async () => {
      for (const token of ["duffel_live_abc", "abc", "duffel_test_"]) {
        await assert.rejects(
          startExample({ worker: WORKER, token }),
          ({ message }) => /test token/.test(message) && !/abc/.test(message),
        );
      }
    });
  });
}
