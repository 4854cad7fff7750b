// Names of people in readable form.

interface Named {
  readonly given_name?: unknown;
  readonly family_name?: unknown;
}

/** Hebrew is the first script that runs from right to left. After others that follow it, the mark does no harm. */
const MAYBE_RIGHT_TO_LEFT = /[^\0-\u058f]/;

/**
 * `Tony Stark`. A name that runs from right to left would reorder an email or a name that follows, so it ends with a
 * mark. One at its start would keep a `select` from finding the name that is typed.
 */
export function fullName({ given_name, family_name }: Named): string {
  const name = `${given_name} ${family_name}`;
  return MAYBE_RIGHT_TO_LEFT.test(name) ? `${name}\u200e` : name;
}
