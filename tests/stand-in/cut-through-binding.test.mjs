// Cut connections as a Worker sees them that calls the stand-in through a service binding.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Miniflare } from "miniflare";
import { standInWorker } from "../../www-example/stand-in/miniflare.mjs";
import { Caller } from "./caller.mjs";
import { order } from "./payloads.mjs";
import { discard } from "./runtimes.mjs";

describe("cuts through a service binding", () => {
  const caller = new Caller();
  let miniflare;
  let probe;

  before(async () => {
    const standIn = standInWorker();
    const calling = {
      name: "probe",
      modules: true,
      scriptPath: fileURLToPath(new URL("probe.worker.mjs", import.meta.url)),
      compatibilityDate: standIn.compatibilityDate,
      serviceBindings: { DUFFEL: standIn.name },
    };
    miniflare = new Miniflare({
      workers: [calling, { ...standIn, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] }],
      handleRuntimeStdio: discard,
    });
    caller.url = (await miniflare.unsafeGetDirectURL(standIn.name)).origin;
    probe = async () =>
      (
        await miniflare.dispatchFetch("http://probe/", { method: "POST", body: JSON.stringify({ data: order() }) })
      ).json();
  });
  beforeEach(() => caller.reset());
  after(() => miniflare.dispose());

  test("without a fault the call goes through, compressed or not", async () => {
    for (const gzip of [true, false]) {
      await caller.settings({ gzip });
      const seen = await probe();
      assert.deepEqual([seen.stage, seen.status, JSON.parse(seen.text).data.total_amount], ["read", 201, "430.00"]);
    }
  });

  for (const carriedOut of [false, true]) {
    test(`${carriedOut ? "after" : "before"} the write, fetch rejects`, async () => {
      await caller.fault({ carried_out: carriedOut, cut: "before_head" });
      assert.equal((await probe()).stage, "fetch");
      assert.equal((await caller.records()).orders.length, carriedOut ? 1 : 0);
    });
  }

  test("in the body, reading it rejects", async () => {
    await caller.fault({ carried_out: true, cut: "in_body", wait: { in_body: 50 } });
    const seen = await probe();
    assert.deepEqual([seen.stage, seen.status], ["body", 201]);
    assert.equal((await caller.records()).orders.length, 1);
  });
});
