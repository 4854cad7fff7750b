// The Worker's environment: its bindings in `wrangler.jsonc`, its secrets, and what the demo adds.

import type { AccountObject } from "./account.ts";
import type { OnceObject } from "./once-store.mjs";
import type { OwnerObject } from "./owner.ts";

/** What the Worker calls in place of Duffel. */
export interface Called {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

export interface Env {
  readonly ACCOUNTS: DurableObjectNamespace<AccountObject>;
  /** The site's files. */
  readonly ASSETS: Fetcher;
  readonly ONCE: DurableObjectNamespace<OnceObject>;
  readonly OWNERS: DurableObjectNamespace<OwnerObject>;
  /** A secret. It is sent to Duffel and nowhere else. */
  readonly DUFFEL_ACCESS_TOKEN: string;
  /** A secret, which signs session cookies. */
  readonly SESSION_KEY: string;
  /** The stand-in, if bound. Otherwise the Worker calls Duffel. */
  readonly DUFFEL?: Called | undefined;
  /** Comma-separated IDs: a new account's first customers, and the quotes to choose from. */
  readonly FIRST_CUSTOMERS?: string;
  readonly QUOTES?: string;
}

export const idsIn = (list: string | undefined): string[] => list?.split(",").filter((id) => id !== "") ?? [];
