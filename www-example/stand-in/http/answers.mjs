// The answers that an endpoint gives when it has done what was asked.

export function ok(data) {
  return { status: 200, body: { data } };
}

export function created(data) {
  return { status: 201, body: { data } };
}

export function noContent() {
  return { status: 204, body: undefined };
}
