// What a caller accepts, by one of the headers `accept` and `accept-encoding`.

const NO_WEIGHT = /^q=0(?:\.0*)?$/;

/** Whether the header allows one of these ranges. They are the most specific first, and the first it names decides. */
export function accepts(header, ranges) {
  const named = new Map(
    (header ?? "").split(",").map((each) => {
      const [range, ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      return [range, !parameters.some((parameter) => NO_WEIGHT.test(parameter))];
    }),
  );
  return named.get(ranges.find((range) => named.has(range))) ?? false;
}
