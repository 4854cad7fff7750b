// The error of a webhook that is not to be trusted, as a class.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { load } from "./bundle.mjs";

const { verifyWebhook, WebhookSignatureError } = await load("exports.mjs");
const twin = createRequire(import.meta.url)("../../pkg/client.cjs");

const refusedBy = (verify) => verify("{}", null, "secret").catch((error) => error);

test("is an Error with a name, and nothing else that printing it would list", async () => {
  const error = await refusedBy(verifyWebhook);
  assert.ok(error instanceof Error);
  assert.deepEqual(
    [error.name, WebhookSignatureError.name, Object.keys(error)],
    ["WebhookSignatureError", "WebhookSignatureError", []],
  );
});

test("is known by the class of either copy of the package, and by no other", async () => {
  const errors = [await refusedBy(verifyWebhook), await refusedBy(twin.verifyWebhook)];
  for (const error of errors) {
    assert.ok(error instanceof WebhookSignatureError && error instanceof twin.WebhookSignatureError);
    assert.ok(!(error instanceof TypeError));
  }
  for (const other of [new Error("no"), { name: "WebhookSignatureError" }, null, undefined]) {
    assert.ok(!(other instanceof WebhookSignatureError));
  }
});

test("a class made of it knows its own alone", async () => {
  class Mine extends WebhookSignatureError {}
  assert.ok(new Mine("x") instanceof Mine && new Mine("x") instanceof WebhookSignatureError);
  assert.ok(!((await refusedBy(verifyWebhook)) instanceof Mine));
});

test("a parsed body says what to give instead", async () => {
  await assert.rejects(verifyWebhook({ type: "order.created" }, "t=1,v1=", "secret"), {
    name: "WebhookSignatureError",
    message: /not what a framework has parsed/,
  });
});
