// What the package says of a draft: the issues, the text that would be sent, and how long it took to say so.

import type { BuildOptions, Issue, Schema } from "duffel-customers/slim";
import type { Payload } from "./payload.ts";
import { canCheck } from "./start.ts";
import { linkedUsers } from "./tasks/travellers.ts";

export interface Draft {
  readonly payload: Payload;
  readonly options: BuildOptions;
}

export interface Verdict {
  readonly issues: readonly Issue[];
  /** The exact text to send, or as much as there is of it while it has errors. */
  readonly json: string;
  readonly sendable: boolean;
  /** `undefined` where nothing can be checked. */
  readonly microseconds: number | undefined;
}

/** Milliseconds of a batch, and how many of them: too short, all together, for anybody to feel it. */
const BATCH = 0.5;
const BATCHES = 5;

export function judge(schema: Schema<any, unknown>, { payload, options }: Draft): Verdict {
  if (!canCheck) return { issues: [], json: unbuilt(payload), sendable: true, microseconds: undefined };
  const built = schema.build(payload, options);
  const microseconds = timeOf(() => schema.build(payload, options));
  if (built.success) return { issues: built.warnings, json: built.data.json, sendable: true, microseconds };
  const issues = [...built.error.issues, ...built.warnings];
  return { issues, json: JSON.stringify({ data: payload }), sendable: false, microseconds };
}

/** As it stands in the form, with the users that build would link. */
function unbuilt(payload: Payload): string {
  const users = linkedUsers(payload);
  return JSON.stringify({ data: users.length === 0 ? payload : { ...payload, users } });
}

/** Microseconds for one run, in the batch that was disturbed the least. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: BATCHES }, () => {
    const start = performance.now();
    let runs = 0;
    let elapsed: number;
    do {
      work();
      runs++;
      elapsed = performance.now() - start;
    } while (elapsed < BATCH);
    return (elapsed * 1000) / runs;
  });
  return Math.min(...times);
}
