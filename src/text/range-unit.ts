/** What a range of dates is: Vietnamese says “năm 2026”, “tháng 5/2026” and “ngày 3/5/2026”. */
export type RangeUnit = 'year' | 'month' | 'days';
