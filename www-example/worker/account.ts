// An account: which customers and groups belong to it. Each has a Durable Object of its own.

import { DurableObject } from "cloudflare:workers";

export interface Account {
  readonly customers: Customer[];
  readonly groups: Group[];
}

/** What is kept of a customer user: enough to pick one, and to fill in a form. */
export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_number?: string | null;
  readonly group?: Group | null;
}

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** A create that was let through and has not been answered. What came of it may have to be looked up. */
export type Attempt =
  | { readonly kind: "customer"; readonly email: string; readonly groupId: string | undefined; readonly at: number }
  | { readonly kind: "group"; readonly name: string; readonly at: number };

export class AccountObject extends DurableObject {
  /** `undefined` for an account that has not been opened yet. */
  read(): { account: Account; attempts: Attempt[] } | undefined {
    if (this.ctx.storage.kv.get("opened") === undefined) return undefined;
    return {
      account: { customers: this.#all("customer/"), groups: this.#all("group/") },
      attempts: this.#all("attempt/"),
    };
  }

  open(): void {
    this.ctx.storage.kv.put("opened", true);
  }

  addCustomer({ id, email, given_name, family_name, phone_number = null, group = null }: Customer): void {
    const { kv } = this.ctx.storage;
    kv.put(`customer/${id}`, { id, email, given_name, family_name, phone_number, group });
    if (group !== null) this.addGroup(group);
    kv.delete(attemptKey({ kind: "customer", email, groupId: group?.id, at: 0 }));
  }

  /** `members` of the account's are in this group from now on, and in no other. */
  addGroup({ id, name }: Group, members: readonly string[] = []): void {
    const { kv } = this.ctx.storage;
    kv.put(`group/${id}`, { id, name });
    for (const member of members) {
      const customer = kv.get<Customer>(`customer/${member}`);
      if (customer !== undefined) kv.put(`customer/${member}`, { ...customer, group: { id, name } });
    }
    kv.delete(attemptKey({ kind: "group", name, at: 0 }));
  }

  /** The first of several alike counts: what one of them made is not older than that. */
  note(attempt: Attempt): void {
    const { kv } = this.ctx.storage;
    if (kv.get(attemptKey(attempt)) === undefined) kv.put(attemptKey(attempt), attempt);
  }

  forget(attempt: Attempt): void {
    this.ctx.storage.kv.delete(attemptKey(attempt));
  }

  #all<T>(prefix: string): T[] {
    return Array.from(this.ctx.storage.kv.list<T>({ prefix }), ([, value]) => value);
  }
}

function attemptKey(attempt: Attempt): string {
  const what = attempt.kind === "group" ? [attempt.name] : [attempt.email.toLowerCase(), attempt.groupId ?? null];
  return `attempt/${attempt.kind}/${JSON.stringify(what)}`;
}
