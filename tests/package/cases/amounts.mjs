// `sumAmounts`: exact decimals.

import { equal, throws } from "../expect.mjs";

export default ({ sumAmounts }) => ({
  sums: () => {
    equal(sumAmounts(["430.00", "12.5"]), "442.50");
    equal(sumAmounts(["0.1", "0.2"]), "0.3");
    equal(sumAmounts(["430.00"]), "430.00");
    equal(sumAmounts(["1", "2"]), "3");
    equal(sumAmounts(["0.005", "0.005"]), "0.010");
    equal(sumAmounts(["99.99", "0.01"]), "100.00");
  },
  "beyond what a number holds": () => {
    equal(sumAmounts(["9007199254740993", "0.10"]), "9007199254740993.10");
    equal(sumAmounts(Array.from({ length: 1000 }, () => "0.1")), "100.0");
  },
  nothing: () => equal(sumAmounts([]), "0"),
  "no amounts": () => {
    const wrong = [["1e3"], ["-1"], ["1."], [".5"], [""], [" 1"], ["1", 2], [1], [null], ["\u0661"]];
    for (const amounts of [
      ...wrong,
      null,
      undefined,
      "1",
      1,
      {},
      [1n],
      new Proxy([], {
        get() {
          throw new Error("no");
        },
      }),
    ]) {
      throws("TypeError", () => sumAmounts(amounts), 'Amounts must be a list of strings such as "430.00".');
    }
  },
});
