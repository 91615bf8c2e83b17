/** "14/11/2026", "11-14-26": a day in figures whose order somebody chose; that of dots is known, and "15-5-10" is a list. */
const IN_FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d{2}|[23]\d)(?![\d/-])/gu;
const MONTHS_OF_YEAR = 12;

/** Sums in pounds and euros, and British mobile numbers: where these are written, the day comes first; dollars are written in many countries. */
const OF_DAY_FIRST = /[£€]\s?\d|\d\s?€|(?<!\d)(?:0|\+44\s?)7\d{3}\s?\d{3}\s?\d{3}(?!\d)/u;
const OF_OTHERS = /\$\s?\d/u;

/** How the days in figures of a text are to be read, where one of them leaves no doubt. */
export interface DayOrder {
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
}

/**
 * The order that the days of a text show: "14/11/2026" has its day first, and so have the others. Where none shows it, what people pay in tells;
 * neither where both orders are shown.
 */
export function orderOfDays(text: string): DayOrder {
  let [days, months] = [0, 0];
  for (const [, first = '', , second = ''] of text.matchAll(IN_FIGURES)) {
    const [isDay, isMonth] = [Number(first) > MONTHS_OF_YEAR, Number(second) > MONTHS_OF_YEAR];
    if (isDay && !isMonth) days += 1;
    if (isMonth && !isDay) months += 1;
  }
  const isOfDayFirst = days === 0 && OF_DAY_FIRST.test(text) && !OF_OTHERS.test(text);
  return { dayFirst: (days > 0 || isOfDayFirst) && months === 0, monthFirst: months > 0 && days === 0 };
}
