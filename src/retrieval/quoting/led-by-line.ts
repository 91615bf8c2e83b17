import { normalForms } from '../analysis/tokens.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { ledBy, nearBest } from './leading.ts';
import { statesValue } from './led-by-value.ts';
import { onlyQuoted, quotedBlock } from './only-quoted.ts';
import { shortBeginningOf } from './paragraph-labels.ts';

/** How many windows are looked at, and how many of each sort are read. */
const MOST = 10;
const READ = 2;
/** In log-odds: what is less relevant reads as no answer, and from where on something reads as one. */
const NO_ANSWER = 0;
const ANSWERS = 1;
/** A word that stands in more passages than one in so many, or in more than a few, names nothing of its own. */
const SHARE_OF_NAMES = 10;
const FEW = 4;

/**
 * The windows, first the best that would be quoted with a row of a table, or with a paragraph that begins with the name of what is asked for
 * and states a value of the kind, where the best of all reads as no answer, or states none, and that line reads as an answer. A price list says in
 * one row what three windows of one paragraph on the topic do not, and says it in few words, which rank low; "**Otters**: Thursdays at 4.30"
 * does so between others of its kind.
 */
export async function ledByLine(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined) return ranked;
  const own = await relevanceOf(best);
  const statesKind = !asksForNumber(best) || statesValue(best);
  if (own === undefined || (own >= NO_ANSWER && statesKind)) return ranked;
  const near = nearBest(ranked, MOST);
  const isRow = (one: Ranked): boolean => isElsewhere(one, best) && quotedBlock(one)?.kind === 'row';
  const rows = own >= NO_ANSWER ? [] : near.filter(isRow);
  for (const one of rows.slice(0, READ)) {
    const relevance = await relevanceOf(one);
    if (relevance !== undefined && relevance >= ANSWERS) return ledBy(ranked, one, relevance);
  }
  if (!asksForNumber(best) || isNamed(best)) return ranked;
  for (const one of near.filter((other) => isNamed(other) && statesValue(other)).slice(0, READ)) {
    const alone = onlyQuoted(one);
    const relevance = await relevanceOf(alone);
    if (relevance !== undefined && relevance >= NO_ANSWER) return ledBy(ranked, one, relevance, alone);
  }
  return ranked;
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
