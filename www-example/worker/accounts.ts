// A session's account: opens it, lists it, and looks up records whose creation had no response.

import type { CustomerUser, Duffel } from "duffel-customers/client";
import type { Account, AccountObject, Attempt } from "./account.ts";
import { duffelOf } from "./duffel.ts";
import { type Env, idsIn } from "./env.ts";

/** Allows for clock differences. */
const CLOCK_DIFFERENCE = 10_000;
/** By then, the client has given up on a call. */
const LONGEST_CALL = 130_000;
const GIVEN_UP_AFTER = 60 * 60 * 1000;

export const objectOf = (id: string, env: Env): DurableObjectStub<AccountObject> =>
  env.ACCOUNTS.get(env.ACCOUNTS.idFromName(id));

/** The account's current customers and groups. */
export async function accountWith(id: string, env: Env): Promise<Account> {
  const object = objectOf(id, env);
  const read = (await object.read()) ?? (await opened(object, env));
  if (read.attempts.length === 0) return read.account;
  await Promise.all(read.attempts.map((attempt) => lookUp(attempt, object, duffelOf(env))));
  return (await object.read())!.account;
}

async function opened(object: DurableObjectStub<AccountObject>, env: Env) {
  const { customerUsers } = duffelOf(env).identity;
  const first = await Promise.all(idsIn(env.FIRST_CUSTOMERS).map((customer) => customerUsers.get(customer)));
  for (const { data } of first) await object.addCustomer(data);
  await object.open();
  return (await object.read())!;
}

/** Adds what an attempt without a response created, and nothing that could be another account's. */
async function lookUp(attempt: Attempt, object: DurableObjectStub<AccountObject>, { identity }: Duffel): Promise<void> {
  // A record without a creation time never matches: every comparison with it is false.
  const madeThen = ({ created_at = "" }: { readonly created_at?: string }) => {
    const after = Date.parse(created_at) - attempt.at;
    return after >= -CLOCK_DIFFERENCE && after <= LONGEST_CALL + CLOCK_DIFFERENCE;
  };
  if (attempt.kind === "customer") {
    const { data } = await identity.customerUsers.list({ email: attempt.email });
    const made = data.find((user) => madeThen(user) && isFor(attempt, user));
    if (made !== undefined) return object.addCustomer(made);
  } else {
    const { data } = await identity.customerUserGroups.list({ limit: 200 });
    const made = data.find((group) => madeThen(group) && group.name === attempt.name);
    if (made !== undefined) return object.addGroup(made, made.user_ids);
  }
  if (Date.now() - attempt.at > GIVEN_UP_AFTER) await object.forget(attempt);
}

function isFor(
  { groupId, name }: Attempt & { kind: "customer" },
  { group, given_name, family_name }: CustomerUser,
): boolean {
  return group?.id === groupId && `${given_name} ${family_name}` === name;
}
