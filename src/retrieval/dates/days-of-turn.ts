import { foldMarks } from '../../text/fold-marks.ts';
import type { Range } from './date-forms.ts';
import { type EventDays, weekOf } from './event-days.ts';

const THIS_WEEK = /(?<![a-z])(?:this week|tuan nay)(?![a-z])/u;
const NOW = /(?<![a-z])(?:right now|at the moment|currently|luc nay|hien tai|hien nay)(?![a-z])/u;

/** The days whose turn in a rota is asked for, and the day of asking, `YYYY-MM-DD`. */
export interface Turn extends Range {
  readonly askedOn: string;
}

/**
 * The days whose turn a question asks for: "who is on call this week", "hôm nay ai trực"; undefined where it names none. `days` are those of events
 * that it names.
 */
export function daysOfTurn(question: string, askedOn: string, days: EventDays | undefined): Turn | undefined {
  if (days !== undefined) return { from: days.from, to: days.to, askedOn };
  const folded = foldMarks(question.normalize('NFC').toLowerCase());
  if (THIS_WEEK.test(folded)) return { ...weekOf(askedOn), askedOn };
  return NOW.test(folded) ? { from: askedOn, to: askedOn, askedOn } : undefined;
}
