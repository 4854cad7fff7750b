// One file, or standard input: its payload, the verdict, and each issue at its place.

import { readFileSync } from "node:fs";

import { issuesOf, kinds, schemaOf } from "./kinds.mjs";
import { microseconds, shown } from "./median.mjs";
import { printBrokenText, printIssues, printPayload } from "./print.mjs";
import { bad, dim, good } from "./style.mjs";

/** Where one of these is found, there is no value whose places could be shown. */
const ABOUT_THE_TEXT = new Set(["invalid_json", "too_deep", "too_large"]);

/** @returns {number} The exit status: 0 valid, 1 with errors, 2 where there was nothing to check. */
export function checkFile(file, kind) {
  const schema = schemaOf(kind);
  if (!schema) return refuse(`no kind of payload is called ${kind}: take one of ${kinds.join(", ")}`);
  let bytes;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    return refuse(`${file} cannot be read (${error.code})`);
  }

  // A person who checks a file wants to know whether it can be sent today.
  const options = { now: new Date().toISOString().slice(0, 10) };
  const result = schema.checkJson(bytes, options);
  const issues = issuesOf(result);
  if (issues.some(({ code }) => ABOUT_THE_TEXT.has(code))) {
    issues.forEach((issue) => printBrokenText(bytes.toString("utf8"), issue));
  } else {
    const value = JSON.parse(bytes.toString("utf8"));
    if (issues.length === 0) printPayload(value);
    printIssues(value, issues);
  }

  const time = shown(microseconds(() => schema.checkJson(bytes, options)));
  const verdict = result.success ? good(`✓ a valid ${schema.kind}`) : bad(`✗ no valid ${schema.kind}`);
  console.log(
    `\n${verdict}  ${dim(`${counted(issues)} · as of ${options.now} · ${plural(bytes.length, "byte")} in ${time}`)}`,
  );
  return result.success ? 0 : 1;
}

const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function counted(issues) {
  const count = (severity) => plural(issues.filter((issue) => issue.severity === severity).length, severity);
  return `${count("error")}, ${count("warning")}`;
}

function refuse(message) {
  console.error(`${bad("error:")} ${message}`);
  return 2;
}
