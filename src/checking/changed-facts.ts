import { type Article, isStatement } from '../corpus/article.ts';
import { newestFirst } from '../corpus/newest-first.ts';
import { stem } from '../retrieval/analysis/stem.ts';
import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { replacesArticle } from '../retrieval/disagreement/later-article.ts';
import { saysChange } from '../retrieval/disagreement/words-of-change.ts';
import { sentencesOf } from '../retrieval/passages/sentences.ts';
import { compareValues, type Values, valuesIn } from '../retrieval/values/stated-values.ts';
import { MONTHS, WEEKDAYS, wholeNames } from '../text/calendar.ts';
import { byCodeUnit } from '../text/order.ts';
import { alikeness } from './alike-articles.ts';
import { announcedChanges } from './announced-changes.ts';
import { quoted } from './article-findings.ts';
import { pathOf } from './article-path.ts';

/** Something that may be out of date: a sentence, and one of a later article that states another value in much the same words. */
export interface Hint {
  readonly path: string;
  readonly words: string;
  readonly laterPath: string;
  readonly laterWords: string;
}

/** Sentences that are compared at most, those of the newest articles first. */
const MOST_SENTENCES = 3_000;
const LONGEST = 300;
/** The share of each sentence's words, by rarity, that the other has, and how rare they are together. */
const SAME = { share: 0.3, weight: 6 };
/** The same where the later one says that something has changed. */
const SAME_BESIDE_CHANGE = { share: 0.2, weight: 5 };
/** The same where words of one sentence, so rare together, stand in the title of the other's article and not in the other. */
const SAME_BY_TITLE = { share: 0.15, weight: 3, title: 3.5 };
/** The same where nothing of a kind is the same, and the articles are about the same and days apart. */
const SAME_IN_ALIKE = { share: 0.25, weight: 4, alike: 0.1, days: 14 };
const DAY_MS = 86_400_000;
/** Words of times, and small ones, which any schedule has: "Saturday of the second week of the month" is no meeting and no lift. */
const NAMES_NOTHING: ReadonlySet<string> = new Set(
  [
    ...wholeNames(WEEKDAYS),
    ...wholeNames(MONTHS),
    ...'day days date week weeks weekly month months monthly year years hour hours minute minutes morning afternoon evening night noon first second third fourth last next every daily'.split(
      ' ',
    ),
  ]
    .map((word) => stem(word))
    .concat(
      'thứ hai ba tư năm sáu bảy chủ nhật ngày tuần tháng giờ phút buổi sáng trưa chiều tối đêm đầu cuối giữa mỗi hằng hàng lần kỳ quý từ đến của và là ở tại cho với một các những có được trong này sau trước'
        .normalize('NFC')
        .split(' '),
    ),
);
/** "0912 550 018", "087 555 0119", "+84 912.550.018": one number, and not three amounts. */
const TELEPHONE = /(?<![\d.,])(?:\+\d{1,3}[ .-]?|0)\d(?:[ .-]?\d){7,10}(?!\d)/gu;

interface Statement {
  readonly article: Article;
  readonly date: string;
  readonly text: string;
  readonly values: Values;
  readonly words: readonly string[];
  readonly titleWords: readonly string[];
  readonly saysChange: boolean;
}

/**
 * Facts that a later article may have changed: pairs of sentences that share rare words and state another date, time, weekday or amount.
 * They are for an author, who looks at both: more than half are true. `answered` are changes that answers have told, which come first. Where the
 * later article says that it replaces the earlier, nothing is left to do.
 */
export function changedFacts(articles: readonly Article[], answered: readonly Hint[] = []): readonly Hint[] {
  const isIn = (hints: readonly Hint[], hint: Hint): boolean =>
    hints.some(
      ({ path, words }) => path === hint.path && (words.includes(hint.words) || hint.words.includes(words)),
    );
  const alike = alikeSentences(articles).filter((hint) => !isIn(answered, hint));
  const known = [...answered, ...alike];
  const found = [...alike, ...announcedIn(articles).filter((hint) => !isIn(known, hint))];
  const byPath = new Map(articles.map((article) => [pathOf(article), article]));
  const isSettled = ({ path, laterPath }: Hint): boolean => {
    const [earlier, later] = [byPath.get(path), byPath.get(laterPath)];
    return earlier !== undefined && later !== undefined && replacesArticle(later, earlier);
  };
  return [...answered.filter((hint) => !isSettled(hint)), ...found].toSorted((a, b) =>
    byCodeUnit(a.path, b.path),
  );
}

/** What later articles announce in words of their own, each earlier line once. */
function announcedIn(articles: readonly Article[]): readonly Hint[] {
  const dated = newestFirst(articles).filter(({ published }) => published !== null);
  const announced = announcedChanges(
    dated,
    (later, earlier) => isLater(dateOf(later), dateOf(earlier)) && !replacesArticle(later, earlier),
  );
  return [
    ...new Map(
      announced.map(({ earlier, later }) => [
        `${pathOf(earlier.article)}\n${earlier.text}`,
        hintOf(earlier, later),
      ]),
    ).values(),
  ];
}

function dateOf({ published }: Article): string {
  return published?.iso ?? '';
}

