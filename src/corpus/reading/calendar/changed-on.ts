import { type Clock, dayOf } from './moments.ts';

/** An event's properties by name, each with its parameters in front of its value. */
export type Properties = ReadonlyMap<string, string>;

/**
 * The day of which a calendar's statement is true: the latest on which one of its events was changed or written out. What was written out
 * after the last event says nothing of when its days were set. Null where no event tells.
 */
export function changedOn(events: readonly Properties[], clock: Clock): string | null {
  const last = events.map((event) => lastDayOf(event, clock)).reduce(later, '');
  const days = events
    .flatMap((event) => [event.get('LAST-MODIFIED'), event.get('DTSTAMP')])
    .map((stamp) => dayOf(stamp ?? '', clock) ?? '')
    .filter((day) => day <= last);
  return days.reduce(later, '') || null;
}

/** An event that repeats without an end has no last day. */
const ENDLESS = '9999-12-31';

function lastDayOf(event: Properties, clock: Clock): string {
  const rule = event.get('RRULE');
  const until = /UNTIL=([\dTZ]+)/iu.exec(rule ?? '')?.[1];
  if (rule !== undefined) return until === undefined ? ENDLESS : (dayOf(`:${until}`, clock) ?? ENDLESS);
  return later(dayOf(event.get('DTSTART') ?? '', clock) ?? '', dayOf(event.get('DTEND') ?? '', clock) ?? '');
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
