// Names, prices and dates in readable form.

/** `£430.00`. The amount stays a string, which keeps every digit. */
export function money(amount: string, currency: string): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency, maximumFractionDigits: 20 });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** `13 Jun 2099`, from a date or a local time. */
export function day(date = ""): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split("-").map(Number);
  return new Date(year!, month! - 1, dayOfMonth).toLocaleDateString("en-GB", { dateStyle: "medium" });
}

/** `16:38`, from a local time. */
export const time = (local = "") => local.slice(11, 16);

/** `1 Jun 2099, 02:00`: a moment, in the visitor's time zone. */
export const moment = (at: string) =>
  new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });

interface Named {
  readonly given_name?: unknown;
  readonly family_name?: unknown;
}

/** Hebrew, Arabic and other scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `Tony Stark`. A name that runs from right to left would reorder an email or a name that follows, so it ends with a
 * mark. One at its start would keep a `select` from finding the name that is typed.
 */
export function fullName({ given_name, family_name }: Named): string {
  const name = `${given_name} ${family_name}`;
  return RIGHT_TO_LEFT.test(name) ? `${name}\u200e` : name;
}
