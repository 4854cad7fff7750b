// Reads a request body: JSON in UTF-8, with everything under `data`.

import { isObject } from "../rules/shapes.mjs";
import { refusal } from "./errors.mjs";

/** The `data` object of a body, or a Refusal. */
export function openEnvelope(headers, bytes) {
  const type = headers["content-type"];
  if (bytes.length > 0 && !type)
    throw refusal("missing_content_type_header", "The Content-Type header needs to be set to application/json.");
  if (type && !/^application\/json\s*(;|$)/i.test(type))
    throw refusal("invalid_content_type_header", "The Content-Type header needs to be application/json.");
  const body = bytes.length > 0 ? parse(bytes) : undefined;
  if (!isObject(body) || !Object.hasOwn(body, "data"))
    throw refusal("missing_data_param", "The data in the request body should be nested under the data key.");
  if (!isObject(body.data))
    throw refusal("invalid_data_param", "The data in the request body should be a JSON object.");
  return body.data;
}

function parse(bytes) {
  try {
    // A byte order mark is not JSON: ignoreBOM keeps it in the string, and JSON.parse refuses it.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw refusal("bad_request", "The request body is not valid JSON.");
  }
}
