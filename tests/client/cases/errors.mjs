// How calls fail, and what their errors say.

import { customerUser, order } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";
import { withShortWaits } from "../timers.mjs";

export default ({ api, main, client, fault, settings, log, runtime }) => ({
  "Duffel's refusal, with all that it says": async () => {
    const { customerUsers } = client().identity;
    await customerUsers.create(customerUser());
    const error = await rejects("DuffelError", customerUsers.create(customerUser()));
    const requestId = (await log())[1].request_id;
    holds(error, {
      status: 422,
      type: "invalid_state_error",
      code: "emails_not_unique",
      requestId,
      retryable: false,
      ambiguous: false,
      meta: { request_id: requestId, status: 422 },
      message: `POST /identity/customer/users: 422 Emails not unique (emails_not_unique) [request ${requestId}]`,
    });
    equal(error.errors.length, 1);
    holds(error.errors[0].source, { pointer: "/email" });
    equal(error.headers.get("x-request-id"), requestId);
    ok(error instanceof api.DuffelError && error instanceof Error, "of its class");
    ok(!(error instanceof api.DuffelConnectionError) && !(error instanceof api.DuffelAbortError), "of no other class");
  },
  "a refusal too long to be Duffel's does not go into the module's memory, which would stay as large": async () => {
    const errors = [{ type: "validation_error", code: "validation_required" }];
    const refusedWith = (length) => {
      const fetch = async () => Response.json({ errors, padding: "a".repeat(length) }, { status: 422 });
      return rejects("DuffelError", client({ fetch }).orders.list());
    };
    holds(await refusedWith(900_000), { status: 422, code: "validation_required" });
    const size = runtime.memories()[0].length;
    holds(await refusedWith(9_000_000), { status: 422, code: undefined });
    equal(runtime.memories()[0].length, size);
  },
  "an answer that never ends is not read to its end": async () => {
    let [sent, left] = [0, false];
    const chunk = new Uint8Array(500_000).fill(0x20);
    const endless = (status) => async () => {
      [sent, left] = [0, false];
      const body = new ReadableStream({
        pull: (controller) => void (controller.enqueue(chunk), (sent += chunk.length)),
        cancel: () => void (left = true),
      });
      return new Response(body, { status });
    };
    const most = async (status, bytes, name, call) => {
      const error = await rejects(name, call(client({ fetch: endless(status), maxRetries: 0 })));
      // A stream may be some chunks ahead of its reader.
      ok(sent > bytes && sent < bytes + 5_000_000 && left, `${sent} bytes, ${left ? "let go" : "held"}`);
      return error;
    };
    const refused = await most(422, 1_000_000, "DuffelError", ({ orders }) => orders.list());
    holds(refused, { status: 422, errors: [], ambiguous: false });
    const list = await most(200, 32_000_000, "DuffelError", ({ orders }) => orders.list());
    holds(list, { status: 200, retryable: true, ambiguous: false });
    equal(
      list.message,
      "GET /air/orders: 200 with a body that is not what this call gives (it is longer than 32 MB)",
    );
    const create = await most(201, 32_000_000, "DuffelError", ({ orders }) => orders.create(order()));
    holds(create, { status: 201, retryable: false, ambiguous: true });
    const remove = ({ identity }) => identity.customerUserGroups.delete("usg_1");
    holds(await most(200, 32_000_000, "DuffelError", remove), { status: 200, ambiguous: false });
    const text = async () => " ".repeat(32_000_001);
    const whole = client({ fetch: async () => ({ status: 200, headers: new Headers(), text }) });
    holds(await rejects("DuffelError", whole.orders.list()), { status: 200 });
  },
  "nor waited for longer than its time, though its parts leave no time for anything else": async () => {
    const parts = { empty: new Uint8Array(0), short: new Uint8Array(1) };
    for (const [name, part] of Object.entries(parts)) {
      const pull = (controller) => controller.enqueue(part);
      const fetch = async () => new Response(new ReadableStream({ pull }), { status: 200 });
      const list = client({ fetch, maxRetries: 0, timeout: 50 }).orders.list();
      equal([name, (await rejects("DuffelTimeoutError", list)).status], [name, 200]);
    }
  },
  "its issues are what fromApiError gives": async () => {
    const unchecked = client({ validate: "off" });
    const error = await rejects(
      "DuffelError",
      unchecked.orders.create(order({ passengers: [{ id: "pas_0000AgZpQrZjNcR4Mqklwx" }] })),
    );
    ok(error.errors.length > 1, "several errors");
    equal(error.issues, main.fromApiError({ errors: error.errors }));
    equal(
      error.issues.map(({ pointer }) => pointer),
      error.errors.map(({ source }) => source.pointer),
    );
    ok(/ and \d+ more/.test(error.message), "their number");
  },
  "what its issues say where Duffel said nothing is for the person at the form": async () => {
    const messages = async (fetch, call) => {
      const error = await call(client({ fetch, maxRetries: 0 })).catch((error) => error);
      equal(error.issues, main.fromApiError(error));
      return error.issues.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
    };
    const create = ({ identity }) => identity.customerUsers.create(customerUser());
    const get = ({ identity }) => identity.customerUsers.get("icu_1");
    const cut = () => Promise.reject(new TypeError("fetch failed"));
    const page = (status) => async () => new Response("<html>", { status });
    const open = "unknown_error : No readable answer came from Duffel, so it is not known whether this was done.";
    equal(await messages(cut, create), [open]);
    equal(await messages(page(502), create), [open]);
    const again = "unknown_error : No answer came from Duffel. Please try again.";
    const half = async () => new Response('{"data":{"id":"icu_1"');
    for (const fetch of [cut, page(502), page(200), page(302), half]) equal(await messages(fetch, get), [again]);
    equal(await messages(page(403), get), ["unknown_error : Duffel refused this without saying why."]);
  },
  "a plain text keeps its status, and of Stays says what it most likely means": async () => {
    await settings({ stays_access: false });
    const error = await rejects("DuffelError", client().stays.bookings.list());
    holds(error, { status: 403, errors: [], retryable: false, ambiguous: false });
    const { request_id: id } = (await log())[0];
    equal(
      error.message,
      `GET /stays/bookings: 403 without an error of Duffel's in the body, as where the account has no access to Stays [request ${id}]`,
    );
    equal(error.issues.length, 1);
  },
  "an HTML 502 keeps its status": async () => {
    await fault({ carried_out: false, answer: "bad_gateway" });
    const error = await rejects("DuffelError", client({ maxRetries: 0 }).orders.list());
    holds(error, { status: 502, requestId: undefined, retryable: true });
  },
  "odd error bodies": async () => {
    const bodies = [
      [{ errors: [{ type: "a", code: 1001, title: "T", source: "Duffel Airways" }] }, { code: "1001" }],
      [
        { errors: [{ type: "a", code: "b" }], meta: { status: 400, request_id: "req-7" } },
        { status: 409, requestId: "req-7" },
      ],
      [{ errors: [null, 5] }, { code: "" }],
      [{ errors: "none" }, { code: undefined, errors: [] }],
      [[], { errors: [] }],
      [null, { errors: [] }],
    ];
    for (const [body, properties] of bodies) {
      const duffel = client({ fetch: async () => Response.json(body, { status: 409 }) });
      const error = await rejects("DuffelError", duffel.orders.list());
      holds(error, { status: 409, ...properties });
      ok(error.message.startsWith("GET /air/orders: 409 "), "a message");
    }
  },
  "100 000 levels of JSON in an error do no harm": async () => {
    const text = `{"errors": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const duffel = client({ fetch: async () => new Response(text, { status: 400 }) });
    holds(await rejects("DuffelError", duffel.orders.list()), { status: 400, errors: [] });
  },
  "a redirect is an error and is not followed": async () => {
    await fault({ carried_out: true, answer: "redirect", times: 2 });
    holds(await rejects("DuffelError", client().orders.list()), { retryable: false, ambiguous: false });
    holds(await rejects("DuffelError", client().orders.create(order())), { retryable: false, ambiguous: true });
    equal(
      (await log()).map(({ path }) => path),
      ["/air/orders", "/air/orders"],
    );
  },
  "a fetch that has followed one is not believed": async () => {
    const followed = new Response('{"data": []}');
    Object.defineProperty(followed, "redirected", { value: true });
    ok(
      (await rejects("DuffelError", client({ fetch: async () => followed }).orders.list())).message.includes(
        "redirect",
      ),
      "it is said",
    );
  },
  "without an answer to the last attempt, nothing of an earlier one's is in the error": async () => {
    let calls = 0;
    const fetch = async () => {
      if (++calls > 1) throw new TypeError("fetch failed");
      return new Response("busy", { status: 503, headers: { "x-request-id": "req-1" } });
    };
    const listed = () => client({ fetch, maxRetries: 1 }).orders.list();
    const error = await rejects("DuffelConnectionError", withShortWaits(listed));
    holds(error, { status: undefined, requestId: undefined, headers: undefined });
    equal(calls, 2);
  },
  "a redirect's body is let go unread": async () => {
    for (const [status, redirected] of [
      [302, false],
      [200, true],
    ]) {
      let left = false;
      const body = new ReadableStream({ cancel: () => void (left = true) });
      const response = Object.defineProperty(new Response(body, { status }), "redirected", { value: redirected });
      await rejects("DuffelError", client({ fetch: async () => response }).orders.list());
      ok(left, `the body of a ${status}, let go`);
    }
  },
  "a success that is none": async () => {
    for (const body of ["", "<html>", "{", "null", "[]", '{"data": null}', '{"data": []}', '{"data": "x"}']) {
      const duffel = client({ fetch: async () => new Response(body, { status: 201 }) });
      holds(await rejects("DuffelError", duffel.orders.create(order())), {
        status: 201,
        ambiguous: true,
        retryable: false,
      });
      holds(await rejects("DuffelError", duffel.identity.customerUsers.get("icu_0000A")), {
        ambiguous: false,
        retryable: true,
      });
    }
  },
  "subclasses are asked about in the ordinary way": () => {
    class Own extends api.DuffelError {}
    const own = new Own("mine");
    ok(own instanceof Own && own instanceof api.DuffelError, "both");
    // Like a subclass of `Error`: it has its parent's name until it sets its own.
    equal(own.name, "DuffelError");
    ok(!(new api.DuffelError("theirs") instanceof Own), "not the other way round");
    ok(new api.DuffelTimeoutError("late") instanceof api.DuffelConnectionError, "the class above");
    equal(String(new api.DuffelAbortError("gone")), "DuffelAbortError: gone");
    holds(own, { errors: [], retryable: false, ambiguous: false, status: undefined, type: undefined });
  },
});
