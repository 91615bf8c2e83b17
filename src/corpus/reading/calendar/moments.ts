import { MONTHS } from '../../../text/calendar.ts';

interface Moment {
  readonly day: string;
  readonly time: string;
}

const MOMENT = /:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?\s*$/u;

/** How a calendar's moments are shown. */
export interface Showing {
  readonly isVietnamese: boolean;
  /** The time zone of the calendar ("Asia/Ho_Chi_Minh"), in which times of UTC are shown; empty for none. */
  readonly zone: string;
}

/** From when to when an event is: "6 May 2023, 10:00 – 18:00", in Vietnamese "ngày 6/5/2023, 10:00 – 18:00"; empty for no start. */
export function momentsIn(start: string, end: string, showing: Showing): string {
  const from = momentOf(start, showing);
  if (from === null) return '';
  // The end of whole days is the day after the last.
  const to = momentOf(end, showing, from.time === '' ? 1 : 0);
  const begins = from.time === '' ? from.day : `${from.day}, ${from.time}`;
  if (to === null || (to.day === from.day && to.time === from.time)) return begins;
  if (to.day === from.day) return `${begins} – ${to.time}`;
  return `${begins} – ${to.time === '' ? to.day : `${to.day}, ${to.time}`}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function momentOf(written: string, { isVietnamese, zone }: Showing, daysLess = 0): Moment | null {
  const [, year, month, date, hour, minute, utc] = MOMENT.exec(written) ?? [];
  if (year === undefined) return null;
  const isTimed = hour !== undefined;
  const at = new Date(
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(date) - (isTimed ? 0 : daysLess),
      Number(hour ?? 0),
      Number(minute ?? 0),
    ),
  );
  const local = utc === 'Z' ? inZone(at, zone) : at;
  const shown = local ?? at;
  const [y, m, d] = [shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate()];
  const time = shown.toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);
  return {
    day: isVietnamese ? `ngày ${d}/${m + 1}/${y}` : `${d} ${capital(MONTHS[m]?.[0] ?? '')} ${y}`,
    time: isTimed ? `${time}${local === null ? ' UTC' : ''}` : '',
  };
}

/** The same hour on the clocks of a time zone, as if it were of UTC; null for a zone that is not known. */
function inZone(at: Date, zone: string): Date | null {
  if (zone === '') return null;
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return new Date(`${format.format(at).replace(' ', 'T')}:00Z`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
