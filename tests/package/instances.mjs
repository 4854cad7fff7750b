// Watches the wasm instances that the package makes: their memory, and the faults that a case orders.

const { Instance, RuntimeError } = WebAssembly;

/** Every instance so far, the newest last. */
const instances = [];
/** Errors that the next calls of `run` fail with. */
const faults = [];

/** From here on instances are watched. Must come before the first call into the package. */
export function watchInstances() {
  WebAssembly.Instance = function (module, imports) {
    const { exports } = new Instance(module, imports);
    const run = (...numbers) => {
      if (faults.length === 0) return exports.run(...numbers);
      // What a trap leaves behind is not to be trusted: here, nothing of it is left.
      new Uint8Array(exports.memory.buffer).fill(0xff);
      throw faults.shift();
    };
    const watched = { exports: { ...exports, run } };
    instances.push(watched);
    return watched;
  };
}

/** How many instances there have been. */
export const instanceCount = () => instances.length;

/** Bytes of memory of the newest instance. */
export const memoryBytes = () => instances.at(-1).exports.memory.buffer.byteLength;

/** Lets the next calls into the module fail, each with one of these errors. */
export function orderFaults(...errors) {
  faults.push(...errors);
}

/** Whether every fault that was ordered has happened. */
export const faultsDone = () => faults.length === 0;

/** What a trap throws. */
export const trap = () => new RuntimeError("unreachable");
