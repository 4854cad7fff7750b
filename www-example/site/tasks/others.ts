// The pages beside the first. They make a part of the script of their own, which `main.ts` loads.

import { groupTask } from "./group.ts";
import { loadOffers } from "./order/offers.ts";
import { orderTask } from "./order/order.ts";
import { loadQuotes, stayTask } from "./stay.ts";
import type { Task } from "./task.ts";

export interface Page {
  readonly task: () => Task;
  /** What the form cannot be shown without, beside the validator. */
  readonly needs: Promise<unknown>;
}

/** The pages by their paths. What they need is asked for at once. */
export function pagesFor(account: Promise<unknown>): Readonly<Record<string, Page>> {
  const pages = {
    "/group": { task: groupTask, needs: account },
    "/order": { task: orderTask, needs: account.then(loadOffers) },
    "/stay": { task: stayTask, needs: account.then(loadQuotes) },
  };
  // Where one of them fails, the page that needs it says so.
  for (const { needs } of Object.values(pages)) needs.catch(() => undefined);
  return pages;
}
