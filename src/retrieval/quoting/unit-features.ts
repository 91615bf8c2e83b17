import { int32At } from '../../text/number-at.ts';
import { spanOfUnits } from '../passages/units.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import { evidenceTokens } from '../ranking/features/evidence.ts';
import { type Candidate, sumOf, weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What is known of a sentence of a quote. */
export const UNIT_FEATURES: readonly string[] = [
  'likeness below the likest',
  'likeness above the mean',
  'likest',
  'words of the question',
  'words below the most',
  'telling words',
  'evidence',
  'evidence near',
  'first',
  'last',
  'characters',
  'words of the sentence before',
  'words of the sentence behind',
  'begins by pointing back',
  'before the window',
  'behind the window',
];

/** Sentences beside the window are looked at as far as all of it is no longer than this, in characters. */
const LOOKED_AT = 480;
/** As many of them on each side. */
const BESIDE = 2;

/** The units that a quote of a window is chosen from: its own, and some beside them. */
export function unitsAround({
  found: { candidate, window },
  isCut,
}: Pick<Ranked, 'found' | 'isCut'>): Window {
  if (isCut === true) return window;
  const { units } = candidate.passage;
  let { first, last } = window;
  const fits = (from: number, to: number): boolean => {
    const { start, end } = spanOfUnits(units, from, to);
    return end - start <= LOOKED_AT;
  };
  for (let step = 0; step < BESIDE; step++) {
    if (first > 0 && fits(first - 1, last)) first--;
    if (last + 1 < units.length && fits(first, last + 1)) last++;
  }
  return { first, last };
}

/** Begins with what only the sentence before explains: "They …", "This …", "Họ …", "Điều này …". */
const POINTS_BACK =
  /^["“'‘(*_\s]*(?:he|she|it|they|his|her|its|their|this|that|these|those|there|then|but|and|so|however|also|ông|bà|họ|nó|điều này|việc này|do đó|vì vậy|nhưng|tuy nhiên|ngoài ra|anh ấy|cô ấy|trong đó)(?![a-zÀ-ỹ])/iu;

/** Whether a text begins with a word that only what stands before it explains. */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text.normalize('NFC'));
}

const SOMEBODY =
  /(?<![A-Za-zÀ-ỹ])(?:he|she|him|her|they|them|(?:ông|bà|anh|chị|cô|chú|bác|bạn|thầy|em) (?:ấy|này|đó))(?![A-Za-zÀ-ỹ])/iu;
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,20}(?![\p{L}\p{M}])/gu;

/** Whether a sentence says "her" or "anh ấy" of somebody whom not it names, but the one before: "Priya takes it on. Requests go to **her**". */
export function namesOnlyBefore(text: string, before: string): boolean {
  const isNamed = [...text.matchAll(NAME)].some(({ index }) => /\p{L}/u.test(text.slice(0, index)));
  return SOMEBODY.test(text) && !isNamed && before.search(NAME) >= 0;
}

/** `UNIT_FEATURES` of each unit `[first, last]` of a ranked window's passage. */
export function unitFeatures({ found }: Pick<Ranked, 'found'>, { first, last }: Window): number[][] {
  const { question, candidate } = found;
  const { units, article } = candidate.passage;
  const cosines = found.vectors?.units();
  const evidence = evidenceTokens(found);
  const range = unitsOf({ first, last });
  const likeness = range.map((at) => cosines?.[at] ?? 0);
  const words = range.map((at) => weigh(question, int32At(candidate.matches.akinMasks, at)));
  const [likest, most] = [Math.max(...likeness), Math.max(...words)];
  const mean = likeness.reduce((sum, value) => sum + value, 0) / likeness.length;
  return range.map((unit, at): number[] => {
    const { start = 0, end = 0 } = units[unit] ?? {};
    const kinds = evidenceIn(candidate, unit, evidence);
    return [
      (likeness[at] ?? 0) - likest,
      (likeness[at] ?? 0) - mean,
      Number(cosines !== undefined && likeness[at] === likest),
      words[at] ?? 0,
      (words[at] ?? 0) - most,
      sumOf(question.telling, int32At(candidate.matches.akinMasks, unit)),
      Math.min(3, kinds),
      kinds > 0 ? (words[at] ?? 0) : 0,
      Number(at === 0),
      Number(at === range.length - 1),
      Math.min(4, (end - start) / 100),
      words[at - 1] ?? 0,
      words[at + 1] ?? 0,
      Number(pointsBack(article.text.slice(start, end))),
      Number(unit < found.window.first),
      Number(unit > found.window.last),
    ];
  });
}

function evidenceIn({ passage }: Candidate, unit: number, evidence: Uint8Array): number {
  const { first = 0, last = 0 } = passage.units[unit] ?? {};
  let found = 0;
  for (let at = first; at < last; at++) found += evidence[at] ?? 0;
  return found;
}
