// Numbers that only grow: they order records, log entries and faults, and make IDs that are never given twice.

const KEY = "sequence";

/** The next number. It outlives a reset, so that an ID from before it stays unknown. */
export function nextNumber(store) {
  const number = (store.get(KEY) ?? 0) + 1;
  store.put(KEY, number);
  return number;
}

/** A number as a key part: as text, in numeric order. */
export function sortable(number) {
  return String(number).padStart(12, "0");
}
