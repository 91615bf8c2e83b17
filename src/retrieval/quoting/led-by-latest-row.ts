import type { Turn } from '../dates/days-of-turn.ts';
import { cellsIn } from '../passages/row-cells.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksForOnce } from '../values/asked-negation.ts';
import { asksBareAmount } from '../values/bare-amount.ts';
import { statedDates } from '../values/stated-dates.ts';
import { ledBy } from './leading.ts';
import { quotedBlock } from './only-quoted.ts';
import { type DatedRow, datedRowsAround } from './rota.ts';
import { cellsOf, wordsMetIn } from './table-cells.ts';

/** What stands in the columns of a log: figures, with a sign or a unit. */
const FIGURE =
  /^(?:\p{Sc}\s?)?\d[\d.,]{0,14}(?:\s?(?:%|\p{Sc}|\p{L}{1,4}))?(?:\s?\/\s?\p{L}{1,12})?$|^[-–—]$/u;
/** Columns that say who wrote a row, or what for, and name nothing that it is about. */
const BESIDE =
  /^(?:by|who|initials?|signed|(?:updated|changed|entered|set|checked) by|notes?|remarks?|comments?|reasons?|source|day|weekday|người (?:ghi|cập nhật|báo|ký|nhập)|ghi chú|lý do|lí do|nguồn|thứ)$/iu;
const FEWEST = 2;

/** What the day of asking says of a question. */
interface Asked {
  /** `YYYY-MM-DD`. */
  readonly askedOn: string | undefined;
  readonly turn: Turn | undefined;
}

/**
 * The windows, first the latest row of a log of prices that is not after the day of asking, where the best is of that log and the question names
 * no other day: below "Date · Red diesel · Unleaded" what was written last holds now. A table in order of days in which something takes place is
 * none: its columns say what.
 */
export function ledByLatestRow(ranked: readonly Ranked[], { askedOn, turn }: Asked): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || askedOn === undefined || !asksForNow(best, askedOn, turn)) return ranked;
  const block = quotedBlock(best);
  if (block?.kind !== 'row') return ranked;
  const { article } = best.found.candidate;
  const rows = datedRowsAround(article, block, askedOn);
  if (rows.length < FEWEST || !rows.every((row) => isOfLog(row, article.text))) return ranked;
  const [latest] = rows
    .filter(({ days: [one] }) => one !== undefined && one.day <= askedOn)
    .toSorted((a, b) => (b.days[0]?.day ?? '').localeCompare(a.days[0]?.day ?? ''));
  for (const of of latest === undefined ? [] : ranked) {
    const { passage } = of.found.candidate;
    const unit =
      passage.article === article ? passage.units.findIndex(({ start }) => start === latest?.start) : -1;
    if (unit === -1) continue;
    const read = { ...of, turn: unit, found: { ...of.found, window: { first: unit, last: unit } } };
    return namesColumn(of, unit) ? ledBy(ranked, of, best.relevance, read) : ranked;
  }
  return ranked;
}

/** Whether a question asks for a sum, and for what it is on the day of asking. */
function asksForNow({ found }: Ranked, askedOn: string, turn: Turn | undefined): boolean {
  const { query } = found.question;
  if (query.type !== 'money' && !asksBareAmount(query)) return false;
  const isToday =
    turn === undefined
      ? statedDates(query.question).length === 0
      : turn.from === askedOn && turn.to === askedOn;
  return isToday && !asksForOnce(query.question);
}

/** Whether a row is a day with figures, and nothing that names what they are of but the columns. */
function isOfLog({ start, end, days: [day, other] }: DatedRow, text: string): boolean {
  const [first, ...others] = cellsIn(text.slice(start, end)) ?? [];
  return (
    day !== undefined &&
    other === undefined &&
    first?.value === day.written &&
    others.some(({ heading }) => !BESIDE.test(heading)) &&
    others.every(({ heading, value }) => BESIDE.test(heading) || FIGURE.test(value))
  );
}

/** Whether a question names the column of one of a row's figures. */
function namesColumn(ranked: Ranked, unit: number): boolean {
  const [, ...others] = cellsOf(ranked, unit) ?? [];
  return others.some((cell) => !BESIDE.test(cell.heading) && wordsMetIn(ranked, cell.headingAt).length > 0);
}
