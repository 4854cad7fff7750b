// Time is linear in the input: the worst that fits takes about as long as four of a quarter's size do.

import { equal } from "../expect.mjs";
import { MOST_BYTES, WORST } from "../worst.mjs";

const PARTS = 4;
/** Linear is 1, sorting and memory add to that, quadratic is 4. */
const RATIO = 2.5;
/** Milliseconds below which clocks, which may tell whole ones only, say too little. */
const FLOOR = 5;
/** For so many milliseconds it is measured again: what else the machine does only ever adds. */
const PATIENCE = 5000;

export default (api, { clock }) => {
  const time = async (work) => {
    const start = await clock();
    work();
    return (await clock()) - start;
  };
  /** `work` is given a text. */
  const isLinear = async (work, { text }) => {
    const [all, part] = [text(MOST_BYTES), text(MOST_BYTES / PARTS)];
    const inParts = () => {
      for (let count = 0; count < PARTS; count++) work(part);
    };
    const start = await clock();
    let [whole, parts] = [Infinity, Infinity];
    do {
      whole = Math.min(whole, await time(() => work(all)));
      parts = Math.min(parts, await time(inParts));
      if (whole <= Math.max(FLOOR, parts * RATIO)) return;
    } while ((await clock()) - start < PATIENCE);
    throw new Error(`${whole.toFixed(1)} ms, and ${parts.toFixed(1)} ms for ${PARTS} parts of it`);
  };
  const cases = {};
  for (const [name, worst] of Object.entries(WORST)) {
    const { schema, text, code } = worst;
    const all = text(MOST_BYTES);
    cases[name] = async () => {
      equal(all.length > MOST_BYTES * 0.99, true);
      const result = api[schema].checkJson(all);
      const codes = [...(result.error?.issues ?? []), ...result.warnings].map((issue) => issue.code);
      if (code !== undefined) equal(codes.includes(code), true);
      else equal(result.success, true);
      await isLinear((text) => api[schema].checkJson(text), worst);
    };
    cases[`${name}, built`] = () => isLinear((text) => api[schema].buildJson(text), worst);
  }
  return cases;
};
