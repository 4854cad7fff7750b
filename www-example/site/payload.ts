// From a form to a payload: a control's name is the path of its value, `passengers.0.email`.

export type Payload = Record<string, unknown>;

/**
 * What stands in the form, added to `payload`. What is left blank is left out; boxes of one name make a list of those
 * that are ticked.
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

/**
 * As airlines take it: some systems write ë as an e and a sign for the dots, and phones the apostrophe of a name as a
 * quotation mark.
 */
function plain(name: string, value: string): string {
  const composed = value.normalize();
  return /(given|family)_name$/.test(name) ? composed.replaceAll("\u2019", "'") : composed;
}

/** The value at a path; `undefined` where nothing stands. */
export function valueAt(payload: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((place, step) => (place as Payload | undefined)?.[step], payload);
}

/** Puts a value where nothing stands yet, and gives what stands there then. */
function placed(payload: Payload, path: string, value: unknown): unknown {
  const steps = path.split(".");
  const last = steps.pop()!;
  let place = payload;
  steps.forEach((step, index) => {
    place = (place[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {}) as Payload;
  });
  return (place[last] ??= value);
}
