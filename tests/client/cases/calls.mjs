// Every call, carried out.

import { booking, customerUser, order } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

export default ({ client, log }) => ({
  "a customer user, from creation to replacement": async () => {
    const { customerUsers } = client().identity;
    const made = await customerUsers.create(customerUser());
    holds(made, { status: 201, pending: false });
    holds(made.data, { email: "ada@example.com", given_name: "Ada", group: null });
    equal((await customerUsers.get(made.data.id)).data, made.data);
    const { data: updated } = await customerUsers.update(made.data.id, customerUser({ given_name: "Augusta" }));
    holds(updated, { id: made.data.id, given_name: "Augusta" });
    const listed = await customerUsers.list({ email: "ada@example.com", limit: 5 });
    equal(listed.data, [updated]);
    equal(listed.meta, { limit: 5, before: null, after: null });
    equal(
      (await log()).map(({ method }) => method),
      ["POST", "GET", "PUT", "GET"],
    );
  },
  "a group, from creation to deletion": async () => {
    const { customerUsers, customerUserGroups } = client().identity;
    const { data: ada } = await customerUsers.create(customerUser());
    const { data: group, status } = await customerUserGroups.create({ name: "Analysts", user_ids: [ada.id] });
    holds({ status, ...group }, { status: 201, name: "Analysts", user_ids: [ada.id] });
    equal((await customerUserGroups.get(group.id)).data, group);
    const { data: renamed } = await customerUserGroups.update(group.id, { name: "Engineers" });
    equal((await customerUserGroups.list()).data, [renamed]);
    holds(await customerUserGroups.delete(group.id), { status: 204, data: undefined, pending: false });
    equal((await customerUserGroups.list()).data, []);
  },
  "a deletion is answered with nothing: a proxy's page is no success": async () => {
    const remove = (status, body) =>
      client({ fetch: async () => new Response(body, { status }) }).identity.customerUserGroups.delete("usg_1");
    for (const [status, body] of [
      [204, null],
      [200, ""],
      [200, " \r\n"],
      [200, '{"data":{"id":"usg_1"}}'],
    ]) {
      holds(await remove(status, body), { status, pending: false, data: undefined });
    }
    for (const [status, body] of [
      [200, "<html>Sign in to the Wi-Fi"],
      [202, '{"data":{'],
      [200, "[]"],
    ]) {
      holds(await rejects("DuffelError", remove(status, body)), { status, retryable: true, ambiguous: false });
    }
  },
  "what the check of a payload said comes with the answer": async () => {
    const { identity, orders } = client();
    const codes = ({ warnings }) => warnings.map(({ code, pointer }) => `${code} ${pointer}`);
    const slip = customerUser({ phone_numbr: "+14155550123" });
    const made = await identity.customerUsers.create(slip);
    equal(codes(made), ["unknown_field /phone_numbr"]);
    holds(made.warnings[0], { severity: "warning", params: { suggestion: "phone_number" } });
    equal(codes(await identity.customerUsers.update(made.data.id, slip)), ["unknown_field /phone_numbr"]);
    const ensured = await identity.customerUsers.ensure(slip);
    equal([ensured.outcome, ...codes(ensured)], ["found", "unknown_field /phone_numbr"]);
    equal(codes(await identity.customerUsers.create(customerUser({ email: "eve@example.com" }))), []);
    equal(codes(await identity.customerUsers.list()), []);
    equal(codes(await orders.create(order({ users: [] }))), ["no_customer_user /users"]);
    const unchecked = client({ validate: "off" }).identity.customerUsers;
    equal(codes(await unchecked.create({ ...slip, email: "tim@example.com" })), []);
  },
  "component client keys": async () => {
    const { customerUsers, componentClientKeys } = client().identity;
    const { data: ada } = await customerUsers.create(customerUser());
    for (const payload of [undefined, {}, { user_id: ada.id }]) {
      ok((await componentClientKeys.create(payload)).data.component_client_key.length > 0, "a key");
    }
  },
  "an order, from creation to a change": async () => {
    const { orders } = client();
    const made = await orders.create(order({ metadata: { a: "1" } }));
    holds(made, { status: 201, pending: false });
    equal((await orders.get(made.data.id)).data, made.data);
    equal((await orders.update(made.data.id, { metadata: { b: "2" } })).data.metadata, { b: "2" });
    equal((await orders.list({ awaiting_payment: false })).data.length, 1);
    equal((await orders.list({ awaiting_payment: true })).data, []);
  },
  "a booking, from creation to its end": async () => {
    const { bookings } = client().stays;
    const made = await bookings.create(booking());
    holds(made, { status: 201, pending: false });
    equal((await bookings.get(made.data.id)).data, made.data);
    equal((await bookings.list()).data, [made.data]);
    equal((await bookings.cancel(made.data.id)).data.status, "cancelled");
  },
  "a response has the request's ID, the rate limit and the headers": async () => {
    const { requestId, rateLimit, headers } = await client().orders.list();
    const [entry] = await log();
    equal(requestId, entry.request_id);
    equal(headers.get("x-request-id"), entry.request_id);
    holds(rateLimit, { limit: 100000, remaining: 99999 });
    ok(rateLimit.reset instanceof Date && rateLimit.reset > new Date(), "a date ahead");
  },
  "no method needs `this`": async () => {
    const { create } = client().identity.customerUsers;
    const { list } = client().orders;
    equal((await create(customerUser())).status, 201);
    equal((await list()).data, []);
  },
});
