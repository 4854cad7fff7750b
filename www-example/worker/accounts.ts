// The account of a session: opening it, whom it has, and the customers that it got without hearing of it.

import type { CustomerUser, Duffel } from "duffel-customers/client";
import type { Account, AccountObject, Attempt } from "./account.ts";
import { duffelOf } from "./duffel.ts";
import { type Env, idsIn } from "./env.ts";

/** Clocks differ by a little. */
const CLOCK_DIFFERENCE = 10_000;

export const objectOf = (id: string, env: Env): DurableObjectStub<AccountObject> => env.ACCOUNTS.get(env.ACCOUNTS.idFromName(id));

/** Who belongs to the account now. */
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

/** Adds what an unanswered attempt has made. It can only be its own: nothing older is taken, and emails are unique. */
async function lookUp(attempt: Attempt, object: DurableObjectStub<AccountObject>, { identity }: Duffel): Promise<void> {
  const isSince = (createdAt: string | undefined) => Date.parse(createdAt ?? "") >= attempt.at - CLOCK_DIFFERENCE;
  if (attempt.kind === "customer") {
    const { data } = await identity.customerUsers.list({ email: attempt.email });
    const made = data.find((user) => isIn(user, attempt.groupId) && isSince(user.created_at));
    if (made !== undefined) await object.addCustomer(made);
  } else {
    const { data } = await identity.customerUserGroups.list({ limit: 200 });
    const made = data.find((group) => group.name === attempt.name && isSince(group.created_at));
    if (made !== undefined) await object.addGroup(made);
  }
}

const isIn = ({ group }: CustomerUser, groupId: string | undefined) => (group?.id ?? undefined) === groupId;
