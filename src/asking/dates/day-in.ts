/** The day in a time zone (an IANA name) at a moment, now by default, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, at: Date = new Date()): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}
