// The gateways under test, each at a prefix of its own, and a trace of the steps that they take.

import { order } from "duffel-customers";
import { createGateway } from "duffel-customers/client";
import { GUIDE_OFFER } from "./offer.mjs";

const EVERYTHING = [
  "customerUsers.create",
  "customerUsers.get",
  "customerUsers.update",
  "customerUsers.list",
  "customerUserGroups.create",
  "customerUserGroups.get",
  "customerUserGroups.update",
  "customerUserGroups.delete",
  "customerUserGroups.list",
  "componentClientKeys.create",
  "orders.create",
  "orders.get",
  "orders.update",
  "orders.list",
  "bookings.create",
  "bookings.get",
  "bookings.list",
  "bookings.cancel",
];

/** Whose page calls: the customer's ID, in a header where a real site would look into its session. */
const visitorOf = (request) => request.headers.get("x-visitor");

/** `duffel` and `once` take the environment. */
export function gateways({ duffel, once }) {
  const trace = [];
  const note = (step, details, verdict) => {
    trace.push([step, details]);
    return verdict;
  };
  const authorize = (request, call) => note("authorize", call, visitorOf(request) !== null);
  const permit = ({ customerUserIds, groupId, json }, call, request) =>
    note(
      "permit",
      { customerUserIds, groupId, json },
      customerUserIds.every((id) => id === visitorOf(request)),
    );
  const open = { duffel, allow: EVERYTHING, authorize, permit };
  /** A store of the visitor's own. */
  const own = (env, request) => {
    const store = once(env);
    const named = (key) => `${visitorOf(request)} ${key}`;
    return {
      claim: (key) => store.claim(named(key)),
      settle: (key, response) => store.settle(named(key), response),
    };
  };
  const broken = (way) => () => ({
    claim:
      way === "claim"
        ? () => Promise.reject(new Error("the store is away"))
        : async () => (way === "odd" ? null : undefined),
    settle: () => Promise.reject(new Error("the store is away")),
  });

  const made = {
    open,
    once: { ...open, once },
    own: { ...open, once: own },
    orders: { ...open, allow: ["orders.get", "orders.create"] },
    elsewhere: { ...open, allowedOrigins: ["https://www.example.com", "http://localhost:3000"] },
    tiny: { ...open, check: { maxBytes: 300 } },
    hasty: { ...open, bodyTimeout: 3000 },
    strict: {
      ...open,
      check: { strict: true, maxIssues: 2, now: "2026-05-02", messages: { validation_required: () => "Fehlt." } },
    },
    unpermitted: { duffel, authorize, allow: ["customerUsers.create", "orders.update"] },
    "permit-all": {
      ...open,
      permit: (payload) =>
        note(
          "shown",
          {
            ids: payload.customerUserIds,
            groupId: payload.groupId,
            value: payload.value(),
            fresh: payload.value() !== payload.value(),
          },
          true,
        ),
    },
    truthy: { ...open, authorize: () => 1 },
    throwing: {
      ...open,
      authorize: () => {
        throw new Error("a secret of the Worker's");
      },
    },
    rejecting: { ...open, authorize: async () => Promise.reject(new Error("a secret of the Worker's")) },
    later: { ...open, authorize: async () => true },
    "with-response": {
      ...open,
      authorize: () =>
        Response.json({ sign_in: "/login" }, { status: 401, headers: { "www-authenticate": "Session" } }),
    },
    "with-redirect": { ...open, authorize: () => Response.redirect("https://login.example.com/", 303) },
    "with-error": { ...open, authorize: () => Response.error() },
    "permit-truthy": { ...open, permit: () => "yes" },
    "permit-throwing": {
      ...open,
      permit: () => {
        throw new Error("a secret of the Worker's");
      },
    },
    "permit-response": { ...open, permit: async () => new Response("Not yours", { status: 403 }) },
    "permit-offer": {
      ...open,
      permit: ({ json }) => {
        const { error } = order.checkJson(json, { offer: GUIDE_OFFER });
        return error === undefined || Response.json(error, { status: 422 });
      },
    },
    "reads-body": { ...open, authorize: async (request) => (await request.text()) !== "" },
    "no-token": {
      ...open,
      duffel: () => {
        throw new Error("DUFFEL_ACCESS_TOKEN is missing");
      },
    },
    "claim-fails": { ...open, once: broken("claim") },
    "claim-odd": { ...open, once: broken("odd") },
    "settle-fails": { ...open, once: broken("settle") },
  };
  const handlers = new Map(
    Object.entries(made).map(([name, options]) => [name, createGateway({ ...options, prefix: `/${name}` })]),
  );
  handlers.set("", createGateway(open));

  return {
    trace,
    fetch(request, env, ctx) {
      const name = /^https?:\/\/[^/]*\/([^/?]*)/.exec(request.url)?.[1];
      return (handlers.get(name) ?? handlers.get(""))(request, env, ctx);
    },
  };
}
