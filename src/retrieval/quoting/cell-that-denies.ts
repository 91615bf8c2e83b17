import type { Span } from '../../corpus/article.ts';
import type { Ranked } from '../ranking/rank.ts';
import { NOT } from '../values/negations.ts';
import { asksWhether } from '../values/stated-permission.ts';
import { type Cell, wordsMetIn } from './table-cells.ts';

/** "phanh trước yếu - **không** cho thuê", "worn, **not** for hire". */
const DENIES = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no)(?![A-Za-zÀ-ỹ])`, 'iu');

/** What the only cell of a row says that denies what a question for yes or no asks, whatever its heading: "Note: weak brakes, **not for hire**". */
export function cellThatDenies(ranked: Ranked, cells: readonly Cell[]): Span | undefined {
  const { question, type } = ranked.found.question.query;
  if (type !== 'other' || !asksWhether(question)) return undefined;
  const denying = cells.filter(({ value, valueAt }) => {
    const at = value.search(DENIES);
    return at >= 0 && wordsMetIn(ranked, { start: valueAt.start + at, end: valueAt.end }).length > 0;
  });
  const [only, ...others] = denying;
  return others.length > 0 ? undefined : only?.valueAt;
}
