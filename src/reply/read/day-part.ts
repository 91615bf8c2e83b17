/** A day in a part of a `custom_id`: its digits; empty where there is none. */
export function dayPart(day: string): string {
  return day.replaceAll('-', '');
}

/** The day in such a part, `YYYY-MM-DD`; undefined where there is none. */
export function dayIn(part: string | undefined): string | undefined {
  return part?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') || undefined;
}
