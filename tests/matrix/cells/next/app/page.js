"use client";

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { useEffect } from "react";
import { verdict } from "../src/verdict.mjs";

try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}

export default function Page() {
  useEffect(() => {
    window.verdict = verdict({ customerUser, flatten, order, ValidationError });
  }, []);
  return <p>{verdict({ customerUser, flatten, order, ValidationError }).standard}</p>;
}
