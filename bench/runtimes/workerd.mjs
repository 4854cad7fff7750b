// workerd, through miniflare, with the module imported as Cloudflare has it.

import { readFileSync } from "node:fs";
import { bundle, importOf } from "../bundle.mjs";
import * as installed from "./installed.mjs";

const wasm = new URL("../../pkg/validator.wasm", import.meta.url);

// The clock stands still while a Worker computes: it is looked at after a wait.
const entry = (program) => `
  ${importOf(program)}
  const clock = async () => {
    await scheduler.wait(1);
    return performance.now();
  };
  export default {
    async fetch(request) {
      return Response.json(await program({ clock, ...(await request.json()) }));
    },
  };
`;

/** The clock tells whole milliseconds: fewer, longer turns. */
const longer = ({ rounds, milliseconds, ...effort }) => ({
  ...effort,
  rounds: Math.ceil(rounds / 2),
  milliseconds: milliseconds * 3,
});

export const workerd = () => ({
  name: `workerd ${installed.version("workerd")}`,
  async run(program, args) {
    const { Miniflare } = installed.load("miniflare");
    const text = await bundle(entry(program), { conditions: ["workerd", "worker", "browser"] });
    const miniflare = new Miniflare({
      compatibilityDate: "2026-04-01",
      modules: [
        { type: "ESModule", path: "worker.mjs", contents: text },
        { type: "CompiledWasm", path: "validator.wasm?module", contents: readFileSync(wasm) },
      ],
    });
    try {
      const body = JSON.stringify({ ...args, effort: longer(args.effort) });
      const answer = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body });
      const answered = await answer.text();
      if (!answer.ok) throw new Error(`workerd answered ${answer.status}: ${answered}`);
      return JSON.parse(answered);
    } finally {
      await miniflare.dispose();
    }
  },
});
