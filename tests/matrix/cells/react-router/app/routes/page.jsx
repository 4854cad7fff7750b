import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { useEffect } from "react";
import { verdict } from "../../src/verdict.mjs";

export const loader = () => verdict({ customerUser, flatten, order, ValidationError });

export default function Page({ loaderData }) {
  useEffect(() => {
    const check = async () => {
      try {
        customerUser.safeParse({});
      } catch {
        (await import("duffel-customers/js")).init();
      }
      window.verdict = { loaded: loaderData, page: verdict({ customerUser, flatten, order, ValidationError }) };
    };
    check();
  }, [loaderData]);
  return <p>{loaderData.standard}</p>;
}
