// `ensure`: a customer user found, or created.

import { customerUser } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";
import { waitsOf, withShortWaits } from "../timers.mjs";
import { watched } from "./aborts.mjs";

const FOUND_LATER = 300;

/** A create without an answer, or with this one, and what comes of each look for it. */
function unanswered(look, create = () => Promise.reject(new Error("cut"))) {
  const methods = [];
  let looks = 0;
  const fetch = async (url, { method }) => {
    methods.push(method);
    if (method === "POST") return create();
    return methods.length === 1 ? Response.json({ data: [] }) : look((looks += 1));
  };
  return { fetch, methods };
}

export default ({ client, fault, log, records }) => {
  const users = () => client().identity.customerUsers;
  const count = async () => (await records()).customer_users?.length ?? (await users().list()).data.length;
  return {
    "a new one is created": async () => {
      const { outcome, data, status } = await users().ensure(customerUser({ email: " Ada@EXAMPLE.com " }));
      equal([outcome, data.email, status], ["created", "Ada@example.com", 201]);
    },
    "one is created from the payload as it was checked, even if that has a field `data`": async () => {
      const bodies = [];
      const fetch = async (url, { method, body }) => {
        if (method === "POST") bodies.push(JSON.parse(body));
        return Response.json({ data: method === "POST" ? { id: "icu_1" } : [] });
      };
      for (const validate of ["error", "off"]) {
        const { ensure } = client({ fetch, validate }).identity.customerUsers;
        await ensure({ data: { ...customerUser(), data: { x: 1 } } });
      }
      equal(bodies, Array(2).fill({ data: { ...customerUser(), data: { x: 1 } } }));
    },
    "options count as in every other call, even if they are inherited": async () => {
      const options = Object.create({ signal: AbortSignal.abort("enough"), update: "always" });
      const message = '`update` must be "never" or "changed".';
      await rejects("TypeError", users().ensure(customerUser(), options), message);
      const error = await rejects(
        "DuffelAbortError",
        users().ensure(customerUser(), Object.create({ signal: AbortSignal.abort("enough") })),
      );
      equal([error.cause, await log()], ["enough", []]);
    },
    "one that is there is found, whatever the case of the email": async () => {
      const { data: made } = await users().create(customerUser());
      const { outcome, data } = await users().ensure(customerUser({ email: "ADA@example.com", given_name: "Other" }));
      equal([outcome, data], ["found", made]);
    },
    "the group is part of who it is": async () => {
      const { data: alone } = await users().create(customerUser());
      const { data: group } = await client().identity.customerUserGroups.create({ name: "Analysts" });
      const grouped = await users().ensure(customerUser({ group_id: group.id }));
      equal(grouped.outcome, "created");
      ok(grouped.data.id !== alone.id, "another user");
      equal((await users().ensure(customerUser({ group_id: group.id }))).data.id, grouped.data.id);
      equal((await users().ensure(customerUser({ group_id: null }))).data.id, alone.id);
    },
    "with update, what differs is brought up to date": async () => {
      await users().create(customerUser());
      const changed = await users().ensure(customerUser({ given_name: "Augusta" }), { update: "changed" });
      equal([changed.outcome, changed.data.given_name], ["updated", "Augusta"]);
      equal((await users().ensure(customerUser({ given_name: "Augusta" }), { update: "changed" })).outcome, "found");
    },
    "an update keeps the group, and the phone number that the payload leaves out": async () => {
      const { data: group } = await client().identity.customerUserGroups.create({ name: "Analysts" });
      await users().create(customerUser({ group_id: group.id }));
      const { phone_number: phone, ...rest } = customerUser({ group_id: group.id, family_name: "King" });
      const { outcome, data } = await users().ensure(rest, { update: "changed" });
      equal([outcome, data.phone_number, data.group.id], ["updated", phone, group.id]);
    },
    "an update does not check what is Duffel's own: a phone number that its rules would refuse is kept": async () => {
      const { phone_number: _, ...rest } = customerUser({ given_name: "Augusta" });
      const found = { id: "icu_1", ...customerUser(), phone_number: "020 7946 0958" };
      const bodies = [];
      const fetch = async (url, { method, body }) => {
        if (method === "GET") return Response.json({ data: [found] });
        bodies.push([method, new URL(url).pathname, JSON.parse(body)]);
        return Response.json({ data: { ...found, given_name: "Augusta" } });
      };
      const { outcome } = await client({ fetch }).identity.customerUsers.ensure(rest, { update: "changed" });
      equal(outcome, "updated");
      equal(bodies, [["PUT", "/identity/customer/users/icu_1", { data: { ...rest, phone_number: "020 7946 0958" } }]]);
    },
    "callers who race get the same one": async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => users().ensure(customerUser())));
      equal(new Set(all.map(({ data }) => data.id)).size, 1);
      equal(all.filter(({ outcome }) => outcome === "created").length, 1);
      equal(await count(), 1);
    },
    "the loser finds a winner that shows only later": async () => {
      await fault({ carried_out: true, hidden_for: FOUND_LATER, match: { method: "POST" } });
      const { data } = await users().create(customerUser());
      const { outcome, data: found } = await users().ensure(customerUser());
      equal([outcome, found.id], ["found", data.id]);
    },
    "an email that is taken by nobody who shows is Duffel's 422, after three looks": async () => {
      await fault({ carried_out: true, hidden_for: 60_000, match: { method: "POST" } });
      await users().create(customerUser());
      const error = await rejects("DuffelError", withShortWaits(() => users().ensure(customerUser())));
      holds(error, { status: 422, code: "emails_not_unique" });
      const methods = (await log()).map(({ method }) => method);
      equal(methods, ["POST", "GET", "POST", "GET", "GET", "GET"]);
    },
    "one that was created without an answer is found": async () => {
      await fault({ carried_out: true, cut: "before_head", match: { method: "POST" } });
      equal((await users().ensure(customerUser())).outcome, "found");
      equal((await log()).filter(({ method }) => method === "POST").length, 1);
    },
    "one that nobody finds after that stays ambiguous": async () => {
      await fault({ carried_out: false, cut: "before_head", match: { method: "POST" } });
      const error = await rejects("DuffelConnectionError", withShortWaits(() => users().ensure(customerUser())));
      holds(error, { ambiguous: true });
      equal((await log()).filter(({ method }) => method === "POST").length, 1);
    },
    "one that nobody can look for after that stays ambiguous": async () => {
      const looks = {
        broken: () => Promise.reject(new Error("down")),
        refused: async () =>
          Response.json({ errors: [{ type: "authentication_error", code: "expired" }] }, { status: 401 }),
      };
      for (const look of Object.values(looks)) {
        const { fetch, methods } = unanswered(look);
        const { ensure } = client({ fetch, maxRetries: 0 }).identity.customerUsers;
        const error = await rejects("DuffelConnectionError", withShortWaits(() => ensure(customerUser())));
        holds(error, { ambiguous: true, retryable: false });
        ok(error.message.startsWith("POST /identity/customer/users: "), "the create's error");
        equal(methods, ["GET", "POST", "GET", "GET", "GET"]);
      }
    },
    "nor does a signal that cannot be listened to take the place of what happened": async () => {
      const { fetch } = unanswered(async () => Response.json({ data: [] }));
      const { ensure } = client({ fetch, maxRetries: 0 }).identity.customerUsers;
      let listened = 0;
      const addEventListener = () => {
        // The look before the create, and the create.
        if ((listened += 1) > 2) throw new TypeError("no listeners here");
      };
      const signal = { aborted: false, addEventListener, removeEventListener() {} };
      const error = await rejects("DuffelConnectionError", withShortWaits(() => ensure(customerUser(), { signal })));
      holds(error, { ambiguous: true });
      ok(listened > 3, "a wait, and a look after it");
    },
    "each look comes after twice the wait of the one before": async () => {
      const { fetch } = unanswered(async () => Response.json({ data: [] }));
      const { ensure } = client({ fetch, maxRetries: 0 }).identity.customerUsers;
      equal(await waitsOf(() => rejects("DuffelConnectionError", ensure(customerUser()))), [200, 400, 800]);
    },
    "after any other refusal nobody is looked for": async () => {
      const errors = [{ type: "validation_error", code: "validation_format" }];
      const { fetch, methods } = unanswered(
        () => {},
        async () => Response.json({ errors }, { status: 422 }),
      );
      const { ensure } = client({ fetch }).identity.customerUsers;
      holds(await rejects("DuffelError", ensure(customerUser())), { status: 422, code: "validation_format" });
      equal(methods, ["GET", "POST"]);
    },
    "a look that fails is not the last": async () => {
      const found = { id: "icu_1", email: customerUser().email };
      const { fetch } = unanswered(async (look) => Response.json(look < 2 ? {} : { data: [found] }));
      const { ensure } = client({ fetch }).identity.customerUsers;
      holds(await withShortWaits(() => ensure(customerUser())), { outcome: "found", data: found });
    },
    "a taken email that nobody can look for is Duffel's 422": async () => {
      const errors = [{ type: "invalid_state_error", code: "emails_not_unique" }];
      const { fetch } = unanswered(
        () => Promise.reject(new Error("down")),
        async () => Response.json({ errors }, { status: 422 }),
      );
      const { ensure } = client({ fetch, maxRetries: 0 }).identity.customerUsers;
      const error = await rejects("DuffelError", withShortWaits(() => ensure(customerUser())));
      holds(error, { status: 422, code: "emails_not_unique", ambiguous: false });
    },
    "a signal that ends a look leaves open what the create did": async () => {
      const controller = new AbortController();
      const { fetch } = unanswered(() => {
        controller.abort("enough");
        return new Promise(() => {});
      });
      const { ensure } = client({ fetch }).identity.customerUsers;
      const error = await rejects("DuffelAbortError", ensure(customerUser(), { signal: controller.signal }));
      holds(error, {
        ambiguous: true,
        cause: "enough",
        message:
          "customerUsers.ensure: aborted by the caller. It may have been carried out: look before sending it again.",
      });
    },
    "a signal that ends the create is the end: nobody is looked for": async () => {
      const controller = new AbortController();
      const { fetch, methods } = unanswered(
        () => {},
        () => {
          controller.abort("enough");
          return new Promise(() => {});
        },
      );
      const { ensure } = client({ fetch }).identity.customerUsers;
      const error = await rejects("DuffelAbortError", ensure(customerUser(), { signal: controller.signal }));
      holds(error, { ambiguous: true, cause: "enough" });
      ok(error.message.startsWith("POST /identity/customer/users: "), "the create's error");
      equal(methods, ["GET", "POST"]);
    },
    "what has ended listens to its signal no longer": async () => {
      const { signal, listeners } = watched();
      const { fetch } = unanswered(async () => Response.json({ data: [] }));
      const { ensure } = client({ fetch, maxRetries: 0 }).identity.customerUsers;
      await rejects("DuffelConnectionError", withShortWaits(() => ensure(customerUser(), { signal })));
      equal(listeners(), 0);
    },
    "a signal ends the looking": async () => {
      await fault({ carried_out: true, hidden_for: 60_000, match: { method: "POST" } });
      await users().create(customerUser());
      const controller = new AbortController();
      setTimeout(() => controller.abort("enough"), 150);
      const error = await rejects("DuffelAbortError", users().ensure(customerUser(), { signal: controller.signal }));
      equal(error.cause, "enough");
    },
    "without validation, who has no email is nobody to look for, and Duffel's to refuse": async () => {
      const { ensure } = client({ validate: "off" }).identity.customerUsers;
      await users().create(customerUser());
      for (const [payload, status] of [
        [{ given_name: "Ada" }, 422],
        [null, 400],
        [5, 400],
      ]) {
        holds(await rejects("DuffelError", ensure(payload)), { status });
      }
      equal(
        (await log()).map(({ method }) => method),
        ["POST", "POST", "POST", "POST"],
      );
    },
    "what is no user in a list is nobody": async () => {
      const mine = { id: "icu_1", email: customerUser().email };
      const data = [null, 7, "ada@example.com", {}, { email: 7 }, { email: null }, mine];
      const { ensure } = client({ fetch: async () => Response.json({ data }) }).identity.customerUsers;
      holds(await ensure(customerUser()), { outcome: "found", data: mine });
    },
    "what cannot be sent is refused": async () => {
      await rejects("ValidationError", users().ensure(customerUser({ email: "ada@" })));
      await rejects(
        "TypeError",
        users().ensure(customerUser(), { update: "always" }),
        '`update` must be "never" or "changed".',
      );
      for (const options of [null, 5, "always"]) {
        const { message } = await rejects("TypeError", users().ensure(customerUser(), options));
        equal(message, "The options of a call must be an object.");
      }
      equal(await log(), []);
    },
  };
};
