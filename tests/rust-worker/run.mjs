// Runs the Worker that is written in Rust in workerd; Duffel's answers are made here.
//
//   node tests/rust-worker/run.mjs --glue DIR
//
// `--glue` holds what wasm-bindgen made of the Worker.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { conclude } from "../package/conclude.mjs";
import { equal } from "../package/expect.mjs";
import { runCases } from "../package/run-cases.mjs";

const { glue } = parseArgs({ options: { glue: { type: "string" } } }).values;
if (glue === undefined) throw new Error("usage: node run.mjs --glue DIR");

const { Miniflare, Response } = createRequire(new URL("../package/", import.meta.url))("miniflare");

/** What Duffel was sent, and what it answers. */
const sent = [];
let answer;

const file = (type, path, from = join(glue, path)) => ({ type, path, contents: readFileSync(from) });
const miniflare = new Miniflare({
  compatibilityDate: "2026-04-01",
  bindings: { DUFFEL_ACCESS_TOKEN: "duffel_test_abc" },
  modules: [
    file("ESModule", "entry.mjs", fileURLToPath(new URL("entry.mjs", import.meta.url))),
    // The glue, and the snippets of JavaScript that crates bring.
    ...readdirSync(glue, { recursive: true })
      .filter((path) => path.endsWith(".js"))
      .map((path) => file("ESModule", path)),
    file("CompiledWasm", "rust_worker_bg.wasm"),
  ],
  outboundService: async (request) => {
    const { method, url, headers } = request;
    sent.push([method, url, headers.get("authorization"), headers.get("duffel-version"), await request.text()]);
    return answer();
  },
});

const ask = (body) => miniflare.dispatchFetch("http://localhost/", { method: "POST", body });

const report = await runCases({
  "a body that is right goes to Duffel, tidied and wrapped": async () => {
    answer = () => {
      const names = { given_name: "Tony", family_name: "Stark" };
      const data = { id: "icu_1", email: "tony@stark.com", ...names, phone_number: null, group: null, later: 1 };
      return Response.json({ data }, { status: 201 });
    };
    const response = await ask('{"email": " tony@STARK.com", "given_name": "Tony", "family_name": "Stark"}');
    equal([response.status, await response.json()], [201, { id: "icu_1" }]);
    equal(sent, [
      [
        "POST",
        "https://api.duffel.com/identity/customer/users",
        "Bearer duffel_test_abc",
        "v2",
        '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}}',
      ],
    ]);
  },
  "a body that is wrong does not": async () => {
    sent.length = 0;
    const response = await ask('{"email": "tony@", "given_name": "Tony"}');
    equal(response.status, 422);
    const [email, name] = (await response.json()).errors;
    equal(email, {
      code: "validation_format",
      message: "Expected an email address, such as tony@example.com.",
      source: { pointer: "/email" },
    });
    equal([name.code, name.source.pointer], ["validation_required", "/family_name"]);
    equal((await ask("not JSON")).status, 422);
    equal((await ask(new Uint8Array([0xff, 0xfe]))).status, 422);
    equal(sent, []);
  },
  "what Duffel refuses is not shown": async () => {
    answer = () => Response.json({ errors: [{ code: "emails_not_unique" }] }, { status: 422 });
    const response = await ask('{"email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark"}');
    equal([response.status, await response.text()], [502, ""]);
  },
}).finally(() => miniflare.dispose());
conclude(report);
