// Nothing in a file can control the terminal, or change the order in which text is shown.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { check, said } from "./screen.mjs";

/** Every character that the core takes out of what it writes to a log: those named in its source, and the controls. */
const UNSEEN = [...unprintable(readFileSync(new URL("../../src/line.rs", import.meta.url), "utf8"))];

const ACTS = new RegExp(`[${UNSEEN.filter((character) => character !== "\n").join("")}]`, "u");

function* unprintable(source) {
  for (let code = 0; code < 0xa0; code++) if (code < 0x20 || code >= 0x7f) yield String.fromCharCode(code);
  for (const [, first, last = first] of source.matchAll(/'\\u\{(\w+)\}'(?:\.\.='\\u\{(\w+)\}')?/g)) {
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) yield String.fromCodePoint(code);
  }
}

function assertHarmless({ stdout, stderr }) {
  assert.doesNotMatch(stdout, ACTS);
  assert.doesNotMatch(stderr, ACTS);
}

/** With each character that is not ASCII as JSON can write it. */
const escapedFully = (name) => JSON.stringify(name).replace(/[^ -~]/g, (unit) => `\\u${hexadecimal(unit)}`);

const hexadecimal = (unit) => unit.charCodeAt(0).toString(16).padStart(4, "0");

test("in names, values, pointers and messages they are printed as JSON escapes", () => {
  assert.ok(UNSEEN.includes("\x9b") && UNSEEN.includes("\u202e") && UNSEEN.includes("\u{e007f}"));
  const fields = UNSEEN.map((character) => [`x${character}`, `${character}y`]);
  // As many as are reported together.
  for (let at = 0; at < fields.length; at += 90) {
    const some = Object.fromEntries(fields.slice(at, at + 90));
    const user = { email: `a${UNSEEN[at]}`, given_name: `Tony${UNSEEN[at]}`, ...some };
    const answer = check(["-", "customer_user"], { input: JSON.stringify(user) });
    assertHarmless(answer);
    assert.ok(Object.keys(some).every((name) => answer.stdout.includes(escapedFully(name))));
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
