// Faults of the wasm module: every call that is under way ends, the next one gets a fresh instance.

import { order } from "../../stand-in/payloads.mjs";
import { equal, holds, rejects, sleep, until } from "../expect.mjs";
import { BOOKS, OPERATIONS, WRITES } from "../operations.mjs";
import { withShortGrace } from "../timers.mjs";

const FAILED =
  "the client itself failed before it knew the answer. Please report this to the authors of duffel-customers";

export default ({ client, runtime }) => {
  const busy = () =>
    Response.json({ errors: [{ type: "api_error", code: "busy" }] }, { status: 503, headers: { "retry-after": "60" } });
  /** A client whose calls are answered when a case says so. */
  const held = () => {
    const answers = [];
    const aborted = [];
    const fetch = (url, { signal }) => {
      signal.addEventListener("abort", () => aborted.push(url));
      return new Promise((resolve) => answers.push(resolve));
    };
    return { duffel: client({ fetch }), answers, aborted };
  };
  const good = async () => equal((await client().orders.list()).data, []);

  return {
    "a trap ends every call that is under way": async () => {
      await good();
      const { duffel, answers, aborted } = held();
      const write = duffel.orders.create(order());
      const read = duffel.orders.list();
      const replace = duffel.identity.customerUserGroups.delete("usg_0000A");
      let refused = 0;
      const onResponse = () => (refused += 1);
      const waiting = client({ fetch: async () => busy(), onResponse }).orders.create(order());
      await until(() => answers.length === 3 && refused === 1);
      const before = runtime.instances();
      runtime.orderTrap();
      answers[1](Response.json({ data: [] }));
      holds(await rejects("DuffelConnectionError", write), { ambiguous: true, retryable: false });
      holds(await rejects("DuffelConnectionError", read), { ambiguous: false, retryable: true });
      holds(await rejects("DuffelConnectionError", replace), { ambiguous: false, retryable: true });
      // It was turned away, but the client no longer knows that.
      holds(await rejects("DuffelConnectionError", waiting), {
        message: `orders.create: ${FAILED}. It may have been carried out: look before sending it again.`,
        ambiguous: true,
        retryable: false,
      });
      // One has been answered.
      equal(aborted.length, 2);
      await good();
      equal(runtime.instances(), before + 1);
    },
    "each call is told whether it may have been carried out": async () => {
      await good();
      const { duffel, answers } = held();
      const calls = Object.entries(OPERATIONS).map(([name, { kind, call }]) => [name, kind, call(duffel, {})]);
      for (const [, , call] of calls) call.catch(() => {});
      await until(() => answers.length === calls.length);
      runtime.orderTrap();
      answers[0](Response.json({ data: {} }));
      for (const [name, kind, call] of calls) {
        const { ambiguous, retryable } = await rejects("DuffelConnectionError", call);
        const isOpen = kind === WRITES || kind === BOOKS;
        equal({ name, ambiguous, retryable }, { name, ambiguous: isOpen, retryable: !isOpen });
      }
      await good();
    },
    "answers that come too late are nobody's": async () => {
      await good();
      const { duffel, answers } = held();
      const calls = Array.from({ length: 5 }, () => duffel.orders.list());
      await until(() => answers.length === calls.length);
      const texts = [];
      const text = () => new Promise((resolve) => texts.push(() => resolve('{"data": []}')));
      for (const answer of answers) answer({ status: 200, headers: new Headers(), text });
      await until(() => texts.length === calls.length);
      runtime.orderTrap();
      // Three at the same time as the trap, two after it.
      for (const give of texts.slice(0, 3)) give();
      for (const call of calls) await rejects("DuffelConnectionError", call);
      for (const give of texts.slice(3)) give();
      // All that follows from them at once comes before a timer.
      await sleep(0);
      await good();
    },
    "what is open is said in the same words, whether the module can say it or not": async () => {
      await good();
      const said = async (call) => (await rejects("DuffelConnectionError", call)).message.replace(/^[^]*(?=\. )/, "");
      const broken = client({ fetch: () => Promise.reject(new TypeError("broke off")) });
      const bySentence = await said(broken.orders.create(order()));
      const { duffel, answers } = held();
      const write = duffel.orders.create(order());
      await until(() => answers.length === 1);
      runtime.orderTrap();
      answers[0](Response.json({ data: [] }));
      equal(await said(write), bySentence);
      equal(bySentence, ". It may have been carried out: look before sending it again.");
      await good();
    },
    "a trap at the start of a call": async () => {
      await good();
      runtime.orderTrap("send");
      await rejects("DuffelConnectionError", client().orders.list());
      await good();
    },
    "a fault in what the module does for a promise of its own, which catches it, ends every call too": async () => {
      await good();
      const { duffel, answers } = held();
      const write = duffel.orders.create(order());
      write.catch(() => {});
      await until(() => answers.length === 1);
      const before = runtime.instances();
      runtime.orderOverflow();
      holds(await rejects("DuffelConnectionError", client().orders.list()), { ambiguous: false, retryable: true });
      await good();
      equal(runtime.instances(), before + 1);
      holds(await rejects("DuffelConnectionError", write), { ambiguous: true, retryable: false });
    },
    "such a fault, reported when the instance is replaced already, ends no call of the new one": async () => {
      await good();
      runtime.orderOverflow();
      const first = rejects("DuffelConnectionError", client().orders.list());
      runtime.orderTrap("send");
      const second = rejects("DuffelConnectionError", client().orders.list());
      await good();
      await Promise.all([first, second]);
    },
    "a signal that cannot be listened to ends its own call alone": async () => {
      await good();
      const { duffel, answers } = held();
      const read = duffel.orders.list();
      read.catch(() => {});
      await until(() => answers.length === 1);
      const addEventListener = () => {
        throw new TypeError("no listeners here");
      };
      const signal = { aborted: false, addEventListener, removeEventListener() {} };
      await withShortGrace(async () => {
        for (let call = 0; call < 2; call += 1)
          await rejects("TypeError", client().orders.list({}, { signal }), "no listeners here");
        await sleep(120);
      });
      answers[0](Response.json({ data: [] }));
      equal((await read).data, []);
    },
    "where no instance can be made, that is said, and the next call tries again": async () => {
      await good();
      runtime.orderTrap("send");
      await rejects("DuffelConnectionError", client().orders.list());
      const { Instance } = WebAssembly;
      WebAssembly.Instance = function () {
        throw new RangeError("out of memory");
      };
      try {
        const said = "WebAssembly cannot run here (RangeError: out of memory).";
        const error = await rejects("WasmUnavailableError", client().orders.list(), said);
        equal(error.cause.message, "out of memory");
      } finally {
        WebAssembly.Instance = Instance;
      }
      await good();
    },
    "a walk that a trap has cut off ends with an error": async () => {
      const fetch = async () => Response.json({ data: [{ id: "ord_1" }], meta: { after: "b" } });
      const walk = client({ fetch }).orders.listWithGenerator();
      await walk.next();
      runtime.orderTrap("walk_next");
      const { message, retryable, ambiguous } = await rejects("DuffelConnectionError", walk.next());
      equal(message, `orders.list: ${FAILED}.`);
      equal([retryable, ambiguous], [true, false]);
      await good();
    },
    "a walk goes on in the fresh instance, and does no harm there": async () => {
      const pages = { b: "c", c: null };
      const queries = [];
      const fetch = async (url) => {
        const after = new URL(url).searchParams.get("after");
        queries.push(after);
        return Response.json({ data: [{ id: "ord_1" }], meta: { after: after === null ? "b" : pages[after] } });
      };
      const walks = [1, 2].map(() => client({ fetch }).orders.listWithGenerator());
      for (const walk of walks) await walk.next();
      runtime.orderTrap("send");
      await rejects("DuffelConnectionError", client().orders.list());
      const { duffel, answers } = held();
      const write = duffel.orders.create(order());
      write.catch(() => {});
      await until(() => answers.length === 1);
      const before = runtime.instances();
      await walks[0].return();
      const seen = [];
      for await (const { data } of walks[1]) seen.push(data.id);
      equal([seen.length, queries], [2, [null, null, "b", "c"]]);
      answers[0](Response.json({ data: { id: "ord_1" } }, { status: 201 }));
      equal((await write).status, 201);
      equal(runtime.instances(), before);
    },
    "a list that leads back is found out in the fresh instance too": async () => {
      const fetch = async () => Response.json({ data: [{ id: "ord_1" }], meta: { after: "b" } });
      const walk = client({ fetch }).orders.listWithGenerator();
      await walk.next();
      runtime.orderTrap("send");
      await rejects("DuffelConnectionError", client().orders.list());
      await walk.next();
      holds(await rejects("DuffelError", walk.next()), { status: 200, ambiguous: false });
    },
    "a call whose answer the module forgets is given up when its time is over": async () => {
      await good();
      const { duffel, answers } = held();
      const call = duffel.orders.create(order(), { timeout: 50 });
      call.catch(() => {});
      await until(() => answers.length === 1);
      runtime.orderSilence();
      answers[0](Response.json({ data: { id: "ord_1" } }, { status: 201 }));
      const { message, ambiguous } = await rejects("DuffelConnectionError", call);
      runtime.endSilence();
      equal(
        [message, ambiguous],
        [`orders.create: ${FAILED}. It may have been carried out: look before sending it again.`, true],
      );
      await good();
    },
    "one whose end it forgets, or whose beginning, after five seconds": async () => {
      await good();
      const { duffel, answers } = held();
      await withShortGrace(async () => {
        const call = duffel.orders.create(order(), { timeout: 30 });
        call.catch(() => {});
        await until(() => answers.length === 1);
        runtime.orderSilence();
        holds(await rejects("DuffelConnectionError", call), { ambiguous: true, retryable: false });
        runtime.endSilence();
        await good();
        runtime.orderSilence();
        const unsent = await rejects("DuffelConnectionError", duffel.orders.create(order()));
        runtime.endSilence();
        equal(
          [unsent.message, unsent.ambiguous, unsent.retryable],
          [`orders.create: ${FAILED}.`, false, true],
        );
      });
      equal(answers.length, 1);
      await good();
    },
  };
};
