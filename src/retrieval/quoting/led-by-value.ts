import { unitsOf } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForClosedDay, closedDays } from '../values/closed-days.ts';
import { withoutDenied } from '../values/denied-values.ts';
import { asksWhatTime, saysTimeOfDay } from '../values/fitting-values.ts';
import { asksForNumber, statesAsked } from '../values/lacks-asked.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { answeringUnits } from './answering-units.ts';
import { ledBy, nearBest } from './leading.ts';
import { quotedText } from './quoted-text.ts';

/** How many windows are looked at, and how many of those with a value are read. */
const MOST = 8;
const READ = 2;
/** In log-odds: what is less relevant reads as no answer itself. */
const ANSWERS = 0;

/**
 * The windows, first the best with a value of the kind that is asked for, where the best of all would be quoted without one and reads less like an
 * answer: "The trial is as long as ever" does not say how long it is, and fourteen days does.
 */
export async function ledByValue(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined) return ranked;
  if (!asksForNumber(best) || statesValue(best)) return ranked;
  const stating = nearBest(ranked, MOST).filter(statesValue).slice(0, READ);
  let own = best;
  let most = await relevanceOf(best);
  for (const one of stating) {
    const relevance = await relevanceOf(one);
    if (relevance === undefined || most === undefined) return ranked;
    if (relevance > Math.max(most, ANSWERS)) [own, most] = [one, relevance];
  }
  return own === best || most === undefined ? ranked : ledBy(ranked, own, most);
}

/**
 * Whether a window would be quoted with a value of the kind that is asked for, a time of day for "what time", which the sentence that answers
 * does not deny.
 */
export function statesValue(one: Ranked): boolean {
  const quoted = answeringUnits(one);
  const lacksTime = asksWhatTime(one.found.question.query.question) && !saysTimeOfDay(quotedText(one));
  return statesAsked(one, quoted) && !lacksTime && !lacksClosedDay(one) && !deniesDays(one, quoted.best);
}

/** Whether a question is on which days something is closed, and a window would be quoted without one: the bonus of the 20th says nothing of it. */
function lacksClosedDay(one: Ranked): boolean {
  if (!asksForClosedDay(one.found.question.query.question)) return false;
  const { units, article } = one.found.candidate.passage;
  return unitsOf(answeringUnits(one)).every(
    (unit) =>
      closedDays(valuesInUnit(one, unit), article.text, units[unit] ?? { start: 0, end: 0 }).length === 0,
  );
}

/** Whether all days of a sentence are denied: "no Otters on Thursday 19 November" does not say when Otters is. */
function deniesDays(one: Ranked, unit: number): boolean {
  const { candidate, question } = one.found;
  if (question.query.type !== 'date') return false;
  const { units, article } = candidate.passage;
  const of = { text: article.text, question: question.query.question };
  const days = valuesInUnit(one, unit);
  return days.length > 0 && withoutDenied(days, of, units[unit] ?? { start: 0, end: 0 }).length === 0;
}
