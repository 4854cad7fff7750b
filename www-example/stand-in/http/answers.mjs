// An endpoint's responses to a successful request.

export function ok(data) {
  return { status: 200, body: { data } };
}

export function created(data) {
  return { status: 201, body: { data } };
}

export function noContent() {
  return { status: 204, body: undefined };
}
