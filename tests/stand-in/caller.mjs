// A plain caller of the stand-in: what a test sends, what it gets back, and the control endpoints by name.

export class Caller {
  constructor(url) {
    this.url = url;
  }

  /** Sends `data` in its envelope, or `text` as it is; a header of `null` is left out. */
  async call(method, path, { data, text, headers = {}, signal } = {}) {
    const body = data === undefined ? text : JSON.stringify({ data });
    const sent = {
      authorization: "Bearer duffel_test_caller",
      "duffel-version": "v2",
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    };
    const response = await fetch(this.url + path, {
      method,
      headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null)),
      body,
      signal,
      redirect: "manual",
    });
    return { status: response.status, headers: response.headers, ...parse(await response.text()) };
  }

  get(path, options) {
    return this.call("GET", path, options);
  }

  post(path, data, options) {
    return this.call("POST", path, { data, ...options });
  }

  /** Creates what a test needs and expects to get. */
  async make(path, data) {
    const answer = await this.post(path, data);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.body.data;
  }

  async control(method, path, body) {
    const response = await fetch(`${this.url}/_stand-in/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, ...parse(await response.text()) };
  }

  reset(options) {
    return this.control("POST", "reset", options);
  }

  fault(fault) {
    return this.control("POST", "faults", fault);
  }

  settings(changes) {
    return this.control("PATCH", "settings", changes);
  }

  async log() {
    return (await this.control("GET", "log")).body.requests;
  }

  async records() {
    return (await this.control("GET", "records")).body;
  }
}

/** The text of an answer, and what it is as JSON where it is that. */
function parse(text) {
  try {
    return { text, body: JSON.parse(text) };
  } catch {
    return { text, body: undefined };
  }
}

/** The errors of an answer as `code at pointer`, in a stable order. */
export function errorsOf({ body }) {
  return body.errors.map(({ code, source }) => `${code} at ${source?.pointer ?? ""}`).sort();
}
