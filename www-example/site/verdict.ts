// What the package says of a draft: the issues, the text that would be sent, and how long it took to say so.

import type { BuildOptions, Issue, Schema } from "duffel-customers";
import type { Payload } from "./payload.ts";

export interface Draft {
  readonly payload: Payload;
  readonly options: BuildOptions;
}

export interface Verdict {
  readonly issues: readonly Issue[];
  /** The exact text to send, or as much as there is of it while it has errors. */
  readonly json: string;
  readonly sendable: boolean;
  readonly microseconds: number;
}

/** Milliseconds: long enough for a clock that ticks every 100 µs, short enough for nobody to feel it. */
const WARMED_UP = 1;
const MEASURED = 2;

export function judge(schema: Schema<any, unknown>, { payload, options }: Draft): Verdict {
  const built = schema.build(payload, options);
  const work = () => schema.build(payload, options);
  timeOf(work, WARMED_UP);
  const microseconds = timeOf(work, MEASURED);
  if (built.success) return { issues: built.warnings, json: built.data.json, sendable: true, microseconds };
  const issues = [...built.error.issues, ...built.warnings];
  return { issues, json: JSON.stringify({ data: payload }), sendable: false, microseconds };
}

/** Microseconds for one run, over so many milliseconds of them. */
function timeOf(work: () => void, milliseconds: number): number {
  const start = performance.now();
  let runs = 0;
  let elapsed: number;
  do {
    work();
    runs++;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (elapsed * 1000) / runs;
}
