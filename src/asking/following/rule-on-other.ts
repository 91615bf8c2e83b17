import type { Article } from '../../corpus/article.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { FoundAnswer, QuoteOptions, Ranking } from '../../retrieval/answer.ts';
import { ledByQuote, MOST_QUOTES } from './following-quote.ts';

/** A longer sentence says more than whether something is permitted, in characters. */
const LONGEST = 80;
/** Between sentences, clauses with a semicolon, and lines. */
const ENDS = /[.!?;](?:\s+|$)|\n+/u;
/** "**No** caravans", "Trailers **are welcome**", "**Cấm** xe tải". */
const PERMITS =
  /^\W*(?:sorry,? )?no (?=\p{L})|(?<![a-zÀ-ỹ])(?:(?:is|are) (?:not |also |always )?(?:fine|ok|okay|welcome|allowed|permitted|banned|forbidden|prohibited)|(?:may|can|must) ?(?:not|n['’]t)|cannot|không (?:cho|nhận|được)|được (?:phép|vào|mang|đem)|(?:nghiêm )?cấm)(?![a-zÀ-ỹ])/iu;

/** Whether a short sentence of a text permits or forbids something, and holds all these terms: "two at most. **No caravans.**" */
export function permitsOrForbids(text: string, terms: ReadonlySet<string>): boolean {
  return text.split(ENDS).some((sentence) => {
    if (sentence.length > LONGEST || !PERMITS.test(sentence)) return false;
    const held = new Set(tokenize(sentence).map(({ term }) => term));
    return terms.size > 0 && [...terms].every((term) => held.has(term));
  });
}

/**
 * The answer to a follow-up that only names something else, where what it would ask with the question before is answered nowhere: whether that thing
 * is permitted, as the article before says, or else another one. "And a caravan?" behind "how much is a pitch" is told of "No caravans."
 */
export async function ruleOnOther(
  ranking: Ranking,
  {
    topic,
    isThere,
  }: { readonly topic: ReadonlySet<string>; readonly isThere: (article: Article) => boolean },
  { among = () => true, limit }: QuoteOptions,
): Promise<FoundAnswer | undefined> {
  if (topic.size === 0) return undefined;
  const sought = { ungated: true, holding: topic, limit: MOST_QUOTES };
  for (const isOf of [isThere, () => true]) {
    const answer = await ranking.answer({ ...sought, among: (article) => among(article) && isOf(article) });
    if (answer.kind !== 'found') continue;
    const told = answer.excerpts.filter(({ text }) => permitsOrForbids(text, topic));
    if (told.length > 0) return ledByQuote(answer, told.slice(0, Math.min(1, limit ?? 1)));
  }
  return undefined;
}
