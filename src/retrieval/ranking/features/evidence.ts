import { int32At } from '../../../text/number-at.ts';
import type { QuestionType } from '../../question/question-kinds.ts';
import { focusOf } from './entities.ts';
import {
  type Candidate,
  type FeatureGroup,
  type FoundWindow,
  type Question,
  sumOf,
} from './feature-group.ts';
import {
  CAPITAL,
  CONTACT,
  DATE,
  DEFINITION,
  FIRST,
  MANNER,
  MEASURE,
  MONEY,
  NUMBER,
  PERCENT,
  PERSON,
  PLACE,
  QUOTED,
  REASON,
  STOP,
} from './token-class.ts';

interface Wanted {
  /** Token classes that speak for an answer of this kind, strongly and weakly; `not` takes a token out of the strong ones. */
  readonly strong: number;
  readonly weak: number;
  readonly not: number;
}

const WANTED: Readonly<Record<QuestionType, Wanted>> = {
  person: { strong: PERSON, weak: CAPITAL, not: 0 },
  place: { strong: PLACE, weak: CAPITAL, not: 0 },
  date: { strong: DATE, weak: NUMBER, not: 0 },
  count: { strong: NUMBER, weak: NUMBER, not: DATE },
  measure: { strong: NUMBER, weak: NUMBER | MEASURE, not: DATE },
  money: { strong: MONEY, weak: NUMBER, not: 0 },
  percent: { strong: PERCENT, weak: NUMBER, not: 0 },
  reason: { strong: REASON, weak: REASON, not: 0 },
  manner: { strong: MANNER, weak: MANNER | NUMBER, not: 0 },
  definition: { strong: DEFINITION, weak: DEFINITION | CAPITAL, not: 0 },
  title: { strong: QUOTED, weak: CAPITAL, not: 0 },
  contact: { strong: CONTACT, weak: CONTACT, not: 0 },
  other: { strong: CAPITAL, weak: CAPITAL | NUMBER, not: 0 },
};

/** Evidence further away than this counts as if there were none. */
const FAR = 20;

const evidenceOf = new WeakMap<Candidate, Uint8Array>();

/** 1 for every token of the passage outside the question's own words that could be part of the answer, strongly or weakly. */
export function evidenceTokens({
  question,
  candidate,
}: Pick<FoundWindow, 'question' | 'candidate'>): Uint8Array {
  const known = evidenceOf.get(candidate);
  if (known !== undefined) return known;
  const { strong, weak } = WANTED[question.query.type];
  const { classes } = candidate.passage;
  const { content } = candidate.matches;
  const found = new Uint8Array(content.length);
  for (let token = 0; token < content.length; token++) {
    const bits = int32At(classes, token);
    if (content[token] === -1 && (bits & (strong | weak)) !== 0 && !(bits & STOP)) found[token] = 1;
  }
  evidenceOf.set(candidate, found);
  return found;
}

/** The tokens in a range, beyond the question's own words, that could be the answer. */
function evidenceIn({
  question,
  candidate,
  first,
  last,
}: Pick<FoundWindow, 'question' | 'candidate' | 'first' | 'last'>): {
  readonly strong: number;
  readonly weak: number;
  readonly distance: number;
} {
  const wanted = WANTED[question.query.type];
  const { content } = candidate.matches;
  const { classes } = candidate.passage;
  let strong = 0;
  let weak = 0;
  let distance = FAR;
  let lastMatch = -FAR;
  let lastEvidence = -FAR;
  for (let at = first; at < last; at++) {
    const bits = int32At(classes, at);
    if ((content[at] ?? -1) >= 0) {
      lastMatch = at;
      distance = Math.min(distance, at - lastEvidence);
      continue;
    }
    // A sentence's first word is a name only where more than its capital says so.
    const isStrong =
      (bits & wanted.strong) !== 0 &&
      !(bits & wanted.not) &&
      !(wanted.strong === CAPITAL && bits & (FIRST | STOP));
    const isWeak = (bits & wanted.weak) !== 0 && !((bits & wanted.weak) === CAPITAL && bits & (FIRST | STOP));
    if (isStrong) strong++;
    if (isWeak) weak++;
    if (isStrong || isWeak) {
      lastEvidence = at;
      distance = Math.min(distance, at - lastMatch);
    }
  }
  return { strong, weak, distance };
}

const strongOf = new WeakMap<Candidate, number>();

/** The passage's strong evidence, counted once for all its windows. */
function strongInPassage(question: Question, candidate: Candidate): number {
  const known = strongOf.get(candidate);
  if (known !== undefined) return known;
  const { strong } = evidenceIn({ question, candidate, first: 0, last: candidate.passage.terms.length });
  strongOf.set(candidate, strong);
  return strong;
}

const NEEDS_EVIDENCE: ReadonlySet<QuestionType> = new Set([
  'date',
  'count',
  'measure',
  'money',
  'percent',
  'contact',
]);

