// The package's verdict on a draft: the issues, the JSON to send, and how long the check took.

import type { BuildOptions, Issue, Schema } from "duffel-customers/slim";
import type { Payload } from "./payload.ts";

export interface Draft {
  readonly payload: Payload;
  readonly options: BuildOptions;
}

export interface Verdict {
  readonly issues: readonly Issue[];
  /** The exact JSON to send, or the draft as it is if it has errors. */
  readonly json: string;
  readonly sendable: boolean;
  readonly microseconds: number;
}

/** Milliseconds per batch, and how many batches: together too short to notice. */
const BATCH = 0.5;
const BATCHES = 5;
/** A browser that resists fingerprinting has a clock that stands still for up to 100 ms. */
const MOST_RUNS = 200;

export function judge(schema: Schema<any, unknown>, { payload, options }: Draft): Verdict {
  const built = schema.build(payload, options);
  const microseconds = timeOf(() => schema.build(payload, options));
  if (built.success) return { issues: built.warnings, json: built.data.json, sendable: true, microseconds };
  const issues = [...built.error.issues, ...built.warnings];
  return { issues, json: JSON.stringify({ data: payload }), sendable: false, microseconds };
}

/** Microseconds per run, in the least disturbed batch; 0 if the clock is too coarse to tell. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: BATCHES }, () => {
    const start = performance.now();
    let runs = 0;
    let elapsed: number;
    do {
      work();
      runs++;
      elapsed = performance.now() - start;
    } while (elapsed < BATCH && runs < MOST_RUNS);
    return (elapsed * 1000) / runs;
  });
  return Math.min(...times);
}
