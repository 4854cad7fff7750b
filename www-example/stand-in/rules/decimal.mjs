// Exact arithmetic on Duffel's amounts ("430.00"): money is never a floating-point number.

/** Whether two amounts are the same number: "10" and "10.00" are. */
export function equalAmounts(a, b) {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return scaled(a, decimals) === scaled(b, decimals);
}

/** The sum of amounts times counts, written with as many decimals as the longest of them. */
export function sumAmounts(terms) {
  const decimals = Math.max(0, ...terms.map(({ amount }) => decimalsOf(amount)));
  const sum = terms.reduce((total, { amount, count = 1 }) => total + scaled(amount, decimals) * BigInt(count), 0n);
  if (decimals === 0) return String(sum);
  const digits = String(sum).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function decimalsOf(amount) {
  return amount.split(".")[1]?.length ?? 0;
}

function scaled(amount, decimals) {
  const [whole, fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}
