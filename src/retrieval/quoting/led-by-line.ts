import { normalForms } from '../analysis/tokens.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { statesValue } from './led-by-value.ts';
import { onlyQuoted, quotedBlock } from './only-quoted.ts';
import { shortBeginningOf } from './paragraph-labels.ts';

/** In log-odds: how far behind the best a window may be, how many are looked at, and how many of them are read. */
const NEAR = 5;
const MOST = 10;
const READ = 2;
/** In log-odds: what is less relevant reads as no answer, and from where on something reads as one. */
const NO_ANSWER = 0;
const ANSWERS = 1;
/** A word that stands in more passages than one in so many, or in more than a few, names nothing of its own. */
const SHARE_OF_NAMES = 10;
const FEW = 4;

/**
 * The windows, first the best that would be quoted with a row of a table, or with a paragraph that begins with the name of what is asked for,
 * where the best of all reads as no answer, or states no value where one is asked for, and that line reads as an answer. A price list says in one row what three windows of one paragraph on the topic
 * do not, and says it in few words, which rank low; "**Otters**: Thursdays at 4.30" does so between others of its kind.
 */
export async function ledByLine(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined) return ranked;
  const own = await relevanceOf(best);
  if (own === undefined || (own >= NO_ANSWER && statesKind(best))) return ranked;
  const near = ranked.slice(0, MOST).filter(({ score }) => score > best.score - NEAR);
  const isRow = (one: Ranked): boolean => isElsewhere(one, best) && quotedBlock(one)?.kind === 'row';
  const rows = own >= NO_ANSWER ? [] : near.filter(isRow);
  for (const one of rows.slice(0, READ)) {
    const relevance = await relevanceOf(one);
    if (relevance !== undefined && relevance >= ANSWERS) return led(ranked, one, relevance);
  }
  if (isNamed(best)) return ranked;
  for (const one of near.filter((other) => isNamed(other) && statesKind(other)).slice(0, READ)) {
    const alone = onlyQuoted(one);
    const relevance = await relevanceOf(alone);
    if (relevance !== undefined && relevance >= NO_ANSWER)
      return led(
        ranked.filter((other) => other !== one),
        alone,
        relevance,
      );
  }
  return ranked;
}

/** Whether a window would be quoted with a value of the kind that is asked for, where a number, sum or time is. */
function statesKind(one: Ranked): boolean {
  return !asksForNumber(one) || statesValue(one);
}

/** What leads is as likely as what it was led by, or the gate would take it for a guess. */
function led(ranked: readonly Ranked[], one: Ranked, relevance: number): readonly Ranked[] {
  const score = ranked[0]?.score ?? one.score;
  return [{ ...one, score, relevance }, ...ranked.filter((other) => other !== one)];
}

function isElsewhere({ found: a }: Ranked, { found: b }: Ranked): boolean {
  return a.candidate.passage !== b.candidate.passage;
}

/** Whether a window would be quoted with a paragraph or an item that begins with a rare word of the question: "**Otters (ages 8–11)**: …". */
function isNamed(one: Ranked): boolean {
  const { candidate, question } = one.found;
  const { article } = candidate.passage;
  const block = quotedBlock(one);
  if (block === undefined || (block.kind !== 'body' && block.kind !== 'item')) return false;
  const label = shortBeginningOf(article.text.slice(block.start, block.end));
  const named = new Set(label?.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => normalForms(word).term));
  const { content, passageCount } = question.query;
  const most = Math.max(FEW, passageCount / SHARE_OF_NAMES);
  return content.some(
    ({ origin, term, passages, weight }) =>
      origin === 'question' && weight > 0 && passages <= most && named.has(term),
  );
}
