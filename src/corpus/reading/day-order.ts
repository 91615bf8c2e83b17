/** "14/11/2026", "11-14-26": a day in figures whose order somebody chose; that of dots is known, and "15-5-10" is a list. */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d{2}|[23]\d)(?![\d/-])/gu;
const MONTHS_OF_YEAR = 12;

/** How the days in figures of a text are to be read, where one of them leaves no doubt. */
export interface DayOrder {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
}

/** The order that the days of a text show: "14/11/2026" has its day first, and so have the others; neither where none or both are shown. */
export function orderOfDays(text: string): DayOrder {
  let [days, months] = [0, 0];
  for (const [, first = '', , second = ''] of text.matchAll(IN_FIGURES)) {
    const [isDay, isMonth] = [Number(first) > MONTHS_OF_YEAR, Number(second) > MONTHS_OF_YEAR];
    if (isDay && !isMonth) days += 1;
    if (isMonth && !isDay) months += 1;
  }
  return { dayFirst: days > 0 && months === 0, monthFirst: months > 0 && days === 0 };
}
