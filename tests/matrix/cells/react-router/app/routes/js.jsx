import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { useEffect } from "react";
import { verdict } from "../../src/verdict.mjs";

export default function Page() {
  const here = verdict({ customerUser, flatten, order, ValidationError });
  useEffect(() => {
    window.verdict = here;
  });
  return <p>{here.standard}</p>;
}
