// An account: its customers and groups. Each account has its own Durable Object.

import { DurableObject } from "cloudflare:workers";

export interface Account {
  readonly customers: Customer[];
  readonly groups: Group[];
}

/** What is stored of a Customer User: enough to choose one and to fill in a form. */
export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_number?: string | null;
  readonly group?: Group | null;
  readonly created_at?: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly created_at?: string;
}

/** A create that was sent and has no response yet. Its outcome may have to be looked up. */
export type Attempt =
  | {
      readonly kind: "customer";
      readonly email: string;
      readonly groupId: string | undefined;
      readonly name: string;
      readonly at: number;
    }
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

  addCustomer({ id, email, given_name, family_name, phone_number = null, group = null, created_at }: Customer): void {
    const { kv } = this.ctx.storage;
    kv.put(`customer/${id}`, { id, email, given_name, family_name, phone_number, group, created_at });
    if (group !== null) this.addGroup(group);
    kv.delete(customerAttempt(email, group?.id));
  }

  /** Moves those `members` that belong to this account from other groups into this one. */
  addGroup({ id, name, created_at }: Group, members: readonly string[] = []): void {
    const { kv } = this.ctx.storage;
    // A customer's record does not say when their group was created.
    kv.put(`group/${id}`, { id, name, created_at: created_at ?? kv.get<Group>(`group/${id}`)?.created_at });
    for (const member of members) {
      const customer = kv.get<Customer>(`customer/${member}`);
      if (customer !== undefined) kv.put(`customer/${member}`, { ...customer, group: { id, name } });
    }
    kv.delete(groupAttempt(name));
  }

  /** Keeps the first of several identical attempts: no record of theirs is older. */
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

const groupAttempt = (name: string) => `attempt/group/${name}`;
const customerAttempt = (email: string, groupId = "") => `attempt/customer/${groupId}/${email.toLowerCase()}`;

function attemptKey(attempt: Attempt): string {
  return attempt.kind === "group" ? groupAttempt(attempt.name) : customerAttempt(attempt.email, attempt.groupId);
}
