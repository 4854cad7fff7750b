// What the check says about input that is not a payload, and its exit statuses.

import assert from "node:assert/strict";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { check, said } from "./screen.mjs";

const folder = mkdtempSync(join(tmpdir(), "check-"));
after(() => rmSync(folder, { recursive: true }));

function file(name, content) {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const USER = '{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}';
const MOST = 262_144;

/** The first lines that are printed, without the margin, and the exit status. */
function answer(args, options) {
  const { stdout, status } = check(args, options);
  return [...stdout.split("\n\n")[0].split("\n").map((line) => line.trim()), status];
}

test("the status is 0 for a valid payload, with or without warnings, and 1 for one with errors", () => {
  assert.equal(check([file("user.json", USER), "customer-user"]).status, 0);
  assert.equal(check(["-", "customer_user"], { input: `{"x":1,${USER.slice(1)}` }).status, 0);
  assert.equal(check(["-", "customer_user"], { input: "{}" }).status, 1);
});

test("an empty file and empty standard input are reported as empty", () => {
  assert.deepEqual(answer([file("empty.json", ""), "order"]), ["error invalid_json", "The file is empty.", 1]);
  assert.deepEqual(answer(["-", "order"], { input: "" }), ["error invalid_json", "Standard input is empty.", 1]);
});

test("a byte order mark is reported", () => {
  const wanted = ["error invalid_json", "It begins with a byte order mark: save it without one.", 1];
  assert.deepEqual(answer([file("mark.json", `\uFEFF${USER}`), "customer_user"]), wanted);
});

test("input that is not UTF-8 is reported, with the place", () => {
  assert.deepEqual(said(Buffer.from('{"name": "Zo\xeb"}', "latin1"), "customer_user_group"), [
    '{"name": "Zo\uFFFD"}',
    "━",
    "error invalid_json",
    "This is not well-formed JSON: look at line 1, column 13. It is not valid UTF-8: save",
    "it as UTF-8.",
  ]);
  const utf16 = said(Buffer.from(`\uFEFF${USER}`, "utf16le"));
  assert.ok(utf16.join(" ").endsWith("look at line 1, column 1. It is not valid UTF-8: save it as UTF-8."));
});

test("no more is read than a payload may contain, even from endless input", () => {
  const padded = (length) => file("padded.json", USER.padEnd(length));
  assert.equal(check([padded(MOST), "customer_user"]).status, 0);
  const wanted = (what) => ["error too_large", `${what} is longer than 262144 bytes: the rest was not read.`, 1];
  assert.deepEqual(answer([padded(MOST + 1), "customer_user"]), wanted("The file"));
  // This one never ends.
  assert.deepEqual(answer(["/dev/zero", "order"]), wanted("The file"));
  const zero = openSync("/dev/zero");
  assert.deepEqual(answer(["-", "order"], { stdin: zero }), wanted("Standard input"));
  closeSync(zero);
  const verdict = /\n✗ invalid order {2}1 error, 0 warnings · .* · more than 262144 bytes in /;
  assert.match(check(["/dev/zero", "order"]).stdout, verdict);
});

test("the status is 2 for a file that cannot be read, and the reason is printed", () => {
  for (const [name, code] of [
    [folder, "EISDIR"],
    [join(folder, "nowhere.json"), "ENOENT"],
  ]) {
    const { status, stdout, stderr } = check([name, "order"]);
    assert.deepEqual([status, stdout, stderr], [2, "", `error: ${name} cannot be read (${code})\n`]);
  }
});

test("if there are more issues than are reported, the verdict says so", () => {
  const many = (count) => `{${Array.from({ length: count }, (_, at) => `"x${at}": 1`)}}`;
  const end = (text) => check(["-", "customer_user"], { input: text }).stdout.split("\n").at(-2);
  // Three required fields are missing too.
  assert.match(end(many(97)), /^✗ invalid customer_user {2}3 errors, 97 warnings · /);
  assert.match(end(many(98)), /^✗ invalid customer_user {2}more than 100 errors and warnings · /);
});
