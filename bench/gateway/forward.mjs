// What a Worker without this package sends to Duffel.

export function forward(request, env, body) {
  const { pathname } = new URL(request.url);
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${env.DUFFEL_ACCESS_TOKEN}`,
    "content-type": "application/json",
    "duffel-version": "v2",
  };
  return env.DUFFEL.fetch(`https://api.duffel.com${pathname}`, { method: request.method, headers, body });
}
