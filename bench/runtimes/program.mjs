// Measures in a runtime that runs programs, and prints what came out as JSON.
//
//   program.mjs ROUNDS MILLISECONDS

import { measureAll } from "../measure.mjs";

const [rounds, milliseconds] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await measureAll({ rounds, milliseconds })));
