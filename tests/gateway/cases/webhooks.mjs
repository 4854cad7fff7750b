// Webhooks: the stand-in signs, the package verifies.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signWebhook, webhookBody } from "../../../www-example/stand-in/webhook.mjs";

const SECRET = "whsec_\u00e9 1";
const NOW = 1_777_000_000;
const BODY = webhookBody("order.created", { id: "ord_1", note: "\u00e9\u{1f6e9}" }, NOW * 1000);
const MISSING =
  "The request has no X-Duffel-Signature header, so it is not from Duffel (or a proxy removed the header).";
const UNREADABLE =
  "The X-Duffel-Signature header cannot be read: it should be like t=1616202842,v1=… with 64 hexadecimal digits.";
const WRONG =
  "The signature does not match: the secret is another webhook's, or the body is not, byte for byte, the one sent.";
const NO_OPTIONS = "The options must be an object, such as { toleranceSeconds: 60 }.";
const NO_EVENT = "The signature is right, but the body is not an event.";
const bytesOf = (text) => new TextEncoder().encode(text);

export function webhooks({ verify }) {
  const refused = async (expected, ...given) => {
    const { name, message } = await verify(...given);
    assert.deepEqual([name, message], ["WebhookSignatureError", expected]);
    assert.ok(!message.includes(SECRET) && !message.includes("ord_1"));
  };
  const tooFar = (seconds, tolerated) =>
    `The signature is right, but its time is ${seconds} seconds from now, and ${tolerated} are tolerated: ` +
    "an old delivery sent again, or a clock that is wrong.";
  const at = (now, more) => ({ now, ...more });

  describe("webhooks", () => {
    test("a signed event, as text, as bytes and as a buffer", async () => {
      const signature = await signWebhook(BODY, SECRET, NOW);
      for (const body of [BODY, bytesOf(BODY), bytesOf(BODY).buffer])
        assert.deepEqual(await verify(body, signature, SECRET, at(NOW * 1000)), { event: JSON.parse(BODY) });
    });

    test("now, unless told when", async () => {
      assert.ok((await verify(BODY, await signWebhook(BODY, SECRET), SECRET)).event);
      const { message } = await verify(BODY, await signWebhook(BODY, SECRET, NOW - 1e8), SECRET);
      assert.match(message, /^The signature is right, but its time is \d+ seconds from now, and 300 are tolerated: /);
    });

    test("five minutes apart, and no more, unless told how many", async () => {
      const signature = await signWebhook(BODY, SECRET, NOW);
      for (const seconds of [NOW - 300, NOW + 300])
        assert.ok((await verify(BODY, signature, SECRET, at(seconds * 1000))).event);
      for (const seconds of [NOW - 301, NOW + 301])
        await refused(tooFar(301, 300), BODY, signature, SECRET, at(seconds * 1000));
      await refused(tooFar(301, 300), BODY, signature, SECRET, at((NOW + 300) * 1000 + 1));
      assert.ok((await verify(BODY, signature, SECRET, at((NOW + 301) * 1000, { toleranceSeconds: 301 }))).event);
      await refused(
        tooFar(1, 0),
        BODY,
        signature,
        SECRET,
        at((NOW + 1) * 1000, { toleranceSeconds: 0 }),
      );
    });

    test("now may be in seconds", async () => {
      const signature = await signWebhook(BODY, SECRET, NOW);
      assert.ok((await verify(BODY, signature, SECRET, at(NOW + 300))).event);
      await refused(tooFar(301, 300), BODY, signature, SECRET, at(NOW + 301));
      // What would be the year 5138 in seconds is 1973 in milliseconds.
      assert.ok((await verify(BODY, await signWebhook(BODY, SECRET, 1e8), SECRET, at(1e11))).event);
    });

    test("of several signatures one has to fit", async () => {
      const [time, right] = (await signWebhook(BODY, SECRET, NOW)).split(",");
      const [, wrong] = (await signWebhook(BODY, "another", NOW)).split(",");
      for (const header of [
        `${time},${wrong},${right}`,
        `${right}, ${wrong} ,${time}`,
        `${wrong} , ${right} , ${time} `,
        `${time},v0=old,${right},v2=new`,
      ]) {
        assert.ok((await verify(BODY, header, SECRET, at(NOW))).event, header);
      }
      await refused(WRONG, BODY, `${time},${wrong},${wrong}`, SECRET, at(NOW));
      // No more than eight are tried.
      const wrongs = (count) => Array(count).fill(wrong).join(",");
      assert.ok((await verify(BODY, `${time},${wrongs(7)},${right}`, SECRET, at(NOW))).event);
      await refused(WRONG, BODY, `${time},${wrongs(8)},${right}`, SECRET, at(NOW));
    });

    test("another body, time or secret does not fit", async () => {
      const signature = await signWebhook(BODY, SECRET, NOW);
      await refused(WRONG, `${BODY} `, signature, SECRET, at(NOW));
      await refused(WRONG, JSON.stringify({ ...JSON.parse(BODY), live_mode: true }), signature, SECRET, at(NOW));
      await refused(WRONG, BODY, signature.replace(`t=${NOW}`, `t=${NOW + 1}`), SECRET, at(NOW));
      await refused(WRONG, BODY, signature, `${SECRET} `, at(NOW));
      for (let digit = 0; digit < 64; digit++) {
        const start = signature.indexOf("v1=") + 3 + digit;
        const flipped = signature.slice(0, start) + (signature[start] === "0" ? "1" : "0") + signature.slice(start + 1);
        await refused(WRONG, BODY, flipped, SECRET, at(NOW));
      }
    });

    test("no header, or none that can be read", async () => {
      for (const header of [null, "", " "]) await refused(MISSING, BODY, header, SECRET);
      const [time, right] = (await signWebhook(BODY, SECRET, NOW)).split(",");
      const mac = right.slice(3);
      for (const header of [
        "x",
        time,
        right,
        `${time},v1=`,
        `${time},v0=${mac}`,
        `${time},x-v1=${mac}`,
        `${time},v1=${mac}0`,
        `${time},v1=${mac.toUpperCase()}`,
        `${time},${time},${right}`,
        `t=,${right}`,
        `t=1e9,${right}`,
        `t=-1,${right}`,
      ]) {
        await refused(UNREADABLE, BODY, header, SECRET, at(NOW));
      }
    });

    test("what is signed, but no event", async () => {
      for (const body of ["", "hello", "null", "[]", "{}", '{"type":1}'])
        await refused(NO_EVENT, body, await signWebhook(body, SECRET, NOW), SECRET, at(NOW));
    });

    test("bytes that are no text are verified as bytes", async () => {
      const bytes = Uint8Array.of(0xff, 0x00, 0x7b);
      await refused(NO_EVENT, bytes, await signWebhook(bytes, SECRET, NOW), SECRET, at(NOW));
    });

    test("without a secret nothing is verified", async () => {
      const signature = await signWebhook(BODY, SECRET, NOW);
      for (const [secret, options, expected] of [
        ["", at(NOW), "The webhook's secret is missing: Duffel gave it when the webhook was created."],
        [null, at(NOW), "The webhook's secret is missing: Duffel gave it when the webhook was created."],
        [SECRET, { toleranceSeconds: -1 }, "`toleranceSeconds` must be a number, 0 or more."],
        [SECRET, { toleranceSeconds: "300" }, "`toleranceSeconds` must be a number, 0 or more."],
        ...[5, "300", [], null].map((options) => [SECRET, options, NO_OPTIONS]),
        [SECRET, { now: "today" }, "`now` must be a time as Date.now() gives it."],
      ]) {
        const { name, message } = await verify(BODY, signature, secret, options);
        assert.deepEqual([name, message], ["TypeError", expected]);
      }
    });
  });
}
