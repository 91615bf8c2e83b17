import { MONTHS } from '../../../text/calendar.ts';

interface Moment {
  readonly day: string;
  readonly time: string;
}

const MOMENT = /:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?\s*$/u;

/** From when to when an event is: "6 May 2023, 10:00 – 18:00", in Vietnamese "ngày 6/5/2023, 10:00 – 18:00"; empty for no start. */
export function momentsIn(start: string, end: string, isVietnamese: boolean): string {
  const from = momentOf(start, isVietnamese);
  if (from === null) return '';
  // The end of whole days is the day after the last.
  const to = momentOf(end, isVietnamese, from.time === '' ? 1 : 0);
  const begins = from.time === '' ? from.day : `${from.day}, ${from.time}`;
  if (to === null || (to.day === from.day && to.time === from.time)) return begins;
  if (to.day === from.day) return `${begins} – ${to.time}`;
  return `${begins} – ${to.time === '' ? to.day : `${to.day}, ${to.time}`}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function momentOf(written: string, isVietnamese: boolean, daysLess = 0): Moment | null {
  const [, year, month, date, hour, minute, zone] = MOMENT.exec(written) ?? [];
  if (year === undefined) return null;
  const day = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(date) - (hour === undefined ? daysLess : 0)),
  );
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  return {
    day: isVietnamese ? `ngày ${d}/${m + 1}/${y}` : `${d} ${capital(MONTHS[m]?.[0] ?? '')} ${y}`,
    time: hour === undefined ? '' : `${hour}:${minute}${zone === 'Z' ? ' UTC' : ''}`,
  };
}
