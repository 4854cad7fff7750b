// All pages but the first. They are a separate part of the script, which `main.ts` loads.

import { groupTask } from "./group.ts";
import { loadOffers } from "./order/offers.ts";
import { orderTask } from "./order/order.ts";
import { loadQuotes, stayTask } from "./stay.ts";
import type { Task } from "./task.ts";

export interface Page {
  readonly task: () => Task;
  /** What must be loaded before the form can be shown, besides the validator. */
  readonly needs: Promise<unknown>;
}

/** The pages by path. What they need is requested at once. */
export function pagesFor(account: Promise<unknown>): Readonly<Record<string, Page>> {
  const pages = {
    "/group": { task: groupTask, needs: account },
    "/order": { task: orderTask, needs: account.then(loadOffers) },
    "/stay": { task: stayTask, needs: account.then(loadQuotes) },
  };
  // If one of them fails, the page that needs it says so.
  for (const { needs } of Object.values(pages)) needs.catch(() => undefined);
  return pages;
}
