// Watches the wasm instances that the package makes: their memory, and the faults that a case orders.

const { Instance, RuntimeError } = WebAssembly;

/** Every instance so far, the newest last. */
const instances = [];
/** Errors that the next calls into the module fail with. */
const faults = [];
/** Calls of an instance that had failed before. */
let misuses = 0;
/** The numbers that the last call of `run` was given. */
let given = [];

/** From here on instances are watched. Must come before the first call into the package. */
export function watchInstances() {
  WebAssembly.Instance = function (module, imports) {
    return { exports: watched(new Instance(module, imports).exports) };
  };
}

/** The same for the module as JavaScript: what starts instances of it, watched. */
export const watchedStarts = (instantiate) => () => watched(instantiate());

/** The exports of an instance, which may be ordered to fail. */
function watched(exports) {
  let hasFailed = false;
  const faulty = (call) => (...numbers) => {
    if (hasFailed) misuses += 1;
    if (faults.length === 0) return call(...numbers);
    hasFailed = true;
    // What a trap leaves behind is not to be trusted: here, nothing of it is left.
    new Uint8Array(exports.memory.buffer).fill(0xff);
    throw faults.shift();
  };
  const run = faulty(exports.run);
  const instance = {
    ...exports,
    run: (...numbers) => run(...(given = numbers)),
    sum_amounts: faulty(exports.sum_amounts),
    unique_emails: faulty(exports.unique_emails),
  };
  instances.push(instance);
  return instance;
}

/** How many instances there have been. */
export const instanceCount = () => instances.length;

/** Bytes of memory of the newest instance. */
export const memoryBytes = () => instances.at(-1).memory.buffer.byteLength;

/** Bytes of an offer or a quote that the last call was given. */
export const bookedBytes = () => given[5];

/** Lets the next calls into the module fail, each with one of these errors. */
export function orderFaults(...errors) {
  faults.push(...errors);
}

/** How often an instance was called that had failed before. */
export const failedUsedAgain = () => misuses;

/** Whether every fault that was ordered has happened. */
export const faultsDone = () => faults.length === 0;

/** What a trap throws. */
export const trap = () => new RuntimeError("unreachable");
