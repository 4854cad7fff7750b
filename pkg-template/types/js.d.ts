/**
 * All of `duffel-customers`, compiled to JavaScript: for browsers and engines without WebAssembly, such as Safari in
 * Lockdown Mode, and for pages whose Content Security Policy does not allow it. It is larger and slower, and gives the
 * same answers.
 *
 * @example
 * ```ts
 * // A browser loads the one that it can run.
 * const customers = await ("WebAssembly" in globalThis ? import("duffel-customers") : import("duffel-customers/js"));
 * const { success } = customers.customerUser.safeParse({ email: "tony@example.com" });
 * ```
 *
 * @packageDocumentation
 */

export * from "./index.js";
