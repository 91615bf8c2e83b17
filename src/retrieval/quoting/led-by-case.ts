import { maskOf, weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { ledBy, nearBest } from './leading.ts';
import { quotedText } from './quoted-text.ts';
import { asksWhatToDo, saysWhatToDoIf } from './what-to-do.ts';

/** How many windows are looked at, and how many of their sentences are read. */
const MOST = 8;
const READ = 6;
/** In log-odds: what leads reads as an answer, and not much worse than the best: "keep every dog on the lead" has more of the words. */
const ANSWERS = 0;
const WORSE = 2.5;

/**
 * The windows, first what says what to do in a case, where a question asks that and the best says it of none: "dog got off the lead, what do i do"
 * is answered by "if a dog slips its lead", and not by "keep every dog on the lead".
 */
export async function ledByCase(
  question: string,
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined || !asksWhatToDo(question)) return ranked;
  if (
    quotedText(best)
      .split(/(?<=[.!?])\s+|\n/u)
      .some(saysWhatToDoIf)
  )
    return ranked;
  const cases = [best, ...nearBest(ranked, MOST)].flatMap((of) => casesIn(of).map((read) => ({ of, read })));
  const least = Math.max(ANSWERS, ((await relevanceOf(best)) ?? ANSWERS) - WORSE);
  let lead: { readonly of: Ranked; readonly read: Ranked; readonly words: number } | undefined;
  for (const { of, read } of cases.slice(0, READ)) {
    const { question: asked, candidate, window } = read.found;
    // "If you are bitten" has nothing of "dog got off the lead".
    const words = weigh(asked, maskOf(candidate.matches, window.first, window.last));
    const relevance = words > (lead?.words ?? 0) ? await relevanceOf(read) : undefined;
    if (relevance !== undefined && relevance >= least) lead = { of, read: { ...read, relevance }, words };
  }
  return lead === undefined ? ranked : ledBy(ranked, lead.of, lead.read.relevance, lead.read);
}

/** The sentences of a window that begin with a case, each with those behind it in its line or paragraph. */
function casesIn(one: Ranked): readonly Ranked[] {
  const { window, candidate } = one.found;
  const { article, units } = candidate.passage;
  const textOf = (unit: number): string => article.text.slice(units[unit]?.start, units[unit]?.end);
  const isOfSameLine = (unit: number): boolean =>
    !article.text.slice(units[unit - 1]?.end, units[unit]?.start).includes('\n');
  return Array.from({ length: window.last - window.first + 1 }, (_, at) => window.first + at)
    .filter((unit) => saysWhatToDoIf(textOf(unit)))
    .map((first) => {
      let last = first;
      while (last < units.length - 1 && isOfSameLine(last + 1)) last++;
      return { ...one, isCut: true, found: { ...one.found, window: { first, last } } };
    });
}
