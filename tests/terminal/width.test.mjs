// In a terminal, marks are right below what they mark, and no line is too long.

import assert from "node:assert/strict";
import { test } from "node:test";
import { check, marked, tooLong } from "./screen.mjs";

const broken = {
  email: "トニー🚀",
  phone_number: "(415) 555-0123",
  given_name: 7,
  group_id: "ｆｕｌｌ ｗｉｄｔｈ",
  "ニックネーム": "名前",
};

test("marks below characters that are two columns wide", async () => {
  assert.deepEqual(await marked(JSON.stringify(broken), "customer_user"), [
    '"トニー🚀"',
    '"(415) 555-0123"',
    "7",
    '"ｆｕｌｌ ｗｉｄｔｈ"',
    '"名前"',
    // A missing field.
    '"family_name": …',
  ]);
});

test("marks in a string that is not JSON, below the character where it becomes invalid", async () => {
  for (const [text, character] of [
    ['{\n\t"email":\t"トニー🚀"\tx}', "x"],
    ['{"名前": 名}', "名"],
    ['{"email": "e\u0301"🚀}', "🚀"],
    [`{"email": "${"名".repeat(300)}" x${"🚀".repeat(300)}`, "x"],
    ["🚀".repeat(60_000), "🚀"],
    ['{"email": "tony', " "],
  ]) {
    assert.deepEqual(await marked(text, "customer_user"), [character]);
  }
});

test("marks below a value that is wrapped", async () => {
  const pieces = await marked(JSON.stringify(broken), "customer_user", { columns: 30 });
  const whole = ['"トニー🚀"', '"(415)555-0123"', "7", '"ｆｕｌｌｗｉｄｔｈ"', '"名前"', '"family_name":…'];
  assert.equal(pieces.join("").replaceAll(" ", ""), whole.join(""));
});

test("no line is longer than the terminal is wide, down to 30 columns", async () => {
  const nested = { passengers: [{ identity_documents: [{ [`"${"x".repeat(90)}"`]: "名".repeat(500) }] }] };
  const deep = `${'{"x":['.repeat(31)}1${"]}".repeat(31)}`;
  for (const columns of [30, 40, 60]) {
    for (const [args, input] of [
      [[]],
      [["-", "customer_user"], JSON.stringify(broken)],
      [["-", "order"], JSON.stringify(nested)],
      [["-", "order"], deep],
      [["-", "order"], `{"${"🚀".repeat(50)}" ${"名".repeat(50)}`],
    ]) {
      const { stdout, stderr } = check(args, { input, columns });
      assert.equal(stderr, "");
      assert.deepEqual(await tooLong(stdout, columns), []);
    }
  }
});

test("long names and values are cut", () => {
  const user = { email: "x".repeat(200_000), ["y".repeat(50_000)]: 1 };
  const { stdout } = check(["-", "customer_user"], { input: JSON.stringify(user) });
  assert.ok(stdout.length < 5_000, `${stdout.length} characters are printed`);
});
