// Runs the check and shows its output in a terminal.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import unicode11 from "@xterm/addon-unicode11";
import headless from "@xterm/headless";

const CHECK = fileURLToPath(new URL("../../www-example/terminal/check.mjs", import.meta.url));

/** Runs it with these arguments. `input` is its standard input, or `stdin` a file descriptor instead; `before` runs first. */
export function check(args, { input, stdin = "pipe", columns = 100, before = "" } = {}) {
  const as = ["--import", `data:text/javascript,process.stdout.columns=${columns};${before}`];
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const options = { input, env, stdio: [stdin, "pipe", "pipe"], encoding: "utf8" };
  return spawnSync(process.execPath, [...as, CHECK, ...args], options);
}

/** What it prints about this text, without margins, blank lines and the verdict at the end. */
export function said(text, kind = "customer_user", options) {
  const { stdout } = check(["-", kind], { input: text, ...options });
  const lines = stdout.split("\n").map((line) => line.trim());
  return lines.slice(0, lines.findIndex((line) => /^[✓✗] /.test(line))).filter((line) => line !== "");
}

/** The lines of a terminal that shows this output. */
async function shown(output, columns) {
  const rows = output.split("\n").length;
  const terminal = new headless.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  terminal.loadAddon(new unicode11.Unicode11Addon());
  terminal.unicode.activeVersion = "11";
  await new Promise((resolve) => terminal.write(output, resolve));
  return Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row));
}

/** The text above each mark, exactly as wide as the mark. */
export async function marked(text, kind, { columns = 100 } = {}) {
  const { stdout } = check(["-", kind], { input: text, columns });
  const lines = await shown(stdout, columns);
  return lines.flatMap((line, row) => {
    const marks = line.translateToString(true);
    if (!/^ *━+$/.test(marks)) return [];
    return [lines[row - 1].translateToString(false, marks.indexOf("━"), marks.length)];
  });
}

/** The ends of lines that were too long for the terminal, which it had to wrap itself. */
export async function tooLong(output, columns) {
  const lines = await shown(output, columns);
  return lines.filter(({ isWrapped }) => isWrapped).map((line) => line.translateToString(true));
}
