// Prints the milliseconds from before the import of a peer to its first verdict on the guide's order.
//
//   program.mjs URL

import { bytes } from "../order.mjs";

const start = performance.now();
const peer = await import(process.argv[2]);
const issues = peer.fromBytes(bytes);
const time = performance.now() - start;

if (issues !== 0) throw new Error("the guide's order was refused");
console.log(time);
