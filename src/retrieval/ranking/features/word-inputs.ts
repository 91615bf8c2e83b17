import { int32At } from '../../../text/number-at.ts';
import { focusOf } from './entities.ts';
import { evidenceTokens } from './evidence.ts';
import { type FoundWindow, type Question, sumOf } from './feature-group.ts';
import { CAPITAL } from './token-class.ts';

/** What is known of a word of the question before any window is looked at. */
const OF_QUESTION = [
  'rarity',
  'telling',
  'share of rarity',
  'capital',
  'number',
  'focus',
  'first',
  'last',
  'place',
  'unknown',
  'excused',
  'of found',
  'few words',
] as const;

/** How a window and what stands around it meet a word of the question. */
const OF_WINDOW = [
  'exact',
  'stem',
  'akin',
  'by synonym',
  'again',
  'in best unit',
  'in unit before',
  'in unit after',
  'in passage',
  'akin in passage',
  'in title',
  'in article',
  'in neighbour',
  'written alike',
  'near evidence',
  'near another',
  'before in order',
  'near word before',
] as const;

/** The numbers that describe one word of the question in one window, 0 to 1 each, mostly 0 for a word that is not met. */
export const WORD_INPUTS: readonly string[] = [...OF_QUESTION, ...OF_WINDOW];

/** Pairs of neighbouring words count as in order within this many tokens. */
const ORDERED_WITHIN = 3;
/** Tokens beyond which two words have nothing to do with each other. */
const FAR = 8;

const knownOf = new WeakMap<Question, Float32Array>();

/** What is known of each word of a question, `OF_QUESTION.length` numbers a word; counted once a question. */
function ofQuestion(question: Question): Float32Array {
  const known = knownOf.get(question);
  if (known !== undefined) return known;
  const { content } = question.query;
  const width = OF_QUESTION.length;
  const out = new Float32Array(content.length * width);
  const focus = focusOf(question.query);
  for (const [word, { rarity, capital, number, passages, excused, origin }] of content.entries()) {
    const at = word * width;
    out[at] = rarity;
    out[at + 1] = question.telling[word] ?? 0;
    out[at + 2] = rarity / question.totalRarity;
    out[at + 3] = capital ? 1 : 0;
    out[at + 4] = number ? 1 : 0;
    out[at + 5] = word === focus ? 1 : 0;
    out[at + 6] = word === 0 ? 1 : 0;
    out[at + 7] = word === content.length - 1 ? 1 : 0;
    out[at + 8] = (word + 0.5) / content.length;
    out[at + 9] = passages === 0 ? 1 : 0;
    out[at + 10] = excused ? 1 : 0;
    out[at + 11] = origin === 'earlier' ? 1 : 0;
    out[at + 12] = 1 / content.length;
  }
  knownOf.set(question, out);
  return out;
}

/** Writes the numbers of every word of the question from `at` on: `WORD_INPUTS.length` a word, in the order of its content words. */
export function fillWordInputs(found: FoundWindow, out: Float32Array, at: number): void {
  const { question, candidate, window, first } = found;
  const { content } = question.query;
  const { matches, passage } = candidate;
  const known = ofQuestion(question);
  const places = placesOf(found);
  const nearest = nearestEvidence(found);
  const akin = akinOf(found, window.first, window.last);
  const akinInPassage = akinOf(found, 0, passage.units.length - 1);
  const best = bestUnit(found);
  let next = at;
  for (const [word, { capital }] of content.entries()) {
    const bit = 1 << word;
    for (let number = 0; number < OF_QUESTION.length; number++)
      out[next + number] = known[word * OF_QUESTION.length + number] ?? 0;
    next += OF_QUESTION.length;
    const own = places[word] ?? [];
    const isIn = (mask: number): number => (mask & bit ? 1 : 0);
    out[next] = own.some((token) => matches.exact[token] === 1) ? 1 : 0;
    out[next + 1] = own.length > 0 ? 1 : 0;
    out[next + 2] = isIn(akin);
    out[next + 3] = own.length > 0 ? isIn(matches.synonymMask) : 0;
    out[next + 4] = own.length > 1 ? 1 - 1 / own.length : 0;
    out[next + 5] = isIn(best);
    out[next + 6] = isIn(matches.unitMasks[window.first - 1] ?? 0);
    out[next + 7] = isIn(matches.unitMasks[window.last + 1] ?? 0);
    out[next + 8] = isIn(candidate.mask);
    out[next + 9] = isIn(akinInPassage);
    out[next + 10] = isIn(candidate.titleMask);
    out[next + 11] = isIn(candidate.articleMask);
    out[next + 12] = isIn(candidate.maskBefore | candidate.maskAfter);
    out[next + 13] = own.some((token) => capital === ((int32At(passage.classes, token) & CAPITAL) !== 0))
      ? 1
      : 0;
    out[next + 14] = own.reduce((most, token) => Math.max(most, nearest[token - first] ?? 0), 0);
    out[next + 15] = nearnessToOthers(found, word, own);
    const before = word === 0 ? [] : (places[word - 1] ?? []);
    out[next + 16] = own.some((token) =>
      before.some((other) => token > other && token - other <= ORDERED_WITHIN),
    )
      ? 1
      : 0;
    out[next + 17] = nearness(own, before);
    next += OF_WINDOW.length;
  }
}

