// Failures that the stand-in can be asked for, so that whoever tries the forms sees what becomes of them.

import { duffel } from "../account.ts";
import { toggles } from "./toggles.ts";

const FAILURES = [
  { title: "Lose the answer", name: "lost" },
  { title: "Let Duffel refuse it", name: "refused" },
];

type Failure = (typeof FAILURES)[number];

export function failureButtons() {
  let chosen: Failure | undefined;
  const choose = (failure: Failure | undefined) => {
    chosen = failure;
    buttons.press(failure);
  };
  const buttons = toggles("Make it fail once it is sent", FAILURES, choose);
  return {
    element: buttons.element,
    /** Only the stand-in fails when it is asked to. */
    follow: () => (buttons.element.hidden = duffel() !== "stand-in"),
    /** The failure's name, for one call. */
    take(): string | undefined {
      const name = chosen?.name;
      choose(undefined);
      return name;
    },
  };
}
