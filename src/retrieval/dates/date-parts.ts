import {
  type Day,
  dateIn,
  dayOf,
  type Form,
  MONTH,
  type Range,
  span,
  VIETNAMESE_MONTH,
  whole,
  YEAR,
} from './date-forms.ts';

const THIRDS = ['early|đầu', 'mid|giữa', 'late|cuối'];
const QUARTERS = ['first|1|i', 'second|2|ii', 'third|3|iii', 'fourth|4|iv'];

/** Parts of a year or of a month. */
export const PART_FORMS: readonly Form[] = [
  [
    `(early|mid|late)(?:-|\\s+(?:in\\s+)?)((?:${MONTH}\\s+)?${YEAR})`,
    ([, which = '', words = '']) => third(which, words),
  ],
  [
    `(đầu|giữa|cuối)\\s+((?:tháng\\s+${VIETNAMESE_MONTH},?\\s+)?(?:năm\\s+)?${YEAR})`,
    ([, which = '', words = '']) => third(which, words),
  ],
  [
    `(?:the\\s+)?(?:(first|second|third|fourth)\\s+quarter\\s+of|q([1-4]))\\s+(${YEAR})`,
    ([, name, number, year]) => quarter(name ?? number, year),
  ],
  [`quý\\s+([1-4]|iii|ii|iv|i)(?:,?\\s+năm\\s+|[/,]?\\s*)(${YEAR})`, ([, name, year]) => quarter(name, year)],
  [
    `(?:the\\s+)?(first|second)\\s+half\\s+of\\s+(${YEAR})`,
    ([, which, year]) => half(which === 'first', year),
  ],
  [
    `(?:nửa|6\\s+tháng|sáu\\s+tháng)\\s+(đầu|cuối)\\s+năm\\s+(${YEAR})`,
    ([, which, year]) => half(which === 'đầu', year),
  ],
];

/** January to April, May to August, September to December; of a month ten days, and what is left. */
function third(which: string, words: string): Range | undefined {
  const at = placeOf(which, THIRDS);
  const day = dateIn(words);
  if (day === undefined) return undefined;
  const { year, month } = day;
  if (month === undefined)
    return span(whole({ year, month: 4 * at + 1 }), whole({ year, month: 4 * at + 4 }));
  const to = at === 2 ? whole(day) : whole({ year, month, day: 10 * at + 10 });
  return span(whole({ year, month, day: 10 * at + 1 }), to);
}

function quarter(name: string | undefined, year: string | undefined): Range | undefined {
  const first = 3 * placeOf(name, QUARTERS) + 1;
  return months(year, first, first + 2);
}

function half(isFirst: boolean, year: string | undefined): Range | undefined {
  return isFirst ? months(year, 1, 6) : months(year, 7, 12);
}

function months(year: string | undefined, first: number, last: number): Range | undefined {
  const [from, to]: (Day | undefined)[] = [dayOf(year, first), dayOf(year, last)];
  return from && to && span(whole(from), whole(to));
}

function placeOf(name: string | undefined, names: readonly string[]): number {
  return names.findIndex((one) => one.split('|').includes(name ?? ''));
}