function alikeSentences(articles: readonly Article[]): readonly Hint[] {
  const dated = newestFirst(articles).filter(({ published }) => published !== null);
  const all = dated.flatMap(statementsIn).slice(0, MOST_SENTENCES);
  const weightOf = rarity(all, dated.length);
  const weights = all.map(({ words }) => words.reduce((sum, word) => sum + weightOf(word), 0));
  const alike = alikeness(wordsByArticle(all), weightOf);
  const places = new Map<string, number[]>();
  for (const [at, { words }] of all.entries())
    for (const word of words) places.set(word, [...(places.get(word) ?? []), at]);
  return all.flatMap((earlier, at) => {
    const shared = new Map<number, number>();
    const named = new Set<number>();
    for (const word of earlier.words)
      for (const other of places.get(word) ?? []) {
        shared.set(other, (shared.get(other) ?? 0) + weightOf(word));
        if (!NAMES_NOTHING.has(word)) named.add(other);
      }
    let best: { readonly later: Statement; readonly weight: number } | undefined;
    for (const [other, weight] of shared) {
      const later = all[other];
      if (later === undefined || weight <= (best?.weight ?? 0) || !isLater(later.date, earlier.date))
        continue;
      if (!named.has(other)) continue;
      if (replacesArticle(later.article, earlier.article)) continue;
      const share = weight / Math.max(weights[at] ?? 0, weights[other] ?? 0);
      const reaches = (least: Pick<typeof SAME, 'share' | 'weight'>): boolean =>
        weight >= least.weight && share >= least.share;
      const byTitle = (): boolean => inTitles(earlier, later, weightOf) >= SAME_BY_TITLE.title;
      const { same, differ } = compareValues(earlier.values, later.values);
      if (differ === 0) continue;
      const inAlike = (): boolean =>
        same === 0 &&
        daysBetween(earlier.date, later.date) >= SAME_IN_ALIKE.days &&
        alike(earlier.article, later.article) >= SAME_IN_ALIKE.alike;
      const isHint =
        reaches(later.saysChange ? SAME_BESIDE_CHANGE : SAME) ||
        (reaches(SAME_BY_TITLE) && byTitle()) ||
        (reaches(SAME_IN_ALIKE) && inAlike());
      if (isHint) best = { later, weight };
    }
    return best === undefined ? [] : [hintOf(earlier, best.later)];
  });
}

/** How rare the words are that only one of the sentences has, and the other's title: "Doors open on 6 February" under "The ferry leaves". */
function inTitles(earlier: Statement, later: Statement, weightOf: (word: string) => number): number {
  const only = (words: readonly string[], other: Statement): readonly string[] =>
    words.filter((word) => other.titleWords.includes(word) && !other.words.includes(word));
  const found = new Set([...only(earlier.words, later), ...only(later.words, earlier)]);
  return [...found].reduce((sum, word) => sum + weightOf(word), 0);
}

function hintOf(
  earlier: Pick<Statement, 'article' | 'text'>,
  later: Pick<Statement, 'article' | 'text'>,
): Hint {
  return {
    path: pathOf(earlier.article),
    words: quoted(earlier.text),
    laterPath: pathOf(later.article),
    laterWords: quoted(later.text),
  };
}

/** The words of what each article states, with those of its title. */
function wordsByArticle(statements: readonly Statement[]): ReadonlyMap<Article, ReadonlySet<string>> {
  const words = new Map<Article, Set<string>>();
  for (const { article, words: own, titleWords } of statements) {
    const known = words.get(article) ?? new Set();
    words.set(article, known);
    for (const word of [...own, ...titleWords]) known.add(word);
  }
  return words;
}

/** Days from one date to another; of "2023-05" and "2023" from and to their beginning. */
function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY_MS;
}

function isLater(date: string, earlier: string): boolean {
  return date > earlier && !date.startsWith(earlier);
}

function statementsIn(article: Article): Statement[] {
  const { text, blocks, language, published, title } = article;
  return (
    blocks
      .filter(isStatement)
      .flatMap((block) => sentencesOf(text, block))
      // A list or a schedule in one piece states something on each of its lines.
      .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
      .flatMap((line) => {
        const sentence = line.trim();
        if (sentence.length > LONGEST) return [];
        const values = statedIn(sentence, language === 'vi');
        const words = wordsOf(sentence);
        if (values.size === 0 || words.length < 2) return [];
        const titleWords = wordsOf(title ?? '');
        const isChange = saysChange(sentence) || saysChange(title ?? '');
        return [
          {
            article,
            date: published?.iso ?? '',
            text: sentence,
            values,
            words,
            titleWords,
            saysChange: isChange,
          },
        ];
      })
  );
}

/** What a sentence states, with telephone numbers as a kind of their own. */
function statedIn(sentence: string, isVietnamese: boolean): Values {
  const telephones = sentence.match(TELEPHONE) ?? [];
  const values = valuesIn(sentence.replaceAll(TELEPHONE, ' '), isVietnamese);
  if (telephones.length === 0) return values;
  return new Map([...values, ['telephone', new Set(telephones.map((one) => one.replaceAll(/\D/gu, '')))]]);
}

function wordsOf(sentence: string): string[] {
  const bare = sentence.toLowerCase().replaceAll(/\d\S*/gu, ' ');
  const words = (bare.match(/\p{L}{2,}/gu) ?? []).filter((word) => !isStopWord(word));
  return [...new Set(words.map((word) => stem(word)))];
}

/** How much a word tells: that few articles' statements have it. */
function rarity(statements: readonly Statement[], articles: number): (word: string) => number {
  const having = new Map<string, Set<Article>>();
  for (const { words, article } of statements)
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(article));
  return (word) => Math.log((articles + 1) / (having.get(word)?.size ?? 1));
}
