// Firefox's own way to be driven: the commands of WebDriver over a socket, each message as JSON after its length.

import { once } from "node:events";
import { connect } from "node:net";

/** Connects to a Firefox that listens: `call` carries out a command. */
export async function marionette(port) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const calls = new Map();
  let received = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let message = first(received); message !== undefined; message = first(received)) {
      received = received.subarray(message.end);
      settle(message.text);
    }
  });
  // What is under way when Firefox goes gets no answer.
  socket.on("error", () => {});
  socket.on("close", () => {
    for (const { reject } of calls.values()) reject(new Error("Firefox is gone"));
  });

  function settle(text) {
    const message = JSON.parse(text);
    // The first says only who speaks.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const { resolve, reject } = calls.get(id);
    calls.delete(id);
    if (error === null) resolve(result);
    else reject(new Error(`${error.error}: ${error.message}`));
  }

  let last = 0;
  const call = (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      // As what was under way then: whoever ends a browser that is gone need not wait for it.
      if (socket.destroyed) return reject(new Error("Firefox is gone"));
      const id = ++last;
      calls.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return { call, hangUp: () => socket.destroy() };
}

/** The first message of these bytes and where it ends, once it is complete. */
function first(bytes) {
  const colon = bytes.indexOf(":");
  const end = colon + 1 + Number(bytes.subarray(0, colon));
  if (colon < 0 || bytes.length < end) return undefined;
  return { text: bytes.subarray(colon + 1, end).toString(), end };
}
