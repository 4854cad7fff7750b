// Stands in for the client's `Duffel`: the part that the gateway uses, over a plain `fetch`, without retries.

export const FORWARD = Symbol.for("duffel-customers.forward");

const CALLS = {
  "customerUsers.create": ["POST", "/identity/customer/users"],
  "customerUsers.get": ["GET", "/identity/customer/users/{id}"],
  "customerUsers.update": ["PUT", "/identity/customer/users/{id}"],
  "customerUsers.list": ["GET", "/identity/customer/users"],
  "customerUserGroups.create": ["POST", "/identity/customer/user_groups"],
  "customerUserGroups.get": ["GET", "/identity/customer/user_groups/{id}"],
  "customerUserGroups.update": ["PATCH", "/identity/customer/user_groups/{id}"],
  "customerUserGroups.delete": ["DELETE", "/identity/customer/user_groups/{id}"],
  "customerUserGroups.list": ["GET", "/identity/customer/user_groups"],
  "componentClientKeys.create": ["POST", "/identity/component_client_keys"],
  "orders.create": ["POST", "/air/orders"],
  "orders.get": ["GET", "/air/orders/{id}"],
  "orders.update": ["PATCH", "/air/orders/{id}"],
  "orders.list": ["GET", "/air/orders"],
  "bookings.create": ["POST", "/stays/bookings"],
  "bookings.get": ["GET", "/stays/bookings/{id}"],
  "bookings.list": ["GET", "/stays/bookings"],
  "bookings.cancel": ["POST", "/stays/bookings/{id}/actions/cancel"],
};

export class Duffel {
  #options;

  constructor(options) {
    this.#options = options;
  }

  async [FORWARD]({ operation, id, query, json }) {
    const { basePath, token, fetch: given } = this.#options;
    const [method, path] = CALLS[operation];
    const search = query === undefined ? "" : `?${new URLSearchParams(query)}`;
    const headers = { authorization: `Bearer ${token}`, "duffel-version": "v2", accept: "application/json" };
    if (json !== undefined) headers["content-type"] = "application/json";
    const send = (url, init) => (given === undefined ? fetch(url, init) : given.fetch(url, init));
    let response;
    let body;
    try {
      response = await send(basePath + path.replace("{id}", id) + search, {
        method,
        headers,
        body: json,
        redirect: "manual",
      });
      if (response.status >= 300 && response.status < 400) throw new Error("redirected");
      body = await response.text();
    } catch {
      throw Object.assign(new Error(`no answer; the token was ${token}`), { ambiguous: method !== "GET" });
    }
    const byProxy = (response.status === 429 || response.status === 503) && !body.startsWith("{");
    const ambiguous = method !== "GET" && (byProxy || [500, 502, 504].includes(response.status));
    return { status: response.status, headers: response.headers, body, ambiguous };
  }
}
