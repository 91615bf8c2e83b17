/** A date as a number in the order of dates: `2023-01-06` is 20230106, `2023` 20230000; 0 where there is no date, `OTHER_DATE` for one of another form. */
export function dateNumber(iso: string | undefined): number {
  if (iso === undefined) return 0;
  const [, year = '', month = '00', day = '00'] = DATE.exec(iso) ?? [];
  return Number(year + month + day) || OTHER_DATE;
}

/** The date of such a number. */
export function isoOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return month === '00' ? year : day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** Stands for a date that has no number. */
export const OTHER_DATE = 0xffff_ffff;
const DATE = /^(\d{4})(?:-(0[1-9]|1\d)(?:-(0[1-9]|[123]\d))?)?$/;
