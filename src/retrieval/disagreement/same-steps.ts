import { isMoney, type StatedAmount, statedAmounts } from '../values/stated-amounts.ts';

/** Prices that both name for so many of the same steps are of one list. */
const ALIKE = 2;

/**
 * Whether two texts state other prices for the same steps: "£40 for one child, £65 for two and £80 for three", "one child £45, two £75, three £90";
 * "up to 5 m £12, up to 8 m £15". The words around them may be quite other ones, in another language.
 */
export function pricesSameSteps(earlier: string, later: string): boolean {
  return ladders(earlier).some((before) =>
    ladders(later).some((after) => {
      const shared = [...before].filter(([step]) => after.has(step));
      return shared.length >= ALIKE && shared.some(([step, price]) => after.get(step) !== price);
    }),
  );
}

/** The prices by the number that stands right before each, and by the one right behind it. */
function ladders(text: string): readonly ReadonlyMap<string, number>[] {
  const amounts = statedAmounts(text, false);
  const isPrice = (at: number): boolean => {
    const [amount, next] = [amounts[at], amounts[at + 1]];
    // "Two £75": the sign is of what follows.
    const isOfNext = next !== undefined && SIGN.test(text.slice(amount?.end, next.start));
    return amount !== undefined && isMoney(amount) && !isOfNext;
  };
  return [-1, 1].map((side) => {
    const ladder = new Map<string, number>();
    for (const [at, amount] of amounts.entries()) {
      const step = amounts[at + side];
      const [price] = amount.readings;
      if (!isPrice(at) || step === undefined || isPrice(at + side) || price === undefined) continue;
      const key = keyOf(step);
      if (key !== undefined && isBeside(text, amount, step) && !ladder.has(key)) ladder.set(key, price);
    }
    return ladder;
  });
}

/** Characters between a price and its step. */
const NEAR = 30;
/** A currency's sign, and nothing else. */
const SIGN = /^\s?[£€$]\s?$/u;
const SENTENCE_ENDS = /[.!?;\n]\s/u;

function isBeside(text: string, a: StatedAmount, b: StatedAmount): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.length <= NEAR && !SENTENCE_ENDS.test(between);
}

function keyOf(step: StatedAmount): string | undefined {
  const [number] = step.readings;
  return number === undefined ? undefined : `${number} ${isMoney(step) ? '' : step.unit}`;
}
