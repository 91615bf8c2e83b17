import type { Article } from '../../corpus/article.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import { CAPITAL, DATE, FIRST, NUMBER, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { product } from '../ranking/window-likeness.ts';
import { windowText } from '../ranking/window-text.ts';
import { compareValues, hasValue, holdsValue, type Values, valuesIn } from '../values/stated-values.ts';
import { ANSWER_FEATURES, answerFeatures } from './answers-compared.ts';
import { asksForNow, asksForThen } from './asked-time.ts';
import { replacesArticle } from './later-article.ts';
import { saysChange, valuesBefore } from './words-of-change.ts';

/** What is known of an earlier and a later window that may state one fact. */
export const PAIR_FEATURES: readonly string[] = [
  'score of the later above the earlier',
  'cosine',
  'cosine above .75',
  'days between',
  'the later says change',
  'the earlier says change',
  'the later names the value of before',
  'numbers only in the later',
  'numbers only in the earlier',
  'numbers in both',
  'names only in the later',
  'names in both',
  'words in both',
  'words of the question in both',
  'words of the question in the later',
  'words of the question in the earlier',
  'likeness of the later above the earlier',
  'kinds of value that differ',
  'kinds of value that agree',
  'values differ, cosine',
  'change said, cosine',
  'the earlier is the best',
  'place of the other',
  'the question asks for now',
  'the question asks for then',
  ...ANSWER_FEATURES,
];

/** A window with what is compared of it. */
interface Side {
  readonly text: string;
  readonly article: Article;
  readonly values: Values;
  readonly words: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
}

/** Two windows of different articles, the earlier first. */
export interface Pair {
  readonly earlier: Ranked;
  readonly later: Ranked;
  /** Whether the earlier is the best window of the question; else the later is. */
  readonly earlierIsBest: boolean;
  /** The place of the other among the windows that are paired with the best. */
  readonly place: number;
  /** Whether the later one was looked for by what the earlier one says: of all later windows it is the nearest. */
  readonly isNearest?: boolean | undefined;
  /** Whether the later article alone of all others has the name that the earlier window answers with. */
  readonly hasName?: boolean | undefined;
}

const DAY_MS = 86_400_000;
/** Cosine of two windows from which they may state the same fact: of those of one community one pair in twenty is above it. */
const LIKELY_TWINS = 0.75;

/** The numbers of `PAIR_FEATURES`, whether the later one itself says what it replaces, and whether it says that something has changed. */
export function pairFeatures({ earlier, later, earlierIsBest, place }: Pair): {
  readonly features: readonly number[];
  readonly stated: boolean;
  readonly change: boolean;
} {
  const [a, b] = [sideOf(earlier), sideOf(later)];
  const { question } = earlier.found;
  const vectors = [earlier.found.vectors?.whole(), later.found.vectors?.whole()];
  const cosine = vectors[0] && vectors[1] ? product(vectors[0], vectors[1]) : 0;
  const isOpen = a.article.published === null || b.article.published === null;
  const days = isOpen ? 0 : (dayOf(b.article) - dayOf(a.article)) / DAY_MS;
  const change = saysChange(b.text) || saysChange(b.article.title ?? '');
  const stated =
    valuesBefore(b.text, b.article.language === 'vi').some((values) => holdsValue(a.values, values)) ||
    replacesArticle(b.article, a.article) ||
    (change && namesBoth(a.values, b.values));
  const { same, differ } = compareValues(a.values, b.values);
  return {
    stated,
    change,
    features: [
      later.score - later.preference - (earlier.score - earlier.preference),
      cosine,
      Math.max(0, cosine - LIKELY_TWINS) * 10,
      Math.log1p(Math.max(0, days)),
      Number(change),
      Number(saysChange(a.text)),
      Number(stated),
      Math.min(3, lacking(b.numbers, a.numbers)),
      Math.min(3, lacking(a.numbers, b.numbers)),
      Math.min(3, shared(a.numbers, b.numbers)),
      Math.min(3, lacking(b.names, a.names)),
      Math.min(3, shared(a.names, b.names)),
      shared(a.words, b.words) / (1 + Math.min(a.words.size, b.words.size)),
      weigh(question, earlier.found.mask & later.found.mask),
      weigh(question, later.found.mask),
      weigh(question, earlier.found.mask),
      (later.found.likeness?.window ?? 0) - (earlier.found.likeness?.window ?? 0),
      Math.min(2, differ),
      Math.min(2, same),
      differ > 0 ? cosine : 0,
      change ? cosine : 0,
      Number(earlierIsBest),
      place,
      Number(asksForNow(question.query.question)),
      Number(asksForThen(question.query.question)),
      ...answerFeatures(earlier, later),
    ],
  };
}

/**
 * The same of what would be quoted alone: whether the later quote says that what the earlier one states holds no more. A price that has changed
 * beside it says nothing of what to do when a machine is broken.
 */
export function namesFormer({ earlier, later }: Pair): boolean {
  const [before, after] = [earlier.found.candidate.article, later.found.candidate.article];
  const text = quotedText(later);
  const own = valuesIn(quotedText(earlier), before.language === 'vi');
  if (valuesBefore(text, after.language === 'vi').some((values) => holdsValue(own, values))) return true;
  const isChange = saysChange(text) || saysChange(after.title ?? '');
  return isChange && namesBoth(own, valuesIn(text, after.language === 'vi'));
}

/** Whether the later names what the earlier states, and another value of the kind beside it: "not on 7 May … but on 21 May". */
function namesBoth(a: Values, b: Values): boolean {
  return [...a].some(([kind, own]) => {
    const other = b.get(kind);
    return other !== undefined && other.size > own.size && [...own].every((value) => hasValue(other, value));
  });
}

/** The moment that an article's date begins. */
function dayOf({ published }: Article): number {
  const [year = '1970', month = '01', day = '01'] = (published?.iso ?? '').split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function sideOf({ found }: Ranked): Side {
  const { first, last } = found;
  const { passage, article } = found.candidate;
  const text = windowText(found);
  const [words, names, numbers] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let at = first; at < last; at++) {
    const bits = passage.classes[at] ?? 0;
    const term = passage.terms[at] ?? -1;
    if (bits & STOP) continue;
    words.add(term);
    if (/^\d/.test(article.text.charAt(passage.starts[at] ?? 0))) numbers.add(term);
    else if (bits & CAPITAL && !(bits & (FIRST | DATE | NUMBER))) names.add(term);
  }
  return { text, article, values: valuesIn(text, article.language === 'vi'), words, names, numbers };
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function lacking(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size - shared(a, b);
}
