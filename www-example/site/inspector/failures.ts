// Failures that the stand-in can simulate, so that visitors see how the forms handle them.

import { duffel } from "../account.ts";
import { toggles } from "./toggles.ts";

const FAILURES = [
  { title: "Lose the response", name: "lost" },
  { title: "Have Duffel refuse it", name: "refused" },
  { title: "Answer slowly", name: "slow" },
  { title: "Accept it only", name: "accepted" },
];

type Failure = (typeof FAILURES)[number];

export function failureButtons() {
  let chosen: Failure | undefined;
  const choose = (failure: Failure | undefined) => {
    chosen = failure;
    buttons.press(failure);
  };
  const buttons = toggles("Make it fail when sent", FAILURES, choose);
  return {
    element: buttons.element,
    /** Only the stand-in can fail on request. */
    follow: () => (buttons.element.hidden = duffel() !== "stand-in"),
    /** The failure's name, for one call. */
    take(): string | undefined {
      const name = chosen?.name;
      choose(undefined);
      return name;
    },
  };
}
