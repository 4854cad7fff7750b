// What Duffel requires of every request before it looks at the path: a token, a version, an Accept header.

import { accepts } from "./accepts.mjs";
import { refusal } from "./errors.mjs";

const TOKEN = /^duffel_test_[0-9A-Za-z_-]+$/;
const JSON_RANGES = ["application/json", "application/*", "*/*"];
const RETIRED_VERSIONS = new Set(["beta", "v1"]);

/** Throws a Refusal unless the request carries all of them. */
export function checkPreconditions(headers) {
  checkToken(headers.authorization);
  checkVersion(headers["duffel-version"]);
  if (!accepts(headers.accept, JSON_RANGES))
    throw refusal("unsupported_format", "The Accept header needs to allow application/json.");
}

/** The request's token, or "" if it has none. */
export function bearerToken(headers) {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1] ?? "";
}

function checkToken(authorization) {
  if (!authorization)
    throw refusal(
      "missing_authorization_header",
      "The Authorization header needs to be set and contain a valid API token.",
    );
  const token = bearerToken({ authorization });
  if (token === "")
    throw refusal(
      "invalid_authorization_header",
      "The Authorization header needs to have the format: Bearer API_TOKEN.",
    );
  if (!TOKEN.test(token))
    throw refusal(
      "access_token_not_found",
      "The access token is not known. The stand-in accepts every duffel_test_ token.",
    );
}

function checkVersion(version) {
  if (!version) throw refusal("missing_version_header", "The Duffel-Version header needs to be set.");
  if (version === "v2") return;
  const code = RETIRED_VERSIONS.has(version) ? "unsupported_version" : "invalid_version_header";
  throw refusal(code, "The Duffel-Version header needs to be v2.");
}
