import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Statistics, WeightedTerm } from '../index/passage-index.ts';
import { markedTerm } from '../index/passage-terms.ts';
import { AKIN_PHRASES } from './akin-phrases.ts';
import { rarity, wordsOf } from './content-words.ts';
import { everydayIdioms, everydaySynonyms, kindsOfThings } from './everyday-synonyms.ts';
import { hasVietnamese, weakenForeign } from './foreign-words.ts';
import { excuseKindOfPlace } from './kind-of-place.ts';
import { MAX_QUESTION } from './max-question.ts';
import { otherSpellings } from './other-spellings.ts';
import { excusePersons } from './persons-asked-for.ts';
import type { ContentWord, Phrase, Query, QueryWord, SynonymPhrase } from './query.ts';
import type { QuestionType } from './question-kinds.ts';
import { questionTypeOf, saysOnlyOfWhom } from './question-type.ts';
import type { SynonymPhrases } from './synonym-phrases.ts';
import { translationsOf } from './translations.ts';
import { withoutReplaced } from './whole-question.ts';
import { excuseWordsOfContact } from './words-of-contact.ts';

/** What a question is analysed with besides the statistics. */
export interface AnalysisOptions {
  readonly synonyms?: SynonymPhrases | undefined;
  /** The question that this one follows, and how much its words count. */
  readonly earlier?: { readonly question: string; readonly weight?: number | undefined } | undefined;
  /** The question's words for dates, in lower case, and how much they count. */
  readonly dates?: { readonly words: string; readonly weight?: number | undefined } | undefined;
}

/** How much a word of the question before counts relative to the question's own. */
const EARLIER_WEIGHT = 0.4;
/** How much a word for dates counts, since the date of an article can stand for it. */
const DATES_WEIGHT = 0.4;

/** Analyses a question against what is known of its words. */
export function analyseQuestion(question: string, known: Statistics, options: AnalysisOptions = {}): Query {
  const { earlier, dates } = options;
  const read = question.slice(0, MAX_QUESTION);
  const all: ContentWord[] = [];
  const words = wordsOf(read, originsIn(read, dates), known, all);
  const carried = { origin: 'earlier', weight: earlier?.weight ?? EARLIER_WEIGHT } as const;
  const askedBefore = withoutReplaced((earlier?.question ?? '').slice(0, MAX_QUESTION), read);
  const before = wordsOf(askedBefore, () => carried, known, all);
  const phrases = [words, before].flatMap((asked) => [
    ...phrasesFor(asked, options.synonyms).map((phrase): SynonymPhrase => ({ ...phrase, origin: 'synonym' })),
    ...spellingsFor(asked, known).map((one) => (asked === words ? one : { ...one, stretch: undefined })),
    ...everydayFor(asked, all),
  ]);
  const akin = phrasesFor(words, AKIN_PHRASES);
  knowBySynonyms(all, phrases, known);
  const { content, synonyms } = withoutUnknownEarlier(all, phrases);
  if (!hasVietnamese(known)) weakenForeign(content, words, synonyms);
  const type = typeOf(read, earlier?.question);
  excuseWordsOfContact(content, type);
  excuseKindOfPlace(content, type, read);
  excusePersons(content, read);
  return {
    question,
    words,
    content,
    synonyms,
    akin,
    passageCount: known.passageCount,
    type,
  };
}

/** The kind that a question asks for; "and the beavers?", "còn xe đạp" ask for what the one before did. */
function typeOf(question: string, earlier: string | undefined): QuestionType {
  const own = questionTypeOf(question);
  const isOfEarlier = own === 'other' && earlier !== undefined && saysOnlyOfWhom(question);
  return isOfEarlier ? questionTypeOf(earlier.slice(0, MAX_QUESTION)) : own;
}

/** The query with the other forms of its abbreviations and names; itself where these are known already, or are none of its words. */
export function withAbbreviations(
  query: Query,
  abbreviations: readonly SynonymPhrases[],
  known: Statistics,
): Query {
  const phrases = new Map(query.synonyms.map((phrase) => [phrase.terms.join(' '), phrase]));
  const before = phrases.size;
  for (const phrase of abbreviations.flatMap((own) => phrasesFor(query.words, own))) {
    const key = phrase.terms.join(' ');
    if (!phrases.has(key)) phrases.set(key, { ...phrase, origin: 'abbreviation' });
  }
  if (phrases.size === before) return query;
  const content = [...query.content];
  const synonyms = [...phrases.values()];
  knowBySynonyms(content, synonyms, known);
  return { ...query, content, synonyms };
}

/** The phrases that some synonyms know for words of the question that are no stop words. */
function phrasesFor(
  words: readonly QueryWord[],
  synonyms: SynonymPhrases | undefined,
  marked?: readonly string[],
): Phrase[] {
  return (
    synonyms?.expansionsOf(
      words.map(({ term }) => term),
      marked,
    ) ?? []
  ).flatMap(({ first, last, phrases }) => {
    const content = [...new Set(words.slice(first, last).map((word) => word.content))].filter(
      (at) => at >= 0,
    );
    return content.length === 0 ? [] : phrases.map((terms): Phrase => ({ terms, content }));
  });
}

