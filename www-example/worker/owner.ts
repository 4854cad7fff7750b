// Whose a customer or a group is. Each record has its own Durable Object, named by the record's ID.

import { DurableObject } from "cloudflare:workers";

export class OwnerObject extends DurableObject {
  /** Takes the record for this account, and returns whether it is now its own: the first to come is. */
  claim(account: string): boolean {
    const { kv } = this.ctx.storage;
    const owner = kv.get<string>("account") ?? account;
    kv.put("account", owner);
    return owner === account;
  }

  /** The account that Duffel's own response says it was created for. */
  award(account: string): void {
    this.ctx.storage.kv.put("account", account);
  }
}
