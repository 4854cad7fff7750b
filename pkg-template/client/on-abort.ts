// Listens to a caller's signal once for all calls that it may stop: Node warns of a leak at the eleventh listener.

interface Listener {
  readonly works: Set<() => void>;
  readonly tell: () => void;
}

const listeners = new WeakMap<AbortSignal, Listener>();

/** Runs `work`, which must not throw, when the signal fires. Returns a function that ends this. */
export function onAbort(signal: AbortSignal | undefined, work: () => void): () => void {
  if (signal === undefined) return () => {};
  const { works, tell } = listeners.get(signal) ?? listen(signal);
  works.add(work);
  return () => {
    if (!works.delete(work) || works.size > 0) return;
    listeners.delete(signal);
    try {
      signal.removeEventListener("abort", tell);
    } catch {
      // A signal of the caller's own making. It keeps a listener that does nothing.
    }
  };
}

function listen(signal: AbortSignal): Listener {
  const works = new Set<() => void>();
  const listener = { works, tell: () => [...works].forEach((work) => work()) };
  signal.addEventListener("abort", listener.tell);
  // Not before: a signal of the caller's own making may throw.
  listeners.set(signal, listener);
  return listener;
}
