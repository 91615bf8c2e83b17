/** What writes the days of a time zone; to make one takes far longer than to use it. */
const WRITERS = new Map<string, Intl.DateTimeFormat>();

/** The day in a time zone (an IANA name) at a moment, now by default, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, at: Date = new Date()): string {
  let writer = WRITERS.get(timeZone);
  if (writer === undefined) {
    // Swedish writes dates as ISO 8601 does.
    writer = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    WRITERS.set(timeZone, writer);
  }
  return writer.format(at);
}
