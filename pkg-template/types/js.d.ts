/**
 * All of `duffel-customers`, compiled to JavaScript: for browsers and engines without WebAssembly, such as Safari in
 * Lockdown Mode, and for pages whose Content Security Policy does not allow it. It gives the same answers, is larger,
 * and takes longer. It needs ES2022 and nothing of a platform.
 *
 * @packageDocumentation
 */

export * from "./index.js";

/**
 * Lets `duffel-customers` and `duffel-customers/slim` check with JavaScript too, so that a program that imports them
 * need not change: the ES modules if this was imported, the CommonJS twins if it was required. The client has another
 * module, and still needs WebAssembly. To be called before the first check. Once there is an instance, does nothing.
 *
 * @example
 * ```ts
 * try {
 *   customerUser.safeParse({});
 * } catch {
 *   (await import("duffel-customers/js")).init();
 * }
 * ```
 */
export declare function init(): void;
