// Checks and builds each of the guide's payloads, then breaks it, and compares the issues with the expected ones.

import { isDeepStrictEqual } from "node:util";

import { beginning } from "./cut.mjs";
import { guide } from "./guide.mjs";
import { issuesOf, schemaOf } from "./kinds.mjs";
import { microseconds, shown } from "./median.mjs";
import { printBrokenText, printIssues, printPayload } from "./print.mjs";
import { bad, bold, dim, good, say, title, warn, width } from "./style.mjs";

const encoder = new TextEncoder();

/** @returns {number} The exit status: 0 if everything was as expected. */
export function tour() {
  const failures = [];
  let caught = 0;
  for (const example of guide) {
    failures.push(...showPayload(example));
    for (const breakage of example.breakages) {
      failures.push(...showBreakage(example, breakage));
      caught++;
    }
  }
  console.log(`\n${dim("─".repeat(width))}`);
  if (failures.length > 0) {
    say(bad(`${failures.length} results are unexpected:`));
    for (const failure of failures) say(failure, "  ");
    return 1;
  }
  const done = `All ${guide.length} payloads of the guide pass and are built; all ${caught} broken versions are caught.`;
  say(done, `${good("✓")} `);
  say(dim(`Times are medians on this machine, Node ${process.versions.node}.`));
  say(dim("To check your own file: cargo xtask check FILE KIND"));
  return 0;
}

/** Prints a payload of the guide and the package's verdict. Returns unexpected results. */
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
    "a JSON string": schema.checkJson(text),
    "UTF-8 bytes": schema.checkJson(bytes),
  };
  const failures = Object.entries(forms).flatMap(([form, result]) => [
    ...(result.success ? [] : [`${heading}: ${form} is refused`]),
    ...differences(`${heading}: ${form}`, issuesOf(result), warnings),
  ]);
  const times = [
    `${shown(microseconds(() => schema.checkJson(bytes)))} from bytes`,
    `${shown(microseconds(() => schema.safeParse(payload)))} from an object`,
  ];
  conclude(failures, "passes, bare and wrapped, as object, string and bytes", times.join(", "));
  printIssues(bare, issuesOf(forms["the bare value"]));
  return failures;
}

function showBuild({ title: heading, kind, payload }) {
  const schema = schemaOf(kind);
  const built = schema.build(payload);
  const wanted = { data: payload.data ?? payload };
  const same =
    built.success &&
    isDeepStrictEqual(built.data.body, wanted) &&
    isDeepStrictEqual(JSON.parse(built.data.json), wanted);
  const failures = same ? [] : [`${heading}: the built payload is not the same, wrapped`];
  conclude(
    failures,
    "is built, wrapped and ready to send",
    shown(microseconds(() => schema.build(payload))),
  );
  if (built.success) console.log(dim(`    ${beginning(built.data.json, width - 5)}`));
  return failures;
}

function conclude(failures, what, time) {
  say(`${what}  ${dim(time)}`, `  ${failures.length === 0 ? good("✓") : bad("✗ failed:")} `);
}

/** Prints a broken version and its issues. Returns unexpected results. */
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

/** The broken payload as a string, and its value if it can be parsed. */
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
  const found = issues.map((issue) => `${issue.pointer} ${issue.code}`);
  if (isDeepStrictEqual(found, expected)) return [];
  return [`${what}: expected [${expected.join(", ")}], got [${found.join(", ")}]`];
}
