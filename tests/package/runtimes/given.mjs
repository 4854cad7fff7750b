// Node with the slim entry, given what is its module, and what is not: each in a process of its own.

import { join } from "node:path";
import { equal } from "../expect.mjs";
import { output } from "../output.mjs";
import { runCases } from "../run-cases.mjs";
import { ANOTHER, cannotRun, notLoaded } from "../sentences.mjs";
import { serve } from "../serve.mjs";

/** What `init` takes, and what else `initSync` does. */
const GOOD = [
  "init(bytes)",
  "init(Promise.resolve(bytes))",
  "init(within.subarray(5, 5 + bytes.length))",
  "init(new DataView(within.buffer, 5, bytes.length))",
  "init(new Uint8Array(bytes).buffer)",
  "init(module)",
  "init(foreign)",
  "init(Promise.resolve(module))",
  "init(answer(wasm))",
  "init(Promise.resolve(answer({})))",
  'init(answer({ headers: { "content-type": "application/wasm; charset=utf-8" } }))',
  "init({ ok: true, status: 200, headers: new Headers(), arrayBuffer: async () => bytes })",
  'init(url + "validator.wasm")',
  'init(new URL("validator.wasm", url))',
  'init({ href: url + "validator.wasm" })',
  'init(fetch(url + "validator.wasm"))',
  "initSync(bytes)",
  "initSync(new DataView(within.buffer, 5, bytes.length))",
  "initSync(module)",
  "initSync(foreign)",
];

/** What is not the module, or does not come, and what is said of it: where the engine has words for why, of those. */
const BAD = {
  'init(file("client.wasm"))': ANOTHER,
  'init(new WebAssembly.Module(file("client.wasm")))': ANOTHER,
  'init(new Response(file("client.wasm"), wasm))': ANOTHER,
  "init(empty)": ANOTHER,
  "init(new WebAssembly.Module(empty))": ANOTHER,
  'init({ [Symbol.toStringTag]: "WebAssembly.Module" })': ANOTHER,
  "init(bytes.subarray(0, 1000))": ANOTHER,
  "init(new Response(bytes.subarray(0, 1000), wasm))": ANOTHER,
  'init(new Response("<!doctype html>"))': ANOTHER,
  "init(undefined)": ANOTHER,
  "init(null)": ANOTHER,
  "init({ default: module })": ANOTHER,
  "init(new WebAssembly.Instance(new WebAssembly.Module(empty)))": ANOTHER,
  'initSync(file("client.wasm"))': ANOTHER,
  'initSync(new WebAssembly.Module(file("client.wasm")))': ANOTHER,
  "initSync(new WebAssembly.Module(empty))": ANOTHER,
  "initSync(undefined)": ANOTHER,
  'init(new Response("gone", { status: 404 }))': notLoaded("status 404"),
  'init(fetch(url + "missing.wasm"))': notLoaded("status 404"),
  'init(url + "missing.wasm")': notLoaded("status 404"),
  "init(Response.error())": notLoaded("status 0"),
  'init(Promise.reject(new Error("offline")))': notLoaded("Error: offline"),
  'init("http://127.0.0.1:1/validator.wasm")': notLoaded,
  'init("/validator.wasm")': notLoaded,
  "init(used({}))": notLoaded,
  "init(used(wasm))": notLoaded,
  "init(brokenOff(wasm))": notLoaded("TypeError: terminated"),
};

const PROLOGUE = `
  import { readFileSync } from "node:fs";
  import { runInNewContext } from "node:vm";
  import { customerUser, init, initSync, WasmUnavailableError } from "duffel-customers/slim";
  const [url] = process.argv.slice(1);
  const file = (name) => readFileSync("node_modules/duffel-customers/" + name);
  const bytes = file("validator.wasm");
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  const within = new Uint8Array(bytes.length + 10);
  within.set(bytes, 5);
  const module = new WebAssembly.Module(bytes);
  const foreign = new (runInNewContext("WebAssembly").Module)(bytes);
  const wasm = { headers: { "content-type": "application/wasm" } };
  const answer = (more) => new Response(bytes, more);
  const used = async (more) => {
    const response = answer(more);
    await response.arrayBuffer();
    return response;
  };
  const brokenOff = (more) => {
    const pull = (stream) => stream.error(new TypeError("terminated"));
    return new Response(new ReadableStream({ pull }), more);
  };
  let cause;
  const said = async (work) => {
    try {
      await work();
      return "done";
    } catch (error) {
      cause = String(error.cause);
      return error instanceof WasmUnavailableError ? error.message : String(error);
    }
  };
  const checked = () => customerUser.safeParse({}).error.issues.map(({ code }) => code);
`;

