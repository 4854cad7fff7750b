// Where there is no WebAssembly: what a call says, and what the package's JavaScript then does for every entry.

import { equal } from "../expect.mjs";
import { output } from "../output.mjs";
import { runCases } from "../run-cases.mjs";

export const withoutWasm = (folder) => {
  const node = (code) => output(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder });

  return runCases({
    "without WebAssembly at all, a call says so": async () => {
      const printed = await node(`
        delete globalThis.WebAssembly;
        const { customerUser, flatten, WasmUnavailableError } = await import("duffel-customers");
        flatten([]);
        try { customerUser.safeParse({}) } catch (error) { console.log(error instanceof WasmUnavailableError, error.message) }
      `);
      equal([printed.startsWith("true "), printed.includes("script-src 'wasm-unsafe-eval'")], [true, true]);
    },
    "without WebAssembly, the JavaScript serves every entry": async () => {
      const printed = await node(`
        delete globalThis.WebAssembly;
        const main = await import("duffel-customers");
        const slim = await import("duffel-customers/slim");
        const outcome = ({ customerUser }) => {
          try { return customerUser.safeParse({}).error.issues.length } catch (error) { return error.name }
        };
        console.log(outcome(main), outcome(slim));
        const { init } = await import("duffel-customers/js");
        console.log(outcome(main), outcome(slim));
        init();
        init();
        console.log(outcome(main), outcome(slim));
      `);
      const none = "WasmUnavailableError";
      equal(printed, `${none} ${none}\n${none} ${none}\n3 3\n`);
    },
    // As in WebKit, whose policy lets a module compile.
    "and where a policy forbids no more than instances": async () => {
      const printed = await node(`
        const { customerUser } = await import("duffel-customers");
        WebAssembly.Instance = function () { throw new WebAssembly.CompileError("refused by the policy") };
        const outcome = () => {
          try { return customerUser.safeParse({}).error.issues.length } catch (error) { return error.name }
        };
        console.log(outcome());
        (await import("duffel-customers/js")).init();
        console.log(outcome());
      `);
      equal(printed, "WasmUnavailableError\n3\n");
    },
    "the JavaScript does not replace a module that has begun": async () => {
      const printed = await node(`
        const { customerUser } = await import("duffel-customers");
        customerUser.safeParse({});
        delete globalThis.WebAssembly;
        (await import("duffel-customers/js")).init();
        console.log(customerUser.safeParse({}).error.issues.length);
      `);
      equal(printed, "3\n");
    },
    "the client says so, whatever the JavaScript does for the others": async () => {
      const printed = await node(`
        delete globalThis.WebAssembly;
        (await import("duffel-customers/js")).init();
        const { Duffel } = await import("duffel-customers/client");
        const duffel = new Duffel({ token: "duffel_test_a", fetch: () => { throw new Error("sent") } });
        console.log(await duffel.orders.list().catch(({ name }) => name));
      `);
      equal(printed, "WasmUnavailableError\n");
    },
  });
};
