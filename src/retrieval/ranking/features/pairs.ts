import type { Query } from '../../question/query.ts';
import { type Candidate, type FeatureGroup, type Question, sumOf } from './feature-group.ts';

/** Words of a pair stand in order within this many tokens, or in any order within the wider window. */
const ORDERED_WITHIN = 3;
const UNORDERED_WITHIN = 8;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

const pairsOf = new WeakMap<Query, readonly Pair[]>();

/** Neighbouring content words of the question, stop words between them left out. */
function pairs(query: Query): readonly Pair[] {
  const known = pairsOf.get(query);
  if (known !== undefined) return known;
  const found: Pair[] = [];
  let before = -1;
  for (const { content } of query.words) {
    if (content < 0) continue;
    if (before >= 0 && before !== content) {
      const weight = Math.min(query.content[before]?.rarity ?? 0, query.content[content]?.rarity ?? 0);
      found.push({ first: before, second: content, weight });
    }
    before = content;
  }
  pairsOf.set(query, found);
  return found;
}

/** The weighted shares of the question's pairs that stand in a token range in order and close, and in any order and near. */
function pairShares(
  query: Query,
  { matches }: Candidate,
  first: number,
  last: number,
): readonly [number, number] {
  let ordered = 0;
  let unordered = 0;
  let total = 0;
  const all = pairs(query);
  const positions: number[][] = query.content.map(() => []);
  for (let at = first; at < last; at++) {
    const word = matches.content[at] ?? -1;
    if (word >= 0) positions[word]?.push(at);
  }
  for (const pair of all) {
    total += pair.weight;
    let isOrdered = false;
    let isNear = false;
    for (const a of positions[pair.first] ?? []) {
      for (const b of positions[pair.second] ?? []) {
        if (b > a && b - a <= ORDERED_WITHIN) isOrdered = true;
        if (Math.abs(b - a) <= UNORDERED_WITHIN) isNear = true;
      }
    }
    if (isOrdered) ordered += pair.weight;
    if (isNear) unordered += pair.weight;
  }
  return total === 0 ? [0, 0] : [ordered / total, unordered / total];
}

/** The longest run of tokens that stands in the question word for word, stop words included; in tokens. */
function longestRun(
  query: Query,
  { passage }: Candidate,
  first: number,
  last: number,
  numbers: readonly number[],
): number {
  let longest = 0;
  for (let at = first; at < last; at++) {
    for (let start = 0; start < numbers.length; start++) {
      let length = 0;
      while (
        start + length < numbers.length &&
        at + length < last &&
        numbers[start + length] === passage.terms[at + length]
      )
        length++;
      if (length > longest && hasContent(query, start, length)) longest = length;
    }
  }
  return longest;
}

function hasContent(query: Query, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if ((query.words[at]?.content ?? -1) >= 0) return true;
  return false;
}

/** Whether the question's neighbouring words are neighbours here, and how close its words stand. */
export const pairsGroup: FeatureGroup = {
  group: 'pairs',
  names: [
    'ordered',
    'unordered',
    'ordered in passage',
    'unordered in passage',
    'longest run',
    'spread',
    'closest gap',
  ],
  fill({ question, candidate, first, last }, out, at) {
    const { query } = question;
    const [ordered, unordered] = pairShares(query, candidate, first, last);
    const [orderedInPassage, unorderedInPassage] = passageShares(query, candidate);
    let firstMatch = -1;
    let lastMatch = -1;
    let matched = 0;
    let closest = 20;
    for (let token = first; token < last; token++) {
      if ((candidate.matches.content[token] ?? -1) < 0) continue;
      if (firstMatch < 0) firstMatch = token;
      else closest = Math.min(closest, token - lastMatch);
      lastMatch = token;
      matched++;
    }
    out[at] = ordered;
    out[at + 1] = unordered;
    out[at + 2] = orderedInPassage;
    out[at + 3] = unorderedInPassage;
    out[at + 4] = longestRun(query, candidate, first, last, question.numbers);
    out[at + 5] = matched < 2 ? 0 : (lastMatch - firstMatch) / (matched - 1);
    out[at + 6] = closest;
  },
};

const sharesOf = new WeakMap<Candidate, readonly [number, number]>();

/** The passage's shares, counted once for all its windows. */
function passageShares(query: Query, candidate: Candidate): readonly [number, number] {
  const known = sharesOf.get(candidate);
  if (known !== undefined) return known;
  const shares = pairShares(query, candidate, 0, candidate.passage.terms.length);
  sharesOf.set(candidate, shares);
  return shares;
}

/** Sums over pairs of the question's words how close their nearest occurrences stand, by what they tell; 1 for all side by side. */
function closeness({ telling }: Question, { matches }: Candidate, first: number, last: number): number {
  const nearest = new Map<number, number>();
  const latest = new Map<number, number>();
  for (let at = first; at < last; at++) {
    const word = matches.content[at] ?? -1;
    if (word < 0) continue;
    for (const [other, place] of latest) {
      if (other === word) continue;
      const pair = Math.min(word, other) * 32 + Math.max(word, other);
      nearest.set(pair, Math.min(nearest.get(pair) ?? 1_000, at - place));
    }
    latest.set(word, at);
  }
  let sum = 0;
  for (const [pair, distance] of nearest)
    sum += ((telling[pair >> 5] ?? 0) * (telling[pair & 31] ?? 0)) / Math.sqrt(distance);
  const all = (1 - telling.reduce((squares, weight) => squares + weight * weight, 0)) / 2;
  return all <= 0 ? 0 : sum / all;
}

/** How closely the question's words stand together, and what the neighbouring passages of the article hold. */
export const proximity: FeatureGroup = {
  group: 'proximity',
  names: ['window', 'passage', 'passage before', 'passage after', 'both sides'],
  fill({ question, candidate, first, last }, out, at) {
    out[at] = closeness(question, candidate, first, last);
    out[at + 1] = passageCloseness(question, candidate);
    out[at + 2] = sumOf(question.telling, candidate.maskBefore);
    out[at + 3] = sumOf(question.telling, candidate.maskAfter);
    out[at + 4] = sumOf(question.telling, candidate.mask | candidate.maskBefore | candidate.maskAfter);
  },
};

const closenessOf = new WeakMap<Candidate, number>();

function passageCloseness(question: Question, candidate: Candidate): number {
  const known = closenessOf.get(candidate);
  if (known !== undefined) return known;
  const found = closeness(question, candidate, 0, candidate.passage.terms.length);
  closenessOf.set(candidate, found);
  return found;
}
