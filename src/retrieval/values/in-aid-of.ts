import { tokenize } from '../analysis/tokens.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What a sum is taken for: "all **proceeds to** the camp", "a raffle **in aid of** the roof", "bán bánh **gây quỹ cho** đội", up to the end of its clause. */
const IN_AID_OF =
  /(?<![a-zÀ-ỹ])(?:(?:proceeds?|profits?|takings|money(?: raised)?)(?: (?:all|will|going|goes|go)){0,2} (?:to|towards)|in aid of|(?:rais(?:e|es|ing)|fund-?rais(?:er|ing)) (?:(?:money|funds) )?for|in support of|(?:gây|góp) quỹ(?: cho)?|(?:để|nhằm) ủng hộ|ủng hộ cho) [^.!?;,\n]{1,80}/giu;
/** Asks for what was raised itself: "how much did we **raise** for the roof", "góp **quỹ** bao nhiêu". */
const ASKS_FOR_AID =
  /(?<![a-zÀ-ỹ])(?:rais\w*|proceeds?|profits?|takings|donat\w*|giv(?:e|en|ing)|go(?:es)? to|fund\w*|quỹ|ủng hộ|quyên)(?![a-zÀ-ỹ])/iu;
/** Words for a price say of nothing what it is a price of. */
const OF_PRICE: ReadonlySet<string> = new Set(
  tokenize('price cost costs fee charge pay giá phí tiền').map(({ term }) => term),
);

/** Whether a unit names what a question asks the price of only as what the money goes to: "40p a card, all proceeds to **the winter camp**." */
export function isOnlyInAidOf({ found: { candidate, question } }: Ranked, unit: number): boolean {
  const { passage, matches } = candidate;
  const { query } = question;
  const { start = 0, end = 0 } = passage.units[unit] ?? {};
  if (ASKS_FOR_AID.test(query.question.normalize('NFC'))) return false;
  const spans = [...passage.article.text.slice(start, end).matchAll(IN_AID_OF)].map(
    ({ 0: words, index }) => ({
      from: start + index,
      to: start + index + words.length,
    }),
  );
  if (spans.length === 0) return false;
  const named = [...passage.starts].filter((at, token) => {
    const word = query.content[matches.content[token] ?? -1];
    return at >= start && at < end && word !== undefined && !OF_PRICE.has(word.term);
  });
  return named.length > 0 && named.every((at) => spans.some(({ from, to }) => from <= at && at < to));
}
