// Lists: one page, or all pages.

import { Walk } from "client-glue";
import type { DuffelResponse } from "../types/client.js";
import type { GatewayOperation } from "../types/gateway.js";
import { stranded } from "./call.ts";
import { DuffelError } from "./errors.ts";
import { Kept } from "./instance.ts";
import { isPlainObject } from "./plain-object.ts";
import { queryOf } from "./query.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

/** `Walk.next`'s results for a page's cursor. */
const END = 0;
const PAGE = 1;
const AGAIN = 2;

export function list<T>(settings: Settings, operation: GatewayOperation) {
  return async (query?: object, options?: object): Promise<DuffelResponse<T[]>> =>
    respond(settings, { operation, query: queryOf(query), options });
}

/** Iterates over the elements of every page, each as its own response. */
export function listWithGenerator<T>(settings: Settings, operation: GatewayOperation) {
  // A copy: the walk reads it when it begins, and a filter that is gone by then would list everyone's records.
  return (query?: object, options?: object) =>
    walkOf<T>(settings, operation, isPlainObject(query) ? { ...query } : query, options);
}

async function* walkOf<T>(
  settings: Settings,
  operation: GatewayOperation,
  query: object | undefined,
  options: object | undefined,
): AsyncGenerator<DuffelResponse<T>, void> {
  // Before it is destructured: nothing would be left of a `URLSearchParams`, and everyone's records would be listed.
  queryOf(query);
  const { before, after, ...filters } = (query ?? {}) as { before?: unknown; after?: unknown };
  let place: { readonly before?: unknown; readonly after?: unknown } = { before, after };
  const walk = new Kept(() => new Walk(typeof place.after === "string" ? place.after : undefined));
  try {
    for (;;) {
      const page: DuffelResponse<T[]> = await list<T>(settings, operation)({ ...filters, ...place }, options);
      for (const data of page.data) yield { ...page, data };
      const cursor: unknown = page.meta?.after ?? undefined;
      if (cursor === undefined) return;
      const next = typeof cursor === "string" ? walk.use((pages) => pages.next(cursor)) : AGAIN;
      if (next === END) return;
      if (next === undefined) throw stranded(operation, false);
      if (next !== PAGE) throw lost(operation, page);
      place = { after: cursor };
    }
  } finally {
    walk.free();
  }
}

function lost(operation: string, { status, headers, requestId }: DuffelResponse<unknown>): DuffelError {
  return new DuffelError(
    `${operation}: the list leads back to a page that was there before, or nowhere; the walk ends here.`,
    {
      status,
      headers,
      requestId,
    },
  );
}
