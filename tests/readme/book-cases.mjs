// What the README's `book` does of a booking that fails, against the stand-in for Duffel.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startStandIn } from "../../www-example/stand-in/node.mjs";
import { order } from "../stand-in/payloads.mjs";
import { makeWorld } from "../client/world.mjs";
import { equal } from "../package/expect.mjs";
import { runCases } from "../package/run-cases.mjs";

export async function bookCases(folder) {
  const load = (path) => import(pathToFileURL(join(folder, path)).href);
  const { book } = await load("readme/book.mjs");
  const api = await load("node_modules/duffel-customers/client.js");
  const standIn = await startStandIn();
  const { client, fault, log, reset } = makeWorld({ api, base: standIn.url, runtime: {} });
  /** What comes of a booking under these faults, and how many orders were sent and made. */
  const after = async (faults, payload = order()) => {
    await reset();
    await fault(...faults);
    const given = await book(client(), payload).then(
      (made) => made?.offer_id,
      (error) => error.name,
    );
    const posts = (await log()).filter(({ method }) => method === "POST");
    return [given, posts.length, posts.filter(({ wrote }) => wrote).length];
  };
  const OFFER = order().selected_offers[0];
  try {
    return await runCases({
      "what is booked is given": async () => equal(await after([]), [OFFER, 1, 1]),
      "what is booked without an answer is found": async () =>
        equal(await after([{ carried_out: true, cut: "before_head" }]), [OFFER, 1, 1]),
      "what is not booked without an answer is not sent again": async () =>
        equal(await after([{ carried_out: false, cut: "before_head" }]), [undefined, 1, 0]),
      "what is booked without an answer, and cannot be looked for, is as unknown as before": async () => {
        const lost = { carried_out: true, cut: "before_head" };
        equal(await after([lost, { carried_out: false, answer: "forbidden" }]), [undefined, 1, 1]);
        const down = { carried_out: false, answer: "bad_gateway" };
        equal(await after([lost, down, down, down]), [undefined, 1, 1]);
      },
      "what is pending is waited for": async () =>
        equal(await after([{ carried_out: true, answer: "accepted" }]), [undefined, 1, 1]),
      "a refusal is thrown": async () =>
        equal(await after([{ carried_out: false, answer: "forbidden" }]), ["DuffelError", 1, 0]),
      "so is a mistake in the payload, and nothing is sent": async () =>
        equal(await after([], order({ passengers: [] })), ["ValidationError", 0, 0]),
    });
  } finally {
    await standIn.close();
  }
}
