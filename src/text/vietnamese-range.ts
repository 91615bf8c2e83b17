import type { RangeUnit } from './range-unit.ts';

/** A range of dates in a Vietnamese sentence: "năm 2026", "tháng 5/2026" as it stands, and days after the words for them. */
export function ofRange(range: string, unit: RangeUnit, days: string): string {
  if (unit === 'year') return `năm ${range}`;
  return unit === 'month' ? range : `${days} ${range}`;
}
