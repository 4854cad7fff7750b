// Turns a form into a payload: a control's name is the path of its value, `passengers.0.email`.

export type Payload = Record<string, unknown>;

/**
 * Adds the form's values to `payload`. Blank fields are left out. Checkboxes of one name become a list of the ticked
 * values.
 */
export function readPayload(form: HTMLFormElement, payload: Payload = {}): Payload {
  const lists = new Set<string>();
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") lists.add(control.name);
  }
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value === "") continue;
    if (lists.has(name)) (placed(payload, name, []) as string[]).push(value);
    else placed(payload, name, plain(name, value));
  }
  return payload;
}

/** Pasted from web pages and contacts: marks of direction, which cannot be seen, and spaces without width. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The spelling that airlines accept: some systems write ë as two characters, and phones write the apostrophe in a name
 * as a quotation mark.
 */
function plain(name: string, value: string): string {
  const composed = value.normalize().replace(UNSEEN, "").replace(/[\u00a0\u202f]/g, " ");
  return /(given|family)_name$/.test(name) ? composed.replaceAll("\u2019", "'") : composed;
}

/** The value at a path, or `undefined`. */
export function valueAt(payload: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((place, step) => (place as Payload | undefined)?.[step], payload);
}

/** Sets the value at a path if there is none, and returns the value there. */
function placed(payload: Payload, path: string, value: unknown): unknown {
  const steps = path.split(".");
  const last = steps.pop()!;
  let place = payload;
  steps.forEach((step, index) => {
    place = (place[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {}) as Payload;
  });
  return (place[last] ??= value);
}
