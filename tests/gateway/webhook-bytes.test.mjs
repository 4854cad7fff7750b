// The bytes of a webhook: what is returned is what was verified.

import assert from "node:assert/strict";
import { test } from "node:test";
import { signWebhook } from "../../www-example/stand-in/webhook.mjs";
import { load } from "./bundle.mjs";

const { verifyWebhook } = await load("exports.mjs");

const SECRET = "whsec_1";
const SENT = '{"type":"order.created","id":"wev_1"}';
const OTHER = '{"type":"order.changed","id":"wev_2"}';

test("a buffer that is used again before the signature is verified changes nothing", async () => {
  const body = new TextEncoder().encode(SENT);
  const verified = verifyWebhook(body, await signWebhook(SENT, SECRET), SECRET);
  body.set(new TextEncoder().encode(OTHER));
  assert.deepEqual(await verified, JSON.parse(SENT));
});

test("nor does a buffer that is handed on to another thread", async () => {
  const { buffer } = new TextEncoder().encode(SENT);
  const verified = verifyWebhook(buffer, await signWebhook(SENT, SECRET), SECRET);
  structuredClone(buffer, { transfer: [buffer] });
  assert.deepEqual(await verified, JSON.parse(SENT));
});
