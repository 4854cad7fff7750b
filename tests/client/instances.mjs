// Watches the instances of the client's wasm module: their memory, and the faults that a case orders.

const { Instance, RuntimeError } = WebAssembly;

/** Every instance of the client's module so far, the newest last. */
const watched = [];
/** Part of the name of the export whose next call fails. */
let trapAt;
/** Whether that fault is a trap, after which the memory is not to be trusted. */
let spoils;
let silent = false;

/** From here on instances are watched. Must come before the first call into the client. */
export function watchInstances() {
  WebAssembly.Instance = function (module, imports) {
    const instance = new Instance(module, imports);
    if (!("walk_new" in instance.exports)) return instance;
    const exports = { ...instance.exports };
    for (const [name, work] of Object.entries(exports)) {
      if (typeof work === "function") exports[name] = (...args) => enter(name, work, args, exports.memory);
    }
    watched.push(exports.memory);
    return { exports };
  };
}

function enter(name, work, args, memory) {
  if (trapAt !== undefined && name.includes(trapAt)) {
    trapAt = undefined;
    if (!spoils) throw new RangeError("Maximum call stack size exceeded");
    // Here, nothing of it is left.
    new Uint8Array(memory.buffer).fill(0xff);
    throw new RuntimeError("unreachable");
  }
  // The module runs, and forgets what it was to do. There was no error, as its glue reads it.
  if (silent && name.includes("invoke")) return [0, 0];
  return work(...args);
}

/** What the runtime's programs tell the cases. */
export const instances = {
  instances: () => watched.length,
  memories: () => watched.slice(-1).map(({ buffer }) => new Uint8Array(buffer)),
  orderTrap: (name = "invoke") => void ([trapAt, spoils] = [name, true]),
  orderOverflow: () => void ([trapAt, spoils] = ["invoke", false]),
  orderSilence: () => void (silent = true),
  endSilence: () => void (silent = false),
};
