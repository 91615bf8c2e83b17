import { MONTHS } from '../../../text/calendar.ts';

interface Moment {
  readonly day: string;
  readonly time: string;
}

const MOMENT = /:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?\s*$/u;

/** Shows times of UTC in the time zone of a calendar; null for none. Making one takes as long as reading many events. */
export type Clock = Intl.DateTimeFormat | null;

/** How a calendar's moments are shown. */
export interface Showing {
  readonly isVietnamese: boolean;
  readonly clock: Clock;
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

/** The day of a moment as `YYYY-MM-DD`, shown by a clock where it is one of UTC; null for what is none. */
export function dayOf(written: string, clock: Clock): string | null {
  const moment = MOMENT.exec(written);
  if (moment === null) return null;
  const at = instantOf(moment);
  const day = ((isUtc(moment) ? onClock(at, clock) : null) ?? at).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
}

function instantOf([, year, month, date, hour = '0', minute = '0']: RegExpExecArray, daysLess = 0): Date {
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(date) - daysLess, Number(hour), Number(minute)),
  );
}

function isUtc(moment: RegExpExecArray): boolean {
  return moment[6] === 'Z';
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function momentOf(written: string, { isVietnamese, clock }: Showing, daysLess = 0): Moment | null {
  const moment = MOMENT.exec(written);
  if (moment === null) return null;
  const isTimed = moment[4] !== undefined;
  const at = instantOf(moment, isTimed ? 0 : daysLess);
  const local = isUtc(moment) ? onClock(at, clock) : at;
  const shown = local ?? at;
  const [y, m, d] = [shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate()];
  const time = shown.toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);
  return {
    day: isVietnamese ? `ngày ${d}/${m + 1}/${y}` : `${d} ${capital(MONTHS[m]?.[0] ?? '')} ${y}`,
    time: isTimed ? `${time}${local === null ? ' UTC' : ''}` : '',
  };
}

/** The clocks of a time zone ("Asia/Ho_Chi_Minh"); null for one that is not known. */
export function clockOf(zone: string): Clock {
  if (zone === '') return null;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The same hour on other clocks, as if it were of UTC. */
function onClock(at: Date, clock: Clock): Date | null {
  return clock === null ? null : new Date(`${clock.format(at).replace(' ', 'T')}:00Z`);
}
