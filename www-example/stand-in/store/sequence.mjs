// Numbers that only grow: they order records, log entries and faults, and make IDs that are never reused.

const KEY = "sequence";

/** The next number. A reset does not restart it, so that an old ID stays unknown. */
export function nextNumber(store) {
  const number = (store.get(KEY) ?? 0) + 1;
  store.put(KEY, number);
  return number;
}

/** A number as part of a key: a string that sorts in numeric order. */
export function sortable(number) {
  return String(number).padStart(12, "0");
}
