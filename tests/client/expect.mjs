// What cases say of promises; the rest is shared with the tests of the package.

import { equal, Mismatch, ok } from "../package/expect.mjs";

export { equal, ok };

/** Awaits a rejection with an error of this name, with this message if one is given; gives the error. */
export async function rejects(name, promise, message) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    equal(error?.name, name);
    if (message !== undefined) equal(error.message, message);
    return error;
  }
  throw new Mismatch(`${name} thrown`, value);
}

/** These properties of an object, and what they hold. */
export function holds(value, properties) {
  const got = Object.fromEntries(Object.keys(properties).map((name) => [name, value[name]]));
  equal(got, properties);
}

/** Comes back as soon as the condition holds; the time that a case may take is the limit. */
export async function until(condition) {
  while (!(await condition())) await sleep(10);
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
