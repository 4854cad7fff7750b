/**
 * All of `duffel-customers`, compiled to JavaScript: for browsers and engines without WebAssembly, such as Safari in
 * Lockdown Mode, and for pages whose Content Security Policy does not allow it. It gives the same answers, is larger, and
 * takes longer. It needs ES2022 and nothing of a platform.
 *
 * @packageDocumentation
 */

export * from "./index.js";

/**
 * Lets the other entries of this package check with JavaScript too, so that a program that imports `duffel-customers`
 * need not change. To be called before the first check. Once there is an instance, does nothing.
 *
 * @example
 * ```ts
 * if (!("WebAssembly" in globalThis)) (await import("duffel-customers/js")).init();
 * ```
 */
export declare function init(): void;
