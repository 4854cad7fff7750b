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
export type Attempt = {
  readonly name: string;
  readonly at: number;
  /** It has ended without a response that says what came of it. Until then, it is under way. */
  readonly isLost?: boolean;
} & (
  | { readonly kind: "customer"; readonly email: string; readonly groupId: string | undefined }
  | { readonly kind: "group" }
);

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

  /** A customer who is there already stays: a response that is repeated may be older than what has changed since. */
  addCustomer({ id, email, given_name, family_name, phone_number = null, group = null, created_at }: Customer): void {
    const { kv } = this.ctx.storage;
    kv.delete(customerAttempt(email, `${given_name} ${family_name}`, group?.id));
    if (kv.get(`customer/${id}`) !== undefined) return;
    kv.put(`customer/${id}`, { id, email, given_name, family_name, phone_number, group, created_at });
    if (group !== null) this.addGroup(group);
  }

  /** Moves those `members` that belong to this account from other groups into this one, when it is new. */
  addGroup({ id, name, created_at }: Group, members: readonly string[] = []): void {
    const { kv } = this.ctx.storage;
    kv.delete(groupAttempt(name));
    // A customer's record does not say when their group was created.
    if (kv.get<Group>(`group/${id}`)?.created_at !== undefined) return;
    kv.put(`group/${id}`, { id, name, created_at });
    for (const member of members) {
      const customer = kv.get<Customer>(`customer/${member}`);
      if (customer !== undefined) kv.put(`customer/${member}`, { ...customer, group: { id, name } });
    }
  }

  /** Keeps the first of several identical attempts: no record of theirs is older. Returns whether this is the first. */
  note(attempt: Attempt): boolean {
    const { kv } = this.ctx.storage;
    const isFirst = kv.get(attemptKey(attempt)) === undefined;
    if (isFirst) kv.put(attemptKey(attempt), attempt);
    return isFirst;
  }

  /** From now on, the attempt is looked up. */
  lose(attempt: Attempt): void {
    const { kv } = this.ctx.storage;
    const noted = kv.get<Attempt>(attemptKey(attempt));
    if (noted !== undefined) kv.put(attemptKey(attempt), { ...noted, isLost: true });
  }

  forget(attempt: Attempt): void {
    this.ctx.storage.kv.delete(attemptKey(attempt));
  }

  #all<T>(prefix: string): T[] {
    return Array.from(this.ctx.storage.kv.list<T>({ prefix }), ([, value]) => value);
  }
}

const groupAttempt = (name: string) => `attempt/group/${name}`;
const customerAttempt = (email: string, name: string, groupId = "") =>
  `attempt/customer/${groupId}/${email.toLowerCase()}/${name}`;

function attemptKey(attempt: Attempt): string {
  if (attempt.kind === "group") return groupAttempt(attempt.name);
  return customerAttempt(attempt.email, attempt.name, attempt.groupId);
}