/** A kind of thing that is named in so many passages may be named by the way: "sherry and bed". */
const BY_THE_WAY = 2;

/**
 * What means the same as words that no article has, "spuds" being the articles' potatoes; what hardly mentioned things are kinds of, as sherry
 * is of alcohol; and what idioms mean: "come and see", to visit.
 */
function everydayFor(words: readonly QueryWord[], content: readonly ContentWord[]): SynonymPhrase[] {
  const marked = words.map((word) => word.marked);
  const ofRare = (known: () => SynonymPhrases, most: number): Phrase[] =>
    content.some(({ passages }) => passages <= most)
      ? phrasesFor(words, known(), marked).filter((phrase) =>
          phrase.content.some((at) => (content[at]?.passages ?? 0) <= most),
        )
      : [];
  const phrases = [
    ...phrasesFor(words, everydayIdioms(), marked),
    ...ofRare(everydaySynonyms, 0),
    ...ofRare(kindsOfThings, BY_THE_WAY),
  ];
  return phrases.map((phrase): SynonymPhrase => ({ ...phrase, origin: 'spelling' }));
}

/** Other spellings of words of a question that are no stop words, and what they are in the other language. */
function spellingsFor(words: readonly QueryWord[], known: Statistics): SynonymPhrase[] {
  const isVietnamese = isTypedInVietnamese(words.map(({ text }) => text).join(' '));
  const all = [
    ...otherSpellings(words, isVietnamese, known).map((one) => ({ ...one, origin: 'spelling' as const })),
    ...translationsOf(words, isVietnamese).map((one) => ({ ...one, origin: 'translation' as const })),
  ];
  return all.flatMap(({ first, last, terms, marked, origin }) => {
    const content = [...new Set(words.slice(first, last).map((word) => word.content))].filter(
      (at) => at >= 0,
    );
    return content.length === 0 ? [] : [{ terms, content, marked, origin, stretch: { first, last } }];
  });
}

/** The terms by which a phrase is looked up in the index: its words, with their marks where these must match. */
function lookedUp({ terms, marked }: SynonymPhrase): string[] {
  return terms.map((term, at) => markedTerm(term, marked?.[at] ?? term) ?? term);
}

const OWN = { origin: 'question', weight: 1 } as const;

/** Tells the words for dates from the question's others by where they begin. */
function originsIn(
  text: string,
  dates: AnalysisOptions['dates'],
): (start: number) => Pick<ContentWord, 'origin' | 'weight'> {
  const from = dates === undefined ? -1 : text.toLowerCase().indexOf(dates.words);
  if (dates === undefined || from < 0) return () => OWN;
  const to = from + dates.words.length;
  const ofDates = { origin: 'dates', weight: dates.weight ?? DATES_WEIGHT } as const;
  return (start) => (start >= from && start < to ? ofDates : OWN);
}

/** A word that no article has counts as unknown unless a phrase that means the same is found; it is then at most as rare as that phrase. */
function knowBySynonyms(content: ContentWord[], synonyms: readonly SynonymPhrase[], known: Statistics): void {
  for (const phrase of synonyms) {
    const passages = Math.min(...lookedUp(phrase).map((term) => known.documentFrequency(term)));
    for (const at of phrase.content) {
      const word = content[at];
      if (word === undefined || word.passages > 0 || passages === 0) continue;
      content[at] = {
        ...word,
        passages,
        rarity: rarity(passages, known.passageCount, false) * word.weight,
        excused: false,
      };
    }
  }
}

/** Leaves out words of the question before that no article has: this question does not ask for them. */
function withoutUnknownEarlier(
  all: readonly ContentWord[],
  synonyms: readonly SynonymPhrase[],
): { readonly content: ContentWord[]; readonly synonyms: readonly SynonymPhrase[] } {
  const content = all.filter(({ origin, passages }) => origin !== 'earlier' || passages > 0);
  // The question's own words come first, so that their places stay.
  const places = all.map((word) => content.indexOf(word));
  const moved = synonyms.map((phrase) => ({
    ...phrase,
    content: phrase.content.flatMap((at) => places[at] ?? []).filter((at) => at >= 0),
  }));
  return { content, synonyms: moved.filter((phrase) => phrase.content.length > 0) };
}

/** What the first stage searches for: the content words, those with marks in both forms, and words of synonyms at a lower weight. */
export function searchTerms(query: Query): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { term, marked, weight } of query.content) {
    const withMarks = markedTerm(term, marked);
    weights.set(term, withMarks === undefined ? weight : weight / 2);
    if (withMarks !== undefined) weights.set(withMarks, weight / 2);
  }
  for (const phrase of query.synonyms) {
    for (const term of lookedUp(phrase))
      if (!weights.has(term) && !isStopWord(term)) weights.set(term, SYNONYM_WEIGHT);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** How much a word of a synonym counts in the search. */
const SYNONYM_WEIGHT = 0.6;
