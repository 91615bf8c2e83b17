import type { Span } from '../../corpus/article.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { AskedQuote } from '../values/answer-phrase.ts';
import { placePhrases } from '../values/place-phrases.ts';

/** Where something is written, and nobody meets. */
const ON_A_PAGE = /(?:page|website|site|channel|list|form|app|trang|kênh|nhóm chat|bảng tin)$/iu;
/** Speaks of what the sentence before names. */
const GOES_ON = /(?<![a-zÀ-ỹ])(?:it|them|they|yours|these|those|nó|chúng)(?![a-zÀ-ỹ])/iu;
/** Characters of a title that stands in front of its sentence. */
const LONGEST_TITLE = 30;
/** A sentence that calls out rather than tells. */
const EXCLAIMS = /![\s*_"'”’»)\]]*$/u;

/**
 * The place in another sentence of a quote, where the likeliest, the first one of `order`, has none: "It meets **in the crypt**. Come and meet
 * us!" One that says less of what is asked than the likeliest tells of something else, unless that only calls out, or it goes on with that:
 * "Hoodies: they're here. Pick **yours** up from the lodge", or stands behind the title of both.
 */
export function furtherPlaces(
  ranked: Ranked,
  [likeliest, ...order]: readonly number[],
  { of, askedOf }: { readonly of: AskedQuote; readonly askedOf: (unit: number) => number },
): readonly Span[] {
  if (likeliest === undefined) return [];
  const { units } = ranked.found.candidate.passage;
  const sentenceOf = (unit: number): Span => {
    const { start = 0, end = 0 } = units[unit] ?? {};
    return { start, end };
  };
  const { start, end } = sentenceOf(likeliest);
  const least = EXCLAIMS.test(of.text.slice(start, end)) ? 0 : askedOf(likeliest) + 1;
  const goesOn = (unit: number): boolean =>
    unit === likeliest + 1 && GOES_ON.test(of.text.slice(sentenceOf(unit).start, sentenceOf(unit).end));
  const others = order
    .filter((unit) => askedOf(unit) >= least || goesOn(unit) || isTitled(unit))
    .toSorted((a, b) => askedOf(b) - askedOf(a));
  /** "**First aid.** The green box is above the sink." */
  function isTitled(unit: number): boolean {
    const { start, end } = sentenceOf(unit - 1);
    return end - start > 0 && end - start <= LONGEST_TITLE && askedOf(unit - 1) >= askedOf(likeliest ?? unit);
  }

  for (const unit of others) {
    const places = placePhrases(sentenceOf(unit), of).filter(
      (place) => !ON_A_PAGE.test(of.text.slice(place.start, place.end)),
    );
    if (places.length > 0) return places;
  }
  return [];
}
