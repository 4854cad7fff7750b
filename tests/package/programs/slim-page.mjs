// The slim entry in a page, given its module in the way that the page's query names.

import { customerUser, init, initSync, WasmUnavailableError } from "duffel-customers/slim";

const get = () => fetch("/validator.wasm");

const WAYS = {
  "a response to come": () => init(get()),
  "a response": async () => init(await get()),
  "its URL": () => init(new URL("/validator.wasm", location.href)),
  "its URL as text": () => init("/validator.wasm"),
  bytes: async () => init(await (await get()).arrayBuffer()),
  "a module": async () => init(await WebAssembly.compileStreaming(get())),
  "a module, at once": async () => initSync(await WebAssembly.compileStreaming(get())),
  "bytes, at once": async () => initSync(await (await get()).arrayBuffer()),
  "a view of bytes": async () => init(new DataView(await (await get()).arrayBuffer())),
  "a view of bytes, at once": async () => initSync(new DataView(await (await get()).arrayBuffer())),
  twice: () => Promise.all([init(get()), init(get())]),
  nothing: () => init(undefined),
  "what is not there": () => init(fetch("/missing.wasm")),
  "what is no module": () => init(fetch("/index.html")),
  "another module": () => init(fetch("/client.wasm")),
  "another module, as bytes": async () => init(await (await fetch("/client.wasm")).arrayBuffer()),
  "what nobody serves": () => init("http://127.0.0.1:1/validator.wasm"),
  "a response that was read": async () => {
    const response = await get();
    await response.text();
    return init(response);
  },
};

/** What comes of a way: the number of issues that are found then, or what the error says and what caused it. */
async function outcome(way) {
  try {
    await WAYS[way]();
  } catch (error) {
    return error instanceof WasmUnavailableError ? [error.message, String(error.cause)] : String(error);
  }
  return customerUser.safeParse({}).error.issues.length;
}

// Whatever came of the first, the right one can follow.
const way = decodeURIComponent(location.search.slice(1));
window.report = outcome(way).then(async (first) => [first, await outcome("a response to come")]);
