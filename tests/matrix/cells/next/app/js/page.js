"use client";

import { customerUser, flatten, order, ValidationError } from "duffel-customers/js";
import { useEffect } from "react";
import { verdict } from "../../src/verdict.mjs";

export default function Page() {
  useEffect(() => {
    window.verdict = verdict({ customerUser, flatten, order, ValidationError });
  }, []);
  return <p>{verdict({ customerUser, flatten, order, ValidationError }).standard}</p>;
}
