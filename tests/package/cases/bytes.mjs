// JSON as text and as bytes, of any shape and realm.

import { equal, expectIssues } from "../expect.mjs";
import { bytesOf, user } from "../payloads.mjs";

const TEXT = JSON.stringify(user({ given_name: "Zoë" }));
const BYTES = bytesOf(TEXT);

/** The bytes in the middle of a larger buffer. */
function inside(View, bytes = BYTES) {
  const buffer = new ArrayBuffer(bytes.length + 16);
  new Uint8Array(buffer).fill(0x7b);
  new Uint8Array(buffer).set(bytes, 8);
  return new View(buffer, 8, bytes.length / (View.BYTES_PER_ELEMENT ?? 1));
}

export default ({ customerUser }, { foreign }) => {
  const accepts = (json) => () => {
    const result = customerUser.checkJson(json);
    expectIssues(result);
    equal(result.data === json, true);
  };
  const invalid = (json, offset, line, column) => () => {
    const result = customerUser.checkJson(json);
    expectIssues(result, "E invalid_json");
    const [{ params, path }] = result.error.issues;
    equal(path, []);
    if (offset !== undefined) equal(params, { offset, line, column });
  };
  const even = bytesOf(`${TEXT} `.slice(0, TEXT.length + (BYTES.length % 2)));

  const cases = {
    text: accepts(TEXT),
    "a Uint8Array": accepts(BYTES),
    "an ArrayBuffer": accepts(BYTES.buffer),
    "a part of a buffer": accepts(inside(Uint8Array)),
    "an Int8Array": accepts(inside(Int8Array)),
    "a Uint8ClampedArray": accepts(inside(Uint8ClampedArray)),
    "a DataView": accepts(inside(DataView)),
    "a Uint16Array over the bytes": accepts(inside(Uint16Array, even)),
    "white space around": accepts(` \t\r\n${TEXT}\n`),
    "a name escaped": () => expectIssues(customerUser.checkJson(TEXT.replace('"email"', '"\\u0065mail"'))),

    "letters of one to four bytes, the first and the last of each, come back as they were": () => {
      const letters = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}";
      // More than are converted at a time.
      for (const note of [letters, letters.repeat(1000)]) {
        const payload = user({ note });
        const sent = JSON.stringify({ data: payload });
        for (const json of [JSON.stringify(payload), bytesOf(JSON.stringify(payload))])
          equal(customerUser.buildJson(json).data, sent);
      }
    },

    nothing: invalid("", 0, 1, 1),
    "no bytes": invalid(new Uint8Array(0), 0, 1, 1),
    "a BOM": invalid(`\ufeff${TEXT}`, 0, 1, 1),
    "a BOM in bytes": invalid(Uint8Array.of(0xef, 0xbb, 0xbf, ...BYTES), 0, 1, 1),
    "something behind": invalid("{}x", 2, 1, 3),
    "lines and columns in characters": invalid('{"a": "é🛩",\n  "é": nul}', 24, 2, 8),
    "an open text": invalid('{"email": "tony'),
    "a comma too many": invalid('{"a":1,}', 7, 1, 8),
    "NUL in a text": invalid('{"a":"\u0000"}'),
    "half a surrogate pair, escaped": invalid('{"a":"\\ud800"}'),
    "half a surrogate pair, raw": invalid('{"a":"\ud800"}', 6, 1, 7),
    "the other half, raw": invalid('{"a":"x\udfffx"}', 7, 1, 8),
    "half a pair behind a backslash": invalid('{"a":"\\\ud800"}', 6, 1, 7),
    "half a pair at the end": invalid(`${TEXT}\ud83d`),
    "bytes that are no UTF-8": invalid(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)),
    "an overlong slash": invalid(Uint8Array.of(0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d)),
    "UTF-16": invalid(new Uint16Array([0x7b, 0x7d])),

    "a name twice": () =>
      expectIssues(
        customerUser.checkJson('{"email":"x","given_name":"T","family_name":"S","\\u0065mail":"tony@stark.com"}'),
        "E duplicate_key /email",
      ),
    "too deep": () => {
      const nested = (levels) =>
        `{"email":"a@b.c","given_name":"T","family_name":"S","x":${"[".repeat(levels)}${"]".repeat(levels)}}`;
      expectIssues(customerUser.checkJson(nested(63)), "W unknown_field /x");
      expectIssues(customerUser.checkJson(nested(64)), "E too_deep");
      expectIssues(customerUser.checkJson(nested(100_000)), "E too_deep");
    },
    "what is neither text nor bytes": () => {
      const pretender = { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 2, length: 1e9 };
      const liar = new Proxy(new Uint8Array(2), {});
      for (const json of [
        undefined,
        null,
        1,
        1n,
        true,
        {},
        [],
        user(),
        () => TEXT,
        Symbol("s"),
        pretender,
        liar,
        Object(TEXT),
      ]) {
        expectIssues(customerUser.checkJson(json), "E unreadable_input");
      }
    },
    "a buffer that was given away": () => {
      const bytes = bytesOf(TEXT);
      if (typeof structuredClone === "function") structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
      const { success } = customerUser.checkJson(bytes);
      equal(success, bytes.length > 0);
    },
    "a view that lies about its length": () => {
      class Long extends Uint8Array {
        get length() {
          return 1 << 20;
        }
        get byteLength() {
          return 1 << 20;
        }
      }
      class Angry extends Uint8Array {
        get length() {
          throw new Error("no");
        }
        get byteLength() {
          throw new Error("no");
        }
      }
      equal(customerUser.checkJson(new Long(BYTES)).success, false);
      equal(customerUser.checkJson(new Angry(BYTES)).success, false);
      expectIssues(customerUser.checkJson(TEXT));
    },
  };
  if (typeof SharedArrayBuffer === "function") {
    const shared = new SharedArrayBuffer(BYTES.length);
    new Uint8Array(shared).set(BYTES);
    cases["a SharedArrayBuffer"] = accepts(shared);
    cases["a view of shared memory"] = accepts(new Uint8Array(shared));
  }
  if (foreign !== undefined) {
    const list = `[${BYTES}]`;
    cases["another realm's Uint8Array"] = accepts(foreign(`Uint8Array.from(${list})`));
    cases["another realm's ArrayBuffer"] = accepts(foreign(`Uint8Array.from(${list}).buffer`));
    cases["another realm's DataView"] = accepts(foreign(`new DataView(Uint8Array.from(${list}).buffer)`));
  }
  return cases;
};
