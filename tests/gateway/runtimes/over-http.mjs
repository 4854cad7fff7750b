// What tests ask of a program beside its gateways (`programs/control.mjs`), over HTTP.

export function overHttp(url) {
  const ask = async (path, body) => (await fetch(url + path, { method: "POST", body: JSON.stringify(body) })).json();
  return {
    url,
    trace: () => ask("/_trace"),
    verify: (body, ...rest) => ask("/_verify", [sendable(body), ...rest]),
    claim: (key, now) => ask("/_claim", { key, now }),
  };
}

/** A body to verify, in JSON. */
function sendable(body) {
  if (typeof body === "string") return body;
  return body instanceof ArrayBuffer ? { buffer: [...new Uint8Array(body)] } : [...body];
}
