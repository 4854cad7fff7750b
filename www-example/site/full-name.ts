// Names of people in readable form.

interface Named {
  readonly given_name?: unknown;
  readonly family_name?: unknown;
}

/** Hebrew, Arabic and other scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `Tony Stark`. A name that runs from right to left would reorder an email or a name that follows, so it ends with a
 * mark. One at its start would keep a `select` from finding the name that is typed.
 */
export function fullName({ given_name, family_name }: Named): string {
  const name = `${given_name} ${family_name}`;
  return RIGHT_TO_LEFT.test(name) ? `${name}\u200e` : name;
}
