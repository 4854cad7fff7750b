// Waits that a caller's signal can end.

import { onAbort } from "./on-abort.ts";

/** Resolves after this many milliseconds, or as soon as the signal fires. Check the signal afterwards. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    let forgetSignal = (): void => {};
    const end = (): void => {
      clearTimeout(timer);
      forgetSignal();
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    try {
      forgetSignal = onAbort(signal, end);
    } catch {
      // A signal of the caller's own making: it does not end the wait.
    }
  });
}
