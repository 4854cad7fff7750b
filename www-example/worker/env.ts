// What the Worker is given: its bindings in `wrangler.jsonc`, its secrets, and what the demo adds.

import type { AccountObject } from "./account.ts";
import type { OnceObject } from "./once-store.mjs";

export interface Env {
  readonly ACCOUNTS: DurableObjectNamespace<AccountObject>;
  /** The site's files. */
  readonly ASSETS: Fetcher;
  readonly ONCE: DurableObjectNamespace<OnceObject>;
  /** A secret. It goes into the Duffel client and nowhere else. */
  readonly DUFFEL_ACCESS_TOKEN: string;
  /** A secret: what session cookies are signed with. */
  readonly SESSION_KEY: string;
  /** The stand-in, where one is bound; else it is Duffel that is called. */
  readonly DUFFEL?: Fetcher;
  /** IDs of the customers that a new account begins with, and of quotes to choose from: separated by commas. */
  readonly FIRST_CUSTOMERS?: string;
  readonly QUOTES?: string;
}

export const idsIn = (list: string | undefined): string[] => list?.split(",").filter((id) => id !== "") ?? [];
