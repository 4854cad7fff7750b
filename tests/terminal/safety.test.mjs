// Nothing in a file can control the terminal, or change the order in which text is shown.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { check, said } from "./screen.mjs";

/** Every control character, bidirectional control and line separator. */
const UNSEEN = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
  ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCharCode(code));

const ACTS = new RegExp(`[${UNSEEN.filter((character) => character !== "\n").join("")}]`, "u");

function assertHarmless({ stdout, stderr }) {
  assert.doesNotMatch(stdout, ACTS);
  assert.doesNotMatch(stderr, ACTS);
}

test("in names, values, pointers and messages they are printed as JSON escapes", () => {
  const fields = UNSEEN.map((character) => [`x${character}`, `${character}y`]);
  for (const character of ["\x1b", "\x9b", "\u202e"]) {
    const user = { email: `a${character}`, given_name: `Tony${character}`, ...Object.fromEntries(fields) };
    assertHarmless(check(["-", "customer_user"], { input: JSON.stringify(user) }));
  }
  const user = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark", "\u001b]0;title\u0007": "\u202e" };
  assert.deepEqual(said(JSON.stringify(user)), [
    "{",
    "⋮",
    String.raw`"\u001b]0;title\u0007": "\u202e"`,
    "━━━━━━━━",
    String.raw`warning unknown_field at /\u001b]0;title\u0007`,
    "Duffel doesn't document a field with this name here.",
  ]);
});

test("in a payload without issues too", () => {
  const input = JSON.stringify({ name: "\u009b2J\u202eAvengers" });
  assert.ok(said(input, "customer_user_group").includes(String.raw`"name": "\u009b2J\u202eAvengers"`));
  assertHarmless(check(["-", "customer_user_group"], { input }));
});

test("in text that is not JSON they are replaced", () => {
  // As many characters as are shown before and after the place.
  for (let at = 0; at < UNSEEN.length; at += 30) {
    const characters = UNSEEN.slice(at, at + 30).join("");
    assertHarmless(check(["-", "order"], { input: `{"a": ${characters}` }));
    assertHarmless(check(["-", "order"], { input: `{"b": "${characters}": 1` }));
  }
  assert.deepEqual(said('{"email": "\x1b[2J\x1b[31mhi",}'), [
    '{"email": "\uFFFD[2J\uFFFD[31mhi",}',
    "━",
    "error invalid_json",
    "This is not well-formed JSON: look at line 1, column 12.",
  ]);
});

test("in the name of a file or a kind they are replaced too", () => {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  try {
    writeFileSync(join(folder, "\x1b[2J.json"), "{}");
    assertHarmless(check([join(folder, "\x1b[2J.json"), "order"]));
    const missing = check(["\x1b[2J.json", "order"]);
    assert.equal(missing.stderr, "error: \uFFFD[2J.json cannot be read (ENOENT)\n");
    const { status, stderr } = check([join(folder, "\x1b[2J.json"), "\x1b[2J"]);
    assert.equal(status, 2);
    assert.match(stderr, /^error: there is no kind \uFFFD\[2J: use one of booking, /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
