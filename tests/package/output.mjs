// Runs a program, for what it prints.

import { spawn } from "node:child_process";
import { basename } from "node:path";

/** Runs a program and gives what it printed. */
export function output(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complained = "";
    child.stdout.on("data", (chunk) => (printed += chunk));
    child.stderr.on("data", (chunk) => (complained += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${basename(program)} ended with ${code}\n${complained}${printed}`.trim()));
    });
  });
}

/** The same for a program that prints a report as its last line. */
export async function report(program, args, options) {
  return JSON.parse((await output(program, args, options)).trim().split("\n").at(-1));
}
