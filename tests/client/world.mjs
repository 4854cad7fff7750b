// What a case has at hand: the client under test, and the stand-in for Duffel that it calls.

/** The token of every client in the tests: found nowhere but in the header that carries it. */
export const TOKEN = "duffel_test_Sup3r-S3cret_token";

/**
 * `api` is the client's entry, `main` the main one. `base` and `fetch` lead to the stand-in; `runtime` says what only
 * the runtime knows: its `name`, and `foreign`, which runs an expression in another realm, where there is one.
 */
export function makeWorld({ api, main, base, fetch, runtime }) {
  const reach =
    fetch === undefined ? (url, init) => globalThis.fetch(url, init) : (url, init) => fetch.fetch(url, init);
  const control = async (method, path, body) => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const answer = await reach(`${base}/_stand-in/${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  return {
    api,
    main,
    base,
    reach,
    runtime,
    /** A client of the stand-in. */
    client: (options) => new api.Duffel({ token: TOKEN, basePath: base, fetch, ...options }),
    reset: () => control("POST", "reset"),
    /** Orders faults, in the order in which they are to be taken. */
    fault: (...faults) => control("POST", "faults", faults),
    settings: (changes) => control("PATCH", "settings", changes),
    /** What has reached the stand-in. */
    log: async () => (await control("GET", "log")).requests.filter(({ path }) => !path.startsWith("/_stand-in")),
    records: () => control("GET", "records"),
  };
}
