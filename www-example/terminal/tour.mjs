// The guide's payloads one after the other: each is checked and built, then broken, and what must come of it is asserted.

import { isDeepStrictEqual } from "node:util";

import { beginning } from "./cut.mjs";
import { guide } from "./guide.mjs";
import { issuesOf, schemaOf } from "./kinds.mjs";
import { microseconds, shown } from "./median.mjs";
import { printBrokenText, printIssues, printPayload } from "./print.mjs";
import { bad, bold, dim, good, say, title, warn, width } from "./style.mjs";

const encoder = new TextEncoder();

/** @returns {number} The exit status: 0 where everything was as expected. */
export function tour() {
  const surprises = [];
  let caught = 0;
  for (const example of guide) {
    surprises.push(...showPayload(example));
    for (const breakage of example.breakages) {
      surprises.push(...showBreakage(example, breakage));
      caught++;
    }
  }
  console.log(`\n${dim("─".repeat(width))}`);
  if (surprises.length > 0) {
    say(bad(`${surprises.length} of these are not as they should be:`));
    for (const surprise of surprises) say(surprise, "  ");
    return 1;
  }
  const done = `${guide.length} payloads of the guide pass and are built; ${caught} broken versions are caught.`;
  say(done, `${good("✓")} `);
  say(dim(`Times are medians on this machine, Node ${process.versions.node}. Your own: cargo xtask check FILE KIND`));
  return 0;
}

/** Prints a payload of the guide and what the package says of it; returns what is not as it should be. */
function showPayload(example) {
  const { title: heading, kind, payload } = example;
  const rule = "─".repeat(Math.max(3, width - heading.length - kind.length - 2));
  say();
  say(`${title(heading)} ${dim(`${rule} ${kind}`)}`);
  say();
  printPayload(payload);
  console.log();
  return [...showCheck(example), ...showBuild(example)];
}

function showCheck({ title: heading, kind, payload, warnings }) {
  const schema = schemaOf(kind);
  const bare = payload.data ?? payload;
  const text = JSON.stringify(payload);
  const bytes = encoder.encode(text);
  const forms = {
    "the bare value": schema.safeParse(bare),
    "the wrapped value": schema.safeParse({ data: bare }),
    "JSON text": schema.checkJson(text),
    "UTF-8 bytes": schema.checkJson(bytes),
  };
  const surprises = Object.entries(forms).flatMap(([form, result]) => [
    ...(result.success ? [] : [`${heading}: ${form} is refused`]),
    ...differences(`${heading}: ${form}`, issuesOf(result), warnings),
  ]);
  const times = [
    `${shown(microseconds(() => schema.checkJson(bytes)))} from bytes`,
    `${shown(microseconds(() => schema.safeParse(payload)))} from an object`,
  ];
  conclude(surprises, "passes, bare and wrapped, as object, text and bytes", times.join(", "));
  printIssues(bare, issuesOf(forms["the bare value"]));
  return surprises;
}

function showBuild({ title: heading, kind, payload }) {
  const schema = schemaOf(kind);
  const built = schema.build(payload);
  const wanted = { data: payload.data ?? payload };
  const same =
    built.success &&
    isDeepStrictEqual(built.data.body, wanted) &&
    isDeepStrictEqual(JSON.parse(built.data.json), wanted);
  const surprises = same ? [] : [`${heading}: what is built is not the same payload, wrapped`];
  conclude(
    surprises,
    "is built, wrapped and ready to send",
    shown(microseconds(() => schema.build(payload))),
  );
  if (built.success) console.log(dim(`    ${beginning(built.data.json, width - 5)}`));
  return surprises;
}

function conclude(surprises, what, time) {
  say(`${what}  ${dim(time)}`, `  ${surprises.length === 0 ? good("✓") : bad("✗ not so:")} `);
}

/** Prints a broken version and its issues; returns what is not as it should be. */
function showBreakage({ title: heading, kind, payload }, { title: what, breakIt, issues: expected }) {
  const schema = schemaOf(kind);
  const { text, value } = brokenVersion(payload, breakIt);
  const bytes = encoder.encode(text);
  const result = schema.checkJson(bytes);
  const issues = issuesOf(result);
  const time = shown(microseconds(() => schema.checkJson(bytes)));
  const verdict = result.success ? warn("!") : bad("✗");
  say();
  say(`${bold(what)}  ${dim(time)}`, `  ${verdict} `);
  if (value !== undefined) printIssues(value, issues);
  else issues.forEach((issue) => printBrokenText(Buffer.from(text), issue));
  return differences(`${heading}: ${what}`, issues, expected);
}

/** The text of the broken payload, and its value if it still has one. */
function brokenVersion(payload, breakIt) {
  const copy = structuredClone(payload);
  const text = breakIt(copy.data ?? copy, JSON.stringify(payload, null, 2)) ?? JSON.stringify(copy);
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { text, value: undefined };
  }
}

function differences(what, issues, expected) {
  const found = issues.map((issue) => `${issue.pointer} ${issue.code}`).sort();
  if (isDeepStrictEqual(found, [...expected].sort())) return [];
  return [`${what}: expected [${expected.join(", ")}], got [${found.join(", ")}]`];
}
