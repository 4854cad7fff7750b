// Checks one file or standard input: prints its payload, each issue at its place, and the verdict.

import { isUtf8 } from "node:buffer";

import { MOST_BYTES, readInput } from "./input.mjs";
import { issuesOf, kinds, schemaOf } from "./kinds.mjs";
import { microseconds, shown } from "./median.mjs";
import { printBrokenText, printIssues, printPayload } from "./print.mjs";
import { bad, begin, dim, good, say } from "./style.mjs";
import { visible } from "./visible.mjs";

/** With one of these issues, there is no value to show places in. */
const ABOUT_THE_TEXT = new Set(["invalid_json", "too_deep", "too_large"]);
const BYTE_ORDER_MARK = "\uFEFF";

/** @returns {Promise<number>} The exit status: 0 valid, 1 with errors, 2 if there was nothing to check. */
export async function checkFile(file, kind) {
  const schema = schemaOf(kind);
  if (!schema) return refuse(`there is no kind ${visible(kind)}: use one of ${kinds.join(", ")}`);
  const what = file === "-" ? "standard input" : visible(file);
  let bytes;
  try {
    bytes = await readInput(file);
  } catch (error) {
    return refuse(`${what} cannot be read (${error.code})`);
  }

  // The question is whether the file can be sent today.
  const options = { now: new Date().toISOString().slice(0, 10), maxBytes: MOST_BYTES };
  const result = schema.checkJson(bytes, options);
  const issues = issuesOf(result);
  if (issues.some(({ code }) => ABOUT_THE_TEXT.has(code))) {
    issues.forEach((issue) => printBrokenText(bytes, inOwnWords(issue, bytes, file)));
  } else {
    const value = JSON.parse(bytes.toString("utf8"));
    if (issues.length === 0) printPayload(value);
    printIssues(value, issues);
  }

  const verdict = result.success ? good(`✓ valid ${schema.kind}`) : bad(`✗ invalid ${schema.kind}`);
  say();
  const end = begin(`${verdict}  ${dim(`${counted(issues)} · as of ${options.now} · ${size(bytes)}`)}`);
  // Measured only now: nobody waits for it to read the verdict.
  end(dim(` in ${shown(microseconds(() => schema.checkJson(bytes, options)))}`));
  return result.success ? 0 : 1;
}

/** The issue, with a message about the file: the package sees only bytes. */
function inOwnWords(issue, bytes, file) {
  const it = file === "-" ? "Standard input" : "The file";
  const asAWhole = (message) => ({ ...issue, params: undefined, message });
  if (issue.code === "too_large") return asAWhole(`${it} is longer than ${MOST_BYTES} bytes: the rest was not read.`);
  if (bytes.length === 0) return asAWhole(`${it} is empty.`);
  if (bytes.toString("utf8", 0, 3) === BYTE_ORDER_MARK) {
    return asAWhole("It begins with a byte order mark: save it without one.");
  }
  if (!isUtf8(bytes)) return { ...issue, message: `${issue.message} It is not valid UTF-8: save it as UTF-8.` };
  return issue;
}

const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const size = ({ length }) => (length > MOST_BYTES ? `more than ${MOST_BYTES} bytes` : plural(length, "byte"));

function counted(issues) {
  // The package stopped counting: the rest may be errors or warnings.
  const cut = issues.find(({ code }) => code === "too_many_issues");
  if (cut) return `more than ${cut.params.max} errors and warnings`;
  const count = (severity) => plural(issues.filter((issue) => issue.severity === severity).length, severity);
  return `${count("error")}, ${count("warning")}`;
}

function refuse(message) {
  console.error(`${bad("error:")} ${message}`);
  return 2;
}
