// What is measured, side by side. The first of each comparison is what the others are compared with.

import { brokenBytes, bytes, field, MISTAKES, text, value } from "./order.mjs";
import * as ajv from "./peers/ajv.mjs";
import * as ours from "./peers/duffel-customers.mjs";
import * as valibot from "./peers/valibot.mjs";
import * as zod from "./peers/zod.mjs";
import * as zodCompiled from "./peers/zod-compiled.mjs";

export const peers = [ours, ajv, valibot, zod, zodCompiled];

const decoder = new TextDecoder();
const order = value();

const found = peers.map(({ name, fromBytes }) => `${fromBytes(brokenBytes)} by ${name}`).join("; ");

/** Each library by its name, doing `work`. */
const each = (work) => Object.fromEntries(peers.map((peer) => [peer.name, work(peer)]));

export const comparisons = [
  {
    title: "Bytes to verdict",
    job: `The guide's order as it comes over the network (${bytes.length} bytes) is found right. The peers decode it and \`JSON.parse\` it first.`,
    entries: {
      "`JSON.parse` of the text alone": () => JSON.parse(text),
      "decode and `JSON.parse` alone": () => JSON.parse(decoder.decode(bytes)),
      ...each((peer) => () => peer.fromBytes(bytes)),
    },
  },
  {
    title: "Bytes to every mistake",
    job: `The same order with ${MISTAKES} mistakes (${brokenBytes.length} bytes): from bytes to the list of issues. Found: ${found}.`,
    entries: {
      "decode and `JSON.parse` alone": () => JSON.parse(decoder.decode(brokenBytes)),
      ...each((peer) => () => peer.fromBytes(brokenBytes)),
    },
  },
  {
    title: "Value to verdict",
    job: "The guide's order as a JavaScript object. Ours is written as JSON first, which is what will be sent anyway.",
    entries: {
      "`JSON.stringify` alone": () => JSON.stringify(order),
      ...each((peer) => () => peer.fromValue(order)),
    },
  },
  {
    title: "One field",
    job: "A passenger's email, as it is left. Ours finds the field's rule by its path; the peers are given the rule.",
    entries: each((peer) => peer.fromField && (() => peer.fromField(field, field.value))),
  },
  {
    title: "Bytes to the body to send",
    job: "The guide's order tidied, its users linked, checked, and written again.",
    entries: {
      "`JSON.parse` and `JSON.stringify` alone": () => JSON.stringify(JSON.parse(decoder.decode(bytes))),
      [ours.name]: () => ours.build(bytes),
    },
  },
];

/** An error unless everybody comes to the right verdict on what is measured, and on a few orders that are not. */
export function verify() {
  for (const { name, fromBytes, fromValue, fromField } of peers) {
    const expect = (what, holds) => {
      if (!holds) throw new Error(`${name}: wrong about ${what}`);
    };
    expect("the guide's order", fromBytes(bytes) === 0 && fromValue(value()) === 0);
    expect("an order with mistakes", fromBytes(brokenBytes) > 0);
    expect("an email", !fromField || fromField(field, field.value) === 0);
    expect("a wrong email", !fromField || fromField(field, field.wrong) > 0);
    for (const pointer of ["passengers", "passengers/0/email", "selected_offers", "payments"]) {
      const without = value();
      const steps = pointer.split("/");
      delete steps.slice(0, -1).reduce((at, step) => at[step], without.data)[steps.at(-1)];
      expect(`an order without ${pointer}`, fromValue(without) > 0);
    }
  }
  if (ours.fromBytes(brokenBytes) !== MISTAKES) throw new Error("not every mistake is found");
}
