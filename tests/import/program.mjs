// The import as a process: run to its end, or killed on the way.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A `node import-customers.mjs` in a folder, with what it prints. */
export class Import {
  #child;
  #journal;
  #printed = { stdout: "", stderr: "" };
  #ended;

  constructor(folder, file, url, token) {
    this.#journal = `${folder}/${file}.journal`;
    const env = { ...process.env, DUFFEL_ACCESS_TOKEN: token, DUFFEL_URL: url };
    this.#child = spawn(process.execPath, ["import-customers.mjs", file], { cwd: folder, env });
    for (const stream of ["stdout", "stderr"]) {
      this.#child[stream].on("data", (chunk) => (this.#printed[stream] += chunk));
    }
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (code, signal) => resolve({ code, signal, ...this.#printed }));
    });
  }

  /** `{ code, signal, stdout, stderr }`, when it has ended. */
  get ended() {
    return this.#ended;
  }

  /** Kills it as a power cut would, once so many are in its journal; gives how it ended. */
  async killedAt(count) {
    while (this.#child.exitCode === null && linesIn(this.#journal).length < count) await sleep(20);
    this.#child.kill("SIGKILL");
    return this.#ended;
  }
}

/** The whole lines of a file, none where there is no file. */
export function linesIn(file) {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
}
