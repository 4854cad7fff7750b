// Reads and checks the gateway's options, once. A gateway without its required options cannot be created.

import { checkOptionsOf } from "../client/check-options.ts";
import { FORWARD } from "../client/forward.ts";
import { timeoutOf } from "../client/settings.ts";
import type { Duffel } from "../types/client.js";
import type { GatewayOperation, GatewayOptions, OnceStore } from "../types/gateway.js";
import { DEFAULTS } from "../validator/options.ts";
import { OPERATIONS } from "./operations.ts";

export interface Settings {
  readonly duffel: (env: unknown) => Duffel;
  readonly allow: readonly GatewayOperation[];
  readonly authorize: GatewayOptions["authorize"];
  readonly permit: GatewayOptions["permit"];
  readonly once: ((env: unknown, request: Request) => OnceStore) | undefined;
  readonly prefix: string;
  readonly allowedOrigins: readonly string[] | undefined;
  readonly check: NonNullable<GatewayOptions["check"]>;
  readonly maxBytes: number;
  readonly bodyTimeout: number;
}

/** In milliseconds. A phone with a bad connection sends the largest body in less. */
const BODY_TIMEOUT = 30_000;

/** Path segments that no URL parser changes. */
const PREFIX = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/;

export function settings(options: unknown): Settings {
  if (typeof options !== "object" || options === null) throw new TypeError("createGateway needs an object of options.");
  const {
    duffel,
    allow,
    authorize,
    permit,
    once,
    prefix = "",
    allowedOrigins,
    bodyTimeout,
  } = options as Partial<GatewayOptions>;
  const operations = operationsOf(allow);
  if (typeof authorize !== "function") {
    throw new TypeError(
      "`authorize` is missing: a function that says whether a visitor may make a call. There is no default.",
    );
  }
  optionalFunction("permit", permit);
  optionalFunction("once", once);
  const unpermitted = operations.find((name) => OPERATIONS[name].needsPermit);
  if (permit === undefined && unpermitted !== undefined) {
    throw new TypeError(
      `\`permit\` is missing: "${unpermitted}" acts for customers in its payload: say whose IDs a visitor may send.`,
    );
  }
  if (typeof prefix !== "string" || !PREFIX.test(prefix)) {
    throw new TypeError('`prefix` must be a path such as "/api", with no slash at its end.');
  }
  const check = checkOptionsOf((options as Partial<GatewayOptions>).check);
  return {
    duffel: duffelOf(duffel),
    allow: operations,
    authorize,
    permit,
    once,
    prefix,
    allowedOrigins: originsOf(allowedOrigins),
    check,
    maxBytes: check.maxBytes ?? DEFAULTS.maxBytes,
    bodyTimeout: timeoutOf("bodyTimeout", bodyTimeout, BODY_TIMEOUT),
  };
}

function duffelOf(duffel: unknown): Settings["duffel"] {
  if (typeof duffel === "function") return (env) => client(duffel(env));
  const only = client(duffel);
  return () => only;
}

function client(duffel: unknown): Duffel {
  if (typeof (duffel as Record<symbol, unknown> | null | undefined)?.[FORWARD] === "function") return duffel as Duffel;
  throw new TypeError("`duffel` must be a Duffel from duffel-customers/client, or a function that gives one.");
}

function operationsOf(allow: unknown): readonly GatewayOperation[] {
  if (!Array.isArray(allow))
    throw new TypeError("`allow` is missing: the list of operations to let through. There is no default.");
  for (const name of allow) {
    if (typeof name !== "string" || !Object.hasOwn(OPERATIONS, name))
      throw new TypeError(`\`allow\` holds ${JSON.stringify(name)}, which is no operation.`);
  }
  return [...allow];
}

function originsOf(origins: unknown): readonly string[] | undefined {
  if (origins === undefined) return undefined;
  if (!Array.isArray(origins)) throw new TypeError("`allowedOrigins` must be a list.");
  for (const origin of origins) {
    if (typeof origin !== "string" || !URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new TypeError(
        `\`allowedOrigins\` holds ${JSON.stringify(origin)}; an origin is like "https://www.example.com", no path.`,
      );
    }
  }
  return [...origins];
}

function optionalFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") throw new TypeError(`\`${name}\` must be a function.`);
}
