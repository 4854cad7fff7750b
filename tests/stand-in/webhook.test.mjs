// Webhook bodies and signatures, against Node's own HMAC.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { signWebhook, webhookBody } from "../../www-example/stand-in/webhook.mjs";

const SECRET = "whsec_é";
const hmac = (bytes) => createHmac("sha256", SECRET).update(bytes).digest("hex");

test("signs the time, a dot and the body", async () => {
  const body = webhookBody("order.created", { id: "ord_1", note: "é" });
  assert.equal(await signWebhook(body, SECRET, 1616202842), `t=1616202842,v1=${hmac(`1616202842.${body}`)}`);
});

test("signs bytes that are no text", async () => {
  const bytes = new Uint8Array([0xff, 0x00, 0x7b]);
  assert.equal(await signWebhook(bytes, SECRET, 1), `t=1,v1=${hmac(Buffer.concat([Buffer.from("1."), bytes]))}`);
});

test("signs now, unless told when", async () => {
  const before = Math.floor(Date.now() / 1000);
  const [, seconds] = /^t=([0-9]+),v1=[0-9a-f]{64}$/.exec(await signWebhook("{}", SECRET));
  assert.ok(before <= Number(seconds) && Number(seconds) <= Date.now() / 1000);
});

test("an event has Duffel's members", () => {
  const { id, created_at, ...rest } = JSON.parse(webhookBody("order.created", { id: "ord_1" }));
  assert.match(id, /^wev_[0-9A-Za-z]{22}$/);
  assert.ok(Date.parse(created_at));
  assert.deepEqual(rest, {
    api_version: "v2",
    type: "order.created",
    live_mode: false,
    idempotency_key: "ord_1",
    data: { object: { id: "ord_1" } },
  });
});
