import type { Span } from '../../corpus/article.ts';
import { CAPITAL, DATE, FIRST, PERSON, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Names in one sentence that may all be the answer. */
const MOST_NAMES = 4;
/** A name so many words from one of the question is beside it. */
const BESIDE = 1;

/** Runs of capitalised words that are not the question's; only those that look like a person's name where there are some. */
export function namesInUnit({ context: { candidate } }: Ranked, unit: number): Span[] {
  const { passage, matches } = candidate;
  const { first = 0, last = 0, start: from = 0 } = passage.units[unit] ?? {};
  const names: Name[] = [];
  for (let at = first; at < last; at++) {
    const bits = passage.classes[at] ?? 0;
    if (!(bits & CAPITAL) || bits & DATE || matches.content[at] !== -1) continue;
    const [start, end] = [(passage.starts[at] ?? 0) - from, (passage.ends[at] ?? 0) - from];
    const before = names.at(-1);
    const gap = before && passage.article.text.slice(from + before.end, from + start);
    if (before !== undefined && (gap === ' ' || gap === '. ' || gap === '-')) {
      // "An" is a name behind "Van", and "Do" before "Lan".
      before.end = end;
      before.last = at;
      before.tokens++;
      before.isPerson ||= (bits & PERSON) !== 0;
    } else if (!(bits & STOP && bits & FIRST)) {
      names.push({
        start,
        end,
        first: at,
        last: at,
        tokens: 1,
        isWeak: (bits & (FIRST | STOP)) !== 0,
        isPerson: (bits & PERSON) !== 0,
      });
    }
  }
  const likely = names.filter(({ tokens, isWeak }) => tokens > 1 || !isWeak);
  const people = likely.filter(({ isPerson }) => isPerson);
  const asked = [...matches.content.entries()].flatMap(([at, word]) => (word === -1 ? [] : at));
  // "The Codfathers won the quiz, two ahead of Aguilera": a name right beside what is asked needs not look like a person's.
  const isBeside = likely.some((name) => !name.isPerson && distanceOf(name, asked) <= BESIDE);
  const isFar = people.every((name) => distanceOf(name, asked) > BESIDE + 1);
  return nearestOf(
    people.length > 0 && !(isBeside && isFar) ? people : likely,
    asked,
    passage.article.text.slice(from),
  )
    .slice(0, MOST_NAMES)
    .map(({ start, end }) => ({ start, end }));
}

interface Name {
  start: number;
  end: number;
  /** Its tokens, both included, and how many of them are capitals. */
  readonly first: number;
  last: number;
  tokens: number;
  readonly isWeak: boolean;
  isPerson: boolean;
}

/** The distance in words from a name to the nearest word of the question. */
function distanceOf({ first, last }: Name, asked: readonly number[]): number {
  return Math.min(...asked.map((at) => (at < first ? first - at : at - last)));
}

/** What stands between the names of a list. */
const LISTED = /^(?:\s*,)?\s*(?:and|và|&|cùng|with)?\s*$/u;

/** Of several names the one nearest to a word of the question, and those that are listed with it; all names where the sentence has none of its words. */
function nearestOf(names: readonly Name[], asked: readonly number[], text: string): readonly Name[] {
  if (asked.length === 0 || names.length < 2) return names;
  const nearest = names.reduce((best, name) =>
    distanceOf(name, asked) < distanceOf(best, asked) ? name : best,
  );
  let [from, to] = [names.indexOf(nearest), names.indexOf(nearest)];
  const isListed = (at: number): boolean =>
    LISTED.test(text.slice(names[at]?.end ?? 0, names[at + 1]?.start ?? 0));
  while (from > 0 && isListed(from - 1)) from--;
  while (to + 1 < names.length && isListed(to)) to++;
  return names.slice(from, to + 1);
}
