// What the package's README says of testing code that calls Duffel, in Vitest itself.

import { Duffel } from "duffel-customers/client";
import { afterEach, expect, test, vi } from "vitest";

const ID = "ord_0000AgZitpOnQtd3NQxjwO";

/** A client whose `fetch` answers after so many milliseconds. */
function clientAfter(milliseconds: number): Duffel {
  const wait = () => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const fetch = async () => {
    if (milliseconds > 0) await wait();
    return Response.json({ data: { id: ID } });
  };
  return new Duffel({ token: "duffel_test_1", fetch });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("one call can be replaced", async () => {
  const duffel = clientAfter(0);
  const spy = vi.spyOn(duffel.orders, "get").mockRejectedValue(new Error("as asked"));
  await expect(duffel.orders.get(ID)).rejects.toThrow("as asked");
  expect(spy).toHaveBeenCalledWith(ID);
});

test.each([0, 20_000])("a call of %i ms ends under fake timers that are advanced asynchronously", async (after) => {
  vi.useFakeTimers();
  const call = clientAfter(after).orders.get(ID);
  await vi.advanceTimersByTimeAsync(5000 + after);
  expect((await call).data.id).toBe(ID);
});
