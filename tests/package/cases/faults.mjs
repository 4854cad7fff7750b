// After a fault in the module, the next answer is right; and calls leave nothing behind in its memory.

import { equal, expectIssues } from "../expect.mjs";
import { faultsDone, instanceCount, memoryBytes, orderFaults, trap } from "../instances.mjs";
import { order, passenger, user } from "../payloads.mjs";

const GOOD = JSON.stringify(order());
const BAD = JSON.stringify(
  order({
    users: ["usg_1"],
    passengers: [passenger({ email: "tony", colour: "red", given_name: "" })],
    metadata: { a: 1 },
  }),
);
const exhausted = () => new RangeError("Maximum call stack size exceeded");

export default ({ customerUser, order: orders, sumAmounts, checkUniqueEmails }) => ({
  "a trap: the same call is answered by a fresh instance": () => {
    for (const fault of [trap, exhausted]) {
      customerUser.safeParse(user());
      const before = instanceCount();
      orderFaults(fault());
      expectIssues(orders.safeParse(order({ users: ["usg_1", "icu_1"] })), "E validation_format /users/0");
      equal([faultsDone(), instanceCount()], [true, before + 1]);
      expectIssues(customerUser.checkJson(JSON.stringify(user())));
      equal(sumAmounts(["1.5", "2"]), "3.5");
      equal(checkUniqueEmails([user(), user()]).length, 1);
      equal(instanceCount(), before + 1);
    }
  },
  "two traps: said, not thrown, and the next call is right": () => {
    const calls = {
      safeParse: () => customerUser.safeParse(user()).error.issues,
      checkJson: () => customerUser.checkJson(JSON.stringify(user())).error.issues,
      checkField: () => customerUser.checkField("email", "x"),
      build: () => customerUser.build(user()).error.issues,
      buildJson: () => customerUser.buildJson(JSON.stringify(user())).error.issues,
      "~standard": () => customerUser["~standard"].validate(user()).issues,
    };
    for (const call of Object.values(calls)) {
      orderFaults(trap(), trap());
      const [issue, ...others] = call();
      equal(
        [issue.code, issue.severity, issue.path, issue.pointer, others.length],
        ["unreadable_input", "error", [], "", 0],
      );
      equal(/report/.test(issue.message), true);
      expectIssues(orders.checkJson(GOOD));
    }
    equal(faultsDone(), true);
  },
  "the memory after 100 000 calls is what it was after a hundred": () => {
    const round = (calls) => {
      for (let i = 0; i < calls; i += 2) {
        orders.checkJson(GOOD);
        orders.checkJson(BAD);
      }
    };
    equal(orders.checkJson(GOOD).success, true);
    equal(orders.checkJson(BAD).success, false);
    round(100);
    const before = memoryBytes();
    round(100_000);
    equal(memoryBytes(), before);
  },
  "the memory after 1000 builds and fields is what it was after ten": () => {
    const round = (calls) => {
      for (let i = 0; i < calls; i++) {
        orders.buildJson(GOOD);
        orders.buildJson(BAD);
        orders.checkField("passengers.0.email", "x", { form: order() });
        orders.checkJson("[".repeat(1000));
        orders.checkJson('{"a":"');
        sumAmounts(["1", "2.5"]);
        checkUniqueEmails([user(), user()]);
      }
    };
    round(10);
    const before = memoryBytes();
    round(1000);
    equal(memoryBytes(), before);
  },
});