/** Whether a date, a number, a sum or a place is asked for and the window holds none beyond the question's own words. */
export function lacksEvidence(found: FoundWindow): boolean {
  const { type } = found.question.query;
  if (type === 'place') return !mayNamePlace(found);
  if (!NEEDS_EVIDENCE.has(type)) return false;
  const { strong, weak } = evidenceIn(found);
  if (strong > 0) return false;
  return weak === 0 || ((type === 'money' || type === 'percent') && !holdsPlainNumber(found));
}

/** "The ferry leaves at 8:10" names no price: a number that is no part of a date or a time may be one. */
function holdsPlainNumber({ candidate, first, last }: FoundWindow): boolean {
  for (let token = first; token < last; token++) {
    const bits = int32At(candidate.passage.classes, token);
    if ((candidate.matches.content[token] ?? -1) < 0 && bits & NUMBER && !(bits & DATE)) return true;
  }
  return false;
}

/** How much the window holds that could plainly be the answer, by its kind. */
export function strongEvidence(found: FoundWindow): number {
  return evidenceIn(found).strong;
}

/** "Deputy Minister Le Van Tuyen speaks at the conference." names nowhere: a place stands behind "in", or is no person's name. */
function mayNamePlace({ candidate, first, last }: FoundWindow): boolean {
  const { classes } = candidate.passage;
  for (let token = first; token < last; token++) {
    const bits = int32At(classes, token);
    if ((candidate.matches.content[token] ?? -1) >= 0) continue;
    if (bits & PLACE || (bits & CAPITAL && !(bits & (PERSON | FIRST | STOP)))) return true;
  }
  return false;
}

/** Whether the window holds the kind of thing that the question asks for, outside the question's own words. */
export const evidence: FeatureGroup = {
  group: 'evidence',
  names: ['strong', 'weak', 'distance', 'strong in passage', 'new names', 'new numbers', 'new words'],
  fill(found, out, at) {
    const { question, candidate, first, last } = found;
    const { strong, weak, distance } = evidenceIn(found);
    let names = 0;
    let numbers = 0;
    let words = 0;
    for (let token = first; token < last; token++) {
      if ((candidate.matches.content[token] ?? -1) >= 0) continue;
      const bits = int32At(candidate.passage.classes, token);
      if (bits & CAPITAL && !(bits & (FIRST | STOP))) names++;
      if (bits & NUMBER) numbers++;
      if (!(bits & STOP)) words++;
    }
    out[at] = strong;
    out[at + 1] = weak;
    out[at + 2] = distance;
    out[at + 3] = strongInPassage(question, candidate);
    out[at + 4] = names;
    out[at + 5] = numbers;
    out[at + 6] = words;
  },
};

/** Tokens between a noun and the number or name that belongs to it. */
const BESIDE = 3;

/** Whether the answer stands where a sentence that answers has it: beside the noun asked for, or after "X is". */
export const placing: FeatureGroup = {
  group: 'placing',
  names: [
    'evidence beside focus',
    'number before focus',
    'first match in unit',
    'defines',
    'defined at start',
    'evidence in best unit',
    'distance in best unit',
  ],
  fill(found, out, at) {
    const { question, candidate, window, first, last } = found;
    const focus = focusOf(question.query);
    const { passage, matches } = candidate;
    const evidenceAt = evidenceTokens(found);
    let beside = 0;
    let numberBefore = 0;
    let defines = 0;
    let definedAtStart = 0;
    let bestUnit = window.first;
    let bestCover = -1;
    for (let unit = window.first; unit <= window.last; unit++) {
      const cover = sumOf(question.telling, int32At(matches.unitMasks, unit));
      if (cover > bestCover) {
        bestCover = cover;
        bestUnit = unit;
      }
    }
    for (let token = first; token < last; token++) {
      const word = matches.content[token] ?? -1;
      if (word < 0) continue;
      if (word === focus) {
        for (let near = token - BESIDE; near <= token + BESIDE; near++)
          if (near >= first && near < last && evidenceAt[near] === 1) beside = 1;
        for (let near = Math.max(first, token - 2); near < token; near++) {
          const bits = int32At(passage.classes, near);
          if (bits & NUMBER && !(bits & DATE)) numberBefore = 1;
        }
      }
      if ((passage.classes[token + 1] ?? 0) & DEFINITION || (passage.classes[token + 2] ?? 0) & DEFINITION) {
        defines = 1;
        if (passage.units.some((unit) => token - unit.first >= 0 && token - unit.first <= BESIDE))
          definedAtStart = 1;
      }
    }
    const { first: from = 0, last: to = 0 } = passage.units[bestUnit] ?? {};
    let firstMatch = from;
    while (firstMatch < to && matches.content[firstMatch] === -1) firstMatch++;
    const inBest = evidenceIn({ question, candidate, first: from, last: to });
    out[at] = focus < 0 ? -1 : beside;
    out[at + 1] = focus < 0 ? -1 : numberBefore;
    out[at + 2] = firstMatch - from;
    out[at + 3] = defines;
    out[at + 4] = definedAtStart;
    out[at + 5] = inBest.strong;
    out[at + 6] = inBest.distance;
  },
};
