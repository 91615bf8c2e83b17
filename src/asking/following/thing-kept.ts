import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { Excerpt, QuoteOptions, Ranking } from '../../retrieval/answer.ts';
import { isKindOfValue, type OwnPart, ownPartOf } from './following-quote.ts';

/** Of two words one may be what the follow-up replaces: "how much is **cub camp**", "and for scouts?" */
const FEWEST_WITH_NAME = 2;

/**
 * The terms of the question before for the thing whose number is asked for, where a follow-up only says for whom else: of "how much is cub camp" before
 * "and for scouts?" both, of "a swim for adults" before "and for kids?" the swim. Empty where it may ask for another thing.
 */
export function thingOf(before: string, own: OwnPart): ReadonlySet<string> {
  if (own.forWhom === undefined) return new Set();
  const { words, payers, isForNumber } = ownPartOf(before);
  const things = [...words].filter((word) => !isKindOfValue(word) && !payers.has(word) && !/^\d/u.test(word));
  const fewest = own.forWhom === 'people' ? 1 : FEWEST_WITH_NAME;
  return new Set(isForNumber && things.length >= fewest ? things : []);
}

/** Whether a quote, or its heading, has a word of the thing; where there is none, any does. */
export function keepsThing(
  ranking: Ranking,
  thing: ReadonlySet<string>,
  quote: Excerpt | undefined,
): boolean {
  if (thing.size === 0) return true;
  return quote !== undefined && (ranking.held(quote, thing) > 0 || isHeadedBy(quote, thing));
}

/** "Section: Scouts · Price: £70" of a page with the title "Camp". */
function isHeadedBy(
  { article: { title, text, blocks }, start }: Excerpt,
  thing: ReadonlySet<string>,
): boolean {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.end <= start);
  const above = `${title ?? ''}\n${heading === undefined ? '' : text.slice(heading.start, heading.end)}`;
  return tokenize(above).some(({ term }) => thing.has(term));
}

/** The options for quotes of the thing alone. */
export function ofThing(options: QuoteOptions, thing: ReadonlySet<string>): QuoteOptions {
  return thing.size === 0 ? options : { ...options, holding: thing };
}
