// A session's account: opens it, lists it, and looks up records whose creation had no response.

import type { CustomerUser } from "duffel-customers/client";
import type { Account, AccountObject, Attempt } from "./account.ts";
import { duffelOf } from "./duffel.ts";
import { type Env, idsIn } from "./env.ts";
import type { OwnerObject } from "./owner.ts";

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
  const over = read.attempts.filter(isOver);
  if (over.length === 0) return read.account;
  // An attempt whose look-up fails is looked up the next time.
  await Promise.allSettled(over.map((attempt) => lookUp(attempt, id, env)));
  return (await object.read())!.account;
}

/** While an attempt is under way, a record like its own may be another account's. */
function isOver({ isLost = false, at }: Attempt): boolean {
  return isLost || Date.now() - at > LONGEST_CALL + CLOCK_DIFFERENCE;
}

export const ownerOf = (record: string, { OWNERS }: Env): DurableObjectStub<OwnerObject> =>
  OWNERS.get(OWNERS.idFromName(record));

async function opened(object: DurableObjectStub<AccountObject>, env: Env) {
  const { customerUsers } = duffelOf(env).identity;
  const first = await Promise.all(idsIn(env.FIRST_CUSTOMERS).map((customer) => customerUsers.get(customer)));
  for (const { data } of first) await object.addCustomer(data);
  await object.open();
  return (await object.read())!;
}

/** Adds what an attempt without a response created, and nothing that could be another account's. */
async function lookUp(attempt: Attempt, account: string, env: Env): Promise<void> {
  const { identity } = duffelOf(env);
  const object = objectOf(account, env);
  // A record without a creation time never matches: every comparison with it is false.
  const madeThen = ({ created_at = "" }: { readonly created_at?: string }) => {
    const after = Date.parse(created_at) - attempt.at;
    return after >= -CLOCK_DIFFERENCE && after <= LONGEST_CALL + CLOCK_DIFFERENCE;
  };
  if (attempt.kind === "customer") {
    const { data } = await identity.customerUsers.list({ email: attempt.email });
    for (const made of data.filter((user) => madeThen(user) && isFor(attempt, user))) {
      if (await ownerOf(made.id, env).claim(account)) return object.addCustomer(made);
    }
  } else {
    const { data } = await identity.customerUserGroups.list({ limit: 200 });
    for (const made of data.filter((group) => madeThen(group) && group.name === attempt.name)) {
      if (await ownerOf(made.id, env).claim(account)) return object.addGroup(made, made.user_ids);
    }
  }
  if (Date.now() - attempt.at > GIVEN_UP_AFTER) await object.forget(attempt);
}

function isFor(
  { groupId, name }: Attempt & { kind: "customer" },
  { group, given_name, family_name }: CustomerUser,
): boolean {
  return group?.id === groupId && `${given_name} ${family_name}` === name;
}
