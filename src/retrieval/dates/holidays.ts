import type { Span } from '../../corpus/article.ts';
import { foldedAlike } from '../../text/folded-alike.ts';

/** A holiday that is on the same day of each year. */
export interface Holiday {
  readonly day: number;
  readonly month: number;
  /** What it is called, in lower case: what texts are searched for. */
  readonly names: readonly string[];
}

/** A holiday where a text names it. */
export interface NamedHoliday extends Span {
  readonly holiday: Holiday;
}

/**
 * Day, month, names. "Christmas", "New Year" and "Tết" alone are times of the year, and so are "Noel" and "giáng sinh" but where they stand as a
 * day; Easter and the Lunar New Year move.
 */
const LIST = `
1/1: new year's day, new years day, new year day, ngày tết dương lịch, tết dương lịch, tết tây
14/2: valentine's day, valentines day, valentine day, ngày lễ tình nhân, lễ tình nhân, ngày valentine
8/3: international women's day, international womens day, ngày quốc tế phụ nữ, quốc tế phụ nữ
17/3: st patrick's day, st patricks day, saint patrick's day
30/4: ngày giải phóng miền nam, giải phóng miền nam, ngày giải phóng, lễ giải phóng
1/5: ngày quốc tế lao động, quốc tế lao động
1/6: ngày quốc tế thiếu nhi, quốc tế thiếu nhi
2/9: lễ quốc khánh, ngày quốc khánh, quốc khánh
20/10: ngày phụ nữ việt nam
31/10: halloween night, halloween, hallowe'en
5/11: bonfire night, guy fawkes night
20/11: ngày nhà giáo việt nam, ngày nhà giáo
24/12: christmas eve, xmas eve, đêm giáng sinh, đêm noel, tối giáng sinh, tối noel
25/12: christmas day, xmas day, ngày giáng sinh, ngày noel, lễ giáng sinh, lễ noel
26/12: boxing day
31/12: new year's eve, new years eve, new year eve
`;

const HOLIDAYS: readonly Holiday[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [date = '', names = ''] = line.split(': ');
    const [day = 0, month = 0] = date.split('/').map(Number);
    return { day, month, names: names.split(', ') };
  });

/** "**Noel** ai trực", "ai trực **giáng sinh** vậy", "hôm **noel**": as a day; "chợ Noel" and "tiệc giáng sinh" are none. */
const BARE =
  /(?<=^|(?<![a-z])(?:hom|vao|dip|sang|trua|chieu|mo cua|truc|nghi|lam) )(?:noel|giang sinh)(?=$|[?!.,]| (?:nay |nam nay )?(?:ai|co ai|co mo|mo cua|co truc|truc|nghi|vay|a|the)(?![a-z]))/gu;
const CHRISTMAS = HOLIDAYS.find(({ day, month }) => day === 25 && month === 12);

/** What takes place is named after a holiday, and may be on another day: "halloween **disco**", "**chương trình** quốc khánh". */
const OF_SOMETHING_BEHIND =
  /^ (?!(?:who|whos|what|when|where|is|are|am|do|does|did|can|will|at|in|on|for|from|to|till|until|and|or|with|then|this|next|last|\d{4}|morning|afternoon|evening|night|shift|rota|duty|please|pls|u|you|we|i|it|the|any|there|of|as)(?![a-z]))[a-z]/u;
const OF_SOMETHING_BEFORE =
  /(?<![a-z])(?:tiec|hoi|cho|chuong trinh|van nghe|dem nhac|qua|tour|khuyen mai|combo|thuc don|menu|mung|cay|thiep|hoi thao|giai) (?:(?:mung|chao mung) )?$/u;
const IN_VIETNAMESE = /^(?:ngay|le|tet|quoc|dem|toi|giai|noel|giang)/u;

const NAMED = HOLIDAYS.map((holiday) => {
  const names = holiday.names.map((name) => foldedAlike(name).replaceAll("'", "['’]?"));
  return { holiday, pattern: new RegExp(`(?<![a-z0-9])(?:${names.join('|')})(?![a-z0-9])`, 'gu') };
});

/** Where a question names holidays on fixed days as days, and nothing that is held for one. */
export function holidaysAsked(question: string): readonly NamedHoliday[] {
  const folded = foldedAlike(question.normalize('NFC').toLowerCase());
  return holidaysNamed(question).filter(({ start, end }) =>
    IN_VIETNAMESE.test(folded.slice(start))
      ? !OF_SOMETHING_BEFORE.test(folded.slice(0, start))
      : !OF_SOMETHING_BEHIND.test(folded.slice(end)),
  );
}

/** Where a text names holidays on fixed days: "open on **Boxing Day**?", "**2/9**" is none, "**quốc khánh**" is. */
export function holidaysNamed(text: string): readonly NamedHoliday[] {
  const folded = foldedAlike(text.normalize('NFC').toLowerCase());
  if (folded.length !== text.length) return [];
  const named = NAMED.flatMap(({ holiday, pattern }) =>
    [...folded.matchAll(pattern)].map(({ 0: name, index }) => ({
      holiday,
      start: index,
      end: index + name.length,
    })),
  );
  const bare =
    CHRISTMAS === undefined
      ? []
      : [...folded.matchAll(BARE)].map(({ 0: name, index }) => ({
          holiday: CHRISTMAS,
          start: index,
          end: index + name.length,
        }));
  return named.length > 0 ? named.toSorted((a, b) => a.start - b.start) : bare;
}

/** The holiday on a day of the year; undefined where it is none of ours. */
export function holidayOn(day: number, month: number): Holiday | undefined {
  return HOLIDAYS.find((one) => one.day === day && one.month === month);
}
