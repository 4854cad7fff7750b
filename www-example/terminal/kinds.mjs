// The package under `pkg/`, built by `cargo xtask build`, and its schemas by the kind of payload they check.

import * as duffel from "../../pkg/index.js";

const schemas = Object.values(duffel).filter(
  (value) => typeof value === "object" && value !== null && "safeParse" in value,
);

export const kinds = schemas.map(({ kind }) => kind);

/** @param {string} kind As in the package, such as `customer_user`, or with hyphens. */
export const schemaOf = (kind) => schemas.find((schema) => schema.kind === kind.replaceAll("-", "_"));

/** All issues of a result, errors first. */
export const issuesOf = (result) => [...(result.success ? [] : result.error.issues), ...result.warnings];
