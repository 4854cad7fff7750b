// Finds the operation for a path and a method. Only allowed operations have a route; a path must match completely.

import type { GatewayCall, GatewayOperation } from "../types/gateway.js";
import { refusal } from "./answer.ts";
import { OPERATIONS } from "./operations.ts";

interface Routes {
  /** The methods of all allowed operations. */
  readonly methods: readonly string[];
  find(
    request: Request,
    url: URL,
  ): { readonly call: GatewayCall; readonly query: Readonly<Record<string, string>> | undefined };
}

/** The path of a URL, up to its query. */
const WRITTEN = /^https?:\/\/[^/\\?#]*([^?]*)/i;

/** If the visitor sent an invalid host, Bun's URL is invalid too. */
export function urlOf({ url }: Request): URL {
  if (!URL.canParse(url)) throw notFound();
  return new URL(url);
}

export function routes(prefix: string, allow: readonly GatewayOperation[]): Routes {
  const places = new Map<string, { pattern: RegExp; byMethod: Map<string, GatewayOperation> }>();
  for (const name of allow) {
    const { method, path } = OPERATIONS[name];
    let place = places.get(path);
    if (place === undefined) places.set(path, (place = { pattern: patternOf(prefix + path), byMethod: new Map() }));
    place.byMethod.set(method, name);
  }
  return {
    methods: [...new Set(allow.map((name) => OPERATIONS[name].method))],
    find(request, { pathname, searchParams }) {
      // A path that the parser changes is a trick. Some get this far: workerd resolves `..`, but not `%2e%2e`. It also
      // leaves the host as written, in capitals or with the default port.
      if (WRITTEN.exec(request.url)?.[1] !== pathname) throw notFound();
      for (const { pattern, byMethod } of places.values()) {
        const match = pattern.exec(pathname);
        if (match === null) continue;
        const operation = byMethod.get(request.method);
        if (operation === undefined) throw wrongMethod([...byMethod.keys()]);
        const id = match[1];
        return { call: id === undefined ? { operation } : { operation, id }, query: queryOf(operation, searchParams) };
      }
      throw notFound();
    },
  };
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/[.~-]/g, "\\$&");
  return new RegExp(`^${literal.replace(/\{(\w{3}_)\}/, `($1${REST})`)}$`);
}

/** What follows an ID's prefix. */
const REST = "[0-9A-Za-z]{1,64}";

/** The prefixes of the IDs by which a list is filtered. */
const FILTERS: Partial<Record<string, string>> = { user_id: "icu_", offer_id: "off_" };

/** As the client has it, and JavaScript's `trim`: one of them knows U+0085, the other U+FEFF. */
const BLANK = /^[\p{White_Space}\ufeff]*$/u;

/**
 * An unknown or repeated name, a blank value, or an ID that is none, might widen a list: a request for one user's orders
 * must not return everyone's.
 */
function queryOf(operation: GatewayOperation, search: URLSearchParams): Readonly<Record<string, string>> | undefined {
  let query: Record<string, string> | undefined;
  const known = OPERATIONS[operation].query ?? [];
  for (const [name, value] of search) {
    if (!known.includes(name)) throw invalidQuery(`This call takes ${known.join(", ") || "nothing"} in its query.`);
    if (query?.[name] !== undefined) throw invalidQuery(`The query must not have ${name} twice.`);
    if (BLANK.test(value)) throw invalidQuery(`The query's ${name} must not be blank.`);
    const prefix = FILTERS[name];
    if (prefix !== undefined && !new RegExp(`^${prefix}${REST}$`).test(value)) {
      throw invalidQuery(`The query's ${name} must be an ID that begins with ${prefix}.`);
    }
    query = { ...query, [name]: value };
  }
  return query;
}

function invalidQuery(message: string) {
  return refusal(400, "invalid_query", "Invalid query", message);
}

function notFound() {
  return refusal(404, "not_found", "Not found", "There is nothing at this path.");
}

function wrongMethod(methods: readonly string[]) {
  return refusal(405, "method_not_allowed", "Method not allowed", `This path takes ${methods.join(" and ")} only.`, {
    allow: methods.join(", "),
  });
}
