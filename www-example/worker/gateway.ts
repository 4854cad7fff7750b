// What a session may send to Duffel: these operations, for its own customers, and each create once.

import {
  createGateway,
  type CustomerUser,
  type CustomerUserGroup,
  type GatewayCall,
  type GatewayOperation,
  type GatewayPayload,
} from "duffel-customers/client";
import type { Attempt } from "./account.ts";
import { accountWith, objectOf, ownerOf } from "./accounts.ts";
import { duffelOf } from "./duffel.ts";
import type { Env } from "./env.ts";
import { onceStore } from "./once-store.mjs";
import { accountOf } from "./session.ts";

/** The gateway's environment: the Worker's bindings and the session's account. */
interface SessionEnv extends Env {
  readonly account: string | undefined;
}

const gateway = createGateway<SessionEnv>({
  duffel: duffelOf,
  prefix: "/api",
  allow: [
    "customerUsers.create",
    "customerUserGroups.create",
    "componentClientKeys.create",
    "orders.create",
    "orders.list",
    "bookings.create",
    "bookings.list",
  ],
  authorize: mayCall,
  permit: maySend,
  once: ({ ONCE, account }) => onceStore(ONCE, account!),
  check: { now: () => new Date().toISOString().slice(0, 10) },
});

/** The attempt of a request that was permitted, to be settled by its response. */
interface Noted {
  readonly attempt: Attempt;
  /** No attempt like it was open already. */
  readonly isFirst: boolean;
}

const noted = new WeakMap<Request, Noted>();

export function callDuffel(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const response = callAndSettle(request, env, ctx);
  // Even if the visitor leaves early, the response settles the attempt.
  ctx.waitUntil(response);
  return response;
}

async function callAndSettle(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
  const account = await accountOf(request, env);
  const response = await gateway(request, { ...env, account }, ctx);
  const note = noted.get(request);
  try {
    if (note !== undefined) await settle(note, response, account!, env);
  } catch (error) {
    // Duffel's response is the visitor's all the same. The attempt stays, to be looked up.
    console.error(error);
    await objectOf(account!, env).lose(note!.attempt).catch(console.error);
  }
  return response;
}

/** Adds what was created to the account. If the outcome is unknown, the attempt stays, to be looked up. */
async function settle({ attempt, isFirst }: Noted, response: Response, account: string, env: Env): Promise<void> {
  const object = objectOf(account, env);
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as Answer | undefined;
  if (response.status === 201 && body?.data !== undefined) {
    await ownerOf(body.data.id, env).award(account);
    await (attempt.kind === "group" ? object.addGroup(body.data, body.data.user_ids) : object.addCustomer(body.data));
  } else if (body?.errors === undefined || body.meta?.ambiguous === true) {
    await object.lose(attempt);
  } else if (isFirst && response.status !== 409) {
    // Of an earlier attempt like this one, a refusal says nothing.
    await object.forget(attempt);
  }
}

interface Answer {
  readonly data?: CustomerUser & CustomerUserGroup;
  readonly errors?: unknown;
  readonly meta?: { readonly ambiguous?: boolean };
}

async function mayCall(request: Request, { operation }: GatewayCall, env: SessionEnv): Promise<boolean> {
  if (env.account === undefined) return false;
  if (operation !== "orders.list" && operation !== "bookings.list") return true;
  // Only the records of one of the account's customers, never everyone's.
  const customer = new URL(request.url).searchParams.get("user_id");
  const { customers } = await accountWith(env.account, env);
  return customers.some((each) => each.id === customer);
}

async function maySend(
  payload: GatewayPayload,
  { operation }: GatewayCall,
  request: Request,
  env: SessionEnv,
): Promise<boolean> {
  if (env.account === undefined) return false;
  const { customers, groups } = await accountWith(env.account, env);
  const { customerUserIds, groupId } = payload;
  if (!customerUserIds.every((user) => customers.some((each) => each.id === user))) return false;
  if (groupId !== undefined && !groups.some((group) => group.id === groupId)) return false;
  if (operation === "componentClientKeys.create") return isTheirs(payload, env);

  const attempt = attemptOf(operation, payload);
  if (attempt === undefined) return true;
  noted.set(request, { attempt, isFirst: await objectOf(env.account, env).note(attempt) });
  return true;
}

/** Whether the key's order or booking, if any, lists the key's user. */
async function isTheirs(payload: GatewayPayload, env: Env): Promise<boolean> {
  const { user_id, order_id, booking_id } = (payload.value() as { data: Record<string, string> }).data;
  if (user_id === undefined) return false;
  const duffel = duffelOf(env);
  const names = ({ data }: { data: { users?: readonly string[] | null } }) => data.users?.includes(user_id) === true;
  if (order_id !== undefined) return names(await duffel.orders.get(order_id));
  if (booking_id !== undefined) return names(await duffel.stays.bookings.get(booking_id));
  return true;
}

/** What to look up if there is no response. Orders and bookings are listed by their users instead. */
function attemptOf(operation: GatewayOperation, payload: GatewayPayload): Attempt | undefined {
  if (operation !== "customerUsers.create" && operation !== "customerUserGroups.create") return undefined;
  const { data } = payload.value() as { data: Record<string, string> };
  const at = Date.now();
  if (operation === "customerUserGroups.create") return { kind: "group", name: data["name"]!, at };
  const name = `${data["given_name"]} ${data["family_name"]}`;
  return { kind: "customer", email: data["email"]!, groupId: data["group_id"], name, at };
}
