// What is said of a module that is not the package's, does not come, or may not run.

export const ANOTHER =
  'This is not the module of duffel-customers/slim: it wants validator.wasm of its own version, which is "duffel-customers/wasm".';
export const notLoaded = (why) =>
  `duffel-customers/slim could not load its module (${why}). Once it can be loaded, call init again.`;

export const cannotRun = (why) =>
  `WebAssembly cannot run here (${why}). A Worker runs only a module that it imports; a page with a Content Security Policy needs duffel-customers/js, or this in it: script-src 'wasm-unsafe-eval'`;
