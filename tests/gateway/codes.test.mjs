// The type `GatewayCode` has each code that the gateway, or `fromApiError`, gives a refusal, and no other.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

const template = new URL("../../pkg-template/", import.meta.url);
const read = (file) => readFileSync(new URL(file, template), "utf8");

const declarations = read("types/issue.d.ts");
/** The texts of a declared union. */
const union = (name) => {
  const [, members] = declarations.match(new RegExp(`export type ${name} =([^;]*);`));
  return Array.from(members.matchAll(/\| "(\w+)"/g), ([, member]) => member);
};

/** What looks like a code in these sources, but is the `type` of an error, or a field of Duffel's. */
const OTHERS = [
  ...["api_error", "authentication_error", "invalid_request_error", "validation_error"],
  ...["awaiting_payment", "booking_reference", "group_id", "offer_id", "user_id", "user_ids"],
];

/** Every text in the sources that looks like a code. */
const files = [...readdirSync(new URL("gateway", template)).map((file) => `gateway/${file}`), "validator/api-error.ts"];
const texts = files.flatMap((file) => {
  const code = read(file).replace(/\/\*[^]*?\*\/|^ *\/\/.*/gm, "");
  return Array.from(code.matchAll(/"([a-z]+(?:_[a-z]+)+)"/g), ([, text]) => text);
});

describe("the codes of a gateway", () => {
  test("are those in its sources, besides the check's", () => {
    const checks = union("IssueCode");
    const codes = new Set(texts.filter((text) => !OTHERS.includes(text) && !checks.includes(text)));
    assert.deepEqual([...codes].sort(), union("GatewayCode").sort());
  });

  test("and what else looks like one is there", () => {
    assert.deepEqual(
      OTHERS.filter((text) => !texts.includes(text)),
      [],
    );
  });
});
