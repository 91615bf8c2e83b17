/** A month of a year: "January 2023", "tháng 1 năm 2023". */
export const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

/** A day: "6 January 2023"; in Vietnamese "6/1/2023", since Node's long form ("6 tháng 1, 2023") reads as translated. */
export function dayOptions(locale: string): Intl.DateTimeFormatOptions {
  return { day: 'numeric', month: locale.startsWith('vi') ? 'numeric' : 'long', year: 'numeric' };
}
