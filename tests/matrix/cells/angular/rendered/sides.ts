// The browser is told what the server came to, and shows it beside its own.

import { afterNextRender, inject, makeStateKey, TransferState } from "@angular/core";

const RENDERED = makeStateKey<unknown>("rendered");

export function onBothSides<T>(page: T): T {
  const state = inject(TransferState);
  if (typeof window === "undefined") state.set(RENDERED, page);
  afterNextRender(() => Object.assign(window, { verdict: { rendered: state.get(RENDERED, undefined), page } }));
  return page;
}