const CHECKED = ["validation_required", "validation_required", "validation_required"];

export const given = async (folder) => {
  const site = join(folder, "node_modules/duffel-customers");
  const server = await serve(site);
  /** What a program gives that goes on from the prologue. */
  const run = async (program) =>
    JSON.parse(
      await output(process.execPath, ["--input-type=module", "--eval", PROLOGUE + program, server.url], {
        cwd: folder,
      }),
    );
  const cases = {};
  for (const call of GOOD) {
    cases[call] = async () =>
      equal(await run(`console.log(JSON.stringify([await said(() => ${call}), checked()]));`), ["done", CHECKED]);
  }
  for (const [call, sentence] of Object.entries(BAD)) {
    cases[`${call}, and then the module`] = async () => {
      const [cause, ...outcomes] = await run(`
        const outcomes = [await said(() => ${call}), await said(() => init(bytes)), checked()];
        console.log(JSON.stringify([cause, ...outcomes]));
      `);
      equal(outcomes, [typeof sentence === "function" ? sentence(cause) : sentence, "done", CHECKED]);
    };
  }
  cases["once there is a module, nothing that comes is looked at, and no rejection is left unhandled"] = async () =>
    equal(
      await run(`
        await init(bytes);
        const more = [Promise.reject(new Error("offline")), file("client.wasm"), undefined];
        const outcomes = await Promise.all(more.map((source) => said(() => init(source))));
        initSync(undefined);
        await new Promise((resolve) => setTimeout(resolve, 10));
        console.log(JSON.stringify([outcomes, checked()]));
      `),
      [["done", "done", "done"], CHECKED],
    );
  cases["a body that nobody reads is let go of"] = async () =>
    equal(
      await run(`
        let cancelled = 0;
        const body = new ReadableStream({ cancel: () => void (cancelled += 1) });
        const outcome = await said(() => init(new Response(body, { status: 404 })));
        console.log(JSON.stringify([outcome, cancelled]));
      `),
      [notLoaded("status 404"), 1],
    );
  cases["two at once, of which one does not come"] = async () =>
    equal(
      await run(`
        const outcomes = await Promise.all([init(bytes), said(() => init(url + "missing.wasm"))]);
        console.log(JSON.stringify([outcomes[1], checked()]));
      `),
      [notLoaded("status 404"), CHECKED],
    );
  cases["without WebAssembly, that is what is said, whatever was given"] = async () => {
    const said = await run(`
      delete globalThis.WebAssembly;
      const sources = [bytes, url + "validator.wasm", undefined];
      const outcomes = await Promise.all(sources.map((source) => said(() => init(source))));
      console.log(JSON.stringify([...outcomes, await said(() => initSync(bytes))]));
    `);
    equal(said, Array(4).fill(cannotRun("ReferenceError: WebAssembly is not defined")));
  };
  cases["where a policy forbids only instances, as WebKit's does, that is what is said"] = async () => {
    const said = await run(`
      WebAssembly.Instance = function () {
        throw new WebAssembly.CompileError("refused");
      };
      const sources = [bytes, url + "validator.wasm", url + "missing.wasm", empty, undefined];
      const outcomes = await Promise.all(sources.map((source) => said(() => init(source))));
      console.log(JSON.stringify([...outcomes, await said(() => initSync(empty))]));
    `);
    equal(said, Array(6).fill(cannotRun("CompileError: refused")));
  };
  try {
    return await runCases(cases);
  } finally {
    await server.close();
  }
};