/** For every content word the tokens of the window that are it. */
function placesOf({ question, candidate, first, last }: FoundWindow): number[][] {
  const places: number[][] = question.query.content.map(() => []);
  for (let token = first; token < last; token++) {
    const word = candidate.matches.content[token] ?? -1;
    if (word >= 0) places[word]?.push(token);
  }
  return places;
}

/** For every token of the window 1 over the distance to what could be the answer; 0 where the window has no such thing. */
function nearestEvidence(found: FoundWindow): Float32Array {
  const { first, last } = found;
  const evidenceAt = evidenceTokens(found);
  const distance = new Float32Array(last - first).fill(Number.POSITIVE_INFINITY);
  let latest = Number.NEGATIVE_INFINITY;
  for (let token = first; token < last; token++) {
    if (evidenceAt[token] === 1) latest = token;
    distance[token - first] = token - latest;
  }
  latest = Number.POSITIVE_INFINITY;
  for (let token = last - 1; token >= first; token--) {
    if (evidenceAt[token] === 1) latest = token;
    distance[token - first] = Math.min(distance[token - first] ?? 0, latest - token);
  }
  return distance.map((tokens) => 1 / Math.max(1, tokens));
}

/** The question words, or words akin to them, of the units `[first, last]`. */
function akinOf({ candidate }: FoundWindow, first: number, last: number): number {
  let mask = 0;
  for (let unit = first; unit <= last; unit++) mask |= int32At(candidate.matches.akinMasks, unit);
  return mask;
}

/** The question words of the window's unit that holds the most telling ones. */
function bestUnit({ question, candidate, window }: FoundWindow): number {
  let best = 0;
  let most = -1;
  for (let unit = window.first; unit <= window.last; unit++) {
    const mask = int32At(candidate.matches.unitMasks, unit);
    const cover = sumOf(question.telling, mask);
    if (cover <= most) continue;
    most = cover;
    best = mask;
  }
  return best;
}

/** 1 over the distance in tokens from the word's places to the nearest other word of the question; 0 beyond `FAR`. */
function nearnessToOthers(
  { candidate, first, last }: FoundWindow,
  word: number,
  own: readonly number[],
): number {
  const { content } = candidate.matches;
  const isOther = (token: number): boolean =>
    token >= first && token < last && (content[token] ?? -1) >= 0 && content[token] !== word;
  for (let step = 1; step <= FAR; step++)
    if (own.some((token) => isOther(token - step) || isOther(token + step))) return 1 / step;
  return 0;
}

/** 1 over the distance in tokens between the nearest two of two words' places; 0 where one has none. */
function nearness(own: readonly number[], other: readonly number[]): number {
  let closest = 0;
  for (const a of own) for (const b of other) closest = Math.max(closest, 1 / Math.max(1, Math.abs(a - b)));
  return closest;
}
