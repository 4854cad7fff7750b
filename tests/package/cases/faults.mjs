// After a fault in the module, the next answer is right; and calls leave nothing behind in its memory.

import { equal, expectIssues, throws } from "../expect.mjs";
import { failedUsedAgain, faultsDone, instanceCount, memoryBytes, orderFaults, trap } from "../instances.mjs";
import { order, passenger, user } from "../payloads.mjs";

const GOOD = JSON.stringify(order());
const BAD = JSON.stringify(
  order({
    users: ["usg_1"],
    passengers: [passenger({ email: "tony", colour: "red", given_name: "" })],
    metadata: { a: 1 },
  }),
);
const FAULT =
  "The check itself failed, and says nothing about the payload. Please report this to the authors of duffel-customers.";
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
  "a fresh instance has room for all that the one before it had": () => {
    const users = Array.from({ length: 500 }, () => user({ given_name: "Zoë" }));
    orderFaults(trap());
    equal(checkUniqueEmails(users).length, 499);
    orderFaults(trap());
    equal(sumAmounts(users.map(() => "1234567.89")), "617283945.00");
    orderFaults(trap());
    equal(customerUser.checkJson(" ".repeat(100_000) + JSON.stringify(users[0])).success, true);
    equal(faultsDone(), true);
  },
  "two traps: said, not thrown, and the next call is right": () => {
    const calls = {
      safeParse: () => customerUser.safeParse(user()).error.issues,
      checkJson: () => customerUser.checkJson(JSON.stringify(user())).error.issues,
      checkField: () => customerUser.checkField("email", "x"),
      build: () => customerUser.build(user()).error.issues,
      buildJson: () => customerUser.buildJson(JSON.stringify(user())).error.issues,
      "~standard": () => customerUser["~standard"].validate(user()).issues,
      checkUniqueEmails: () => checkUniqueEmails([user()]),
    };
    for (const call of Object.values(calls)) {
      const before = instanceCount();
      orderFaults(trap(), trap());
      const [issue, ...others] = call();
      equal(
        [issue.code, issue.severity, issue.path, issue.pointer, others.length],
        ["unreadable_input", "error", [], "", 0],
      );
      equal(issue.message, FAULT);
      expectIssues(orders.checkJson(GOOD));
      // Neither of the two that failed is used again.
      equal(instanceCount(), before + 2);
    }
    orderFaults(trap(), trap());
    throws("Error", () => sumAmounts(["1"]), FAULT);
    equal(sumAmounts(["1"]), "1");
    equal([faultsDone(), failedUsedAgain()], [true, 0]);
  },
  "what is too large does not go into the memory": () => {
    equal(orders.checkJson(GOOD).success, true);
    const before = memoryBytes();
    for (const json of [new Uint8Array(20_000_000), " ".repeat(20_000_000)])
      expectIssues(orders.checkJson(json), "E too_large");
    equal(memoryBytes(), before);
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
