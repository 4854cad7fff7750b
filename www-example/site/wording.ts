// Prices and dates in readable form.

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
