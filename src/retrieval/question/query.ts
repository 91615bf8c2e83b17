import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isEveryday } from '../analysis/akin-words.ts';
import { isStopWord, isStopWordWithoutMarks } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import type { Statistics, WeightedTerm } from '../index/passage-index.ts';
import { markedTerm } from '../index/passage-terms.ts';
import { AKIN_PHRASES } from './akin-phrases.ts';
import { otherSpellings } from './other-spellings.ts';
import type { QuestionType } from './question-kinds.ts';
import { questionTypeOf } from './question-type.ts';
import type { SynonymPhrases } from './synonym-phrases.ts';
import { translationsOf } from './translations.ts';

/** A word of the question. */
export interface QueryWord {
  /** As the user wrote it. */
  readonly text: string;
  readonly term: string;
  readonly marked: string;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly number: boolean;
  /** Index into `Query.content`; -1 for a stop word, or one beyond the most words that count. */
  readonly content: number;
}

/** A distinct word of topic. */
export interface ContentWord {
  readonly text: string;
  readonly term: string;
  readonly marked: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** How many passages hold it, or at most hold what means the same where none does. */
  readonly passages: number;
  /** How much finding it tells, about 0.1 (everywhere) to 1 (rare or unknown), alike for small and large corpora. */
  readonly rarity: number;
  /** Stands nowhere, but that says little: an everyday word, or a Vietnamese one where no article is. */
  readonly excused: boolean;
  /** Whether it is the question's own word, one of its words for dates, or one of the question that it follows. */
  readonly origin: 'question' | 'dates' | 'earlier';
  /** How much it counts beside an own word of the question, 0 to 1. */
  readonly weight: number;
}

/** Other words for some of the question's. */
export interface Phrase {
  readonly terms: readonly string[];
  /** Content words that it stands for. */
  readonly content: readonly number[];
}

/** A phrase that means the same: a passage that holds it whole holds those words, though not exactly. */
export interface SynonymPhrase extends Phrase {
  /** Who says so: the admins' synonyms, an article that explains an abbreviation, or everybody who spells or translates it so. */
  readonly origin: 'synonym' | 'abbreviation' | 'spelling' | 'translation';
  /** The words with their marks, where they must stand so; without them any marks will do. */
  readonly marked?: readonly string[] | undefined;
}

/** A question and its terms. */
export interface Query {
  readonly question: string;
  readonly words: readonly QueryWord[];
  readonly content: readonly ContentWord[];
  readonly synonyms: readonly SynonymPhrase[];
  /** Phrases that only hint at some of the question's words, such as "qua đời" at "chết". */
  readonly akin: readonly Phrase[];
  /** Passages of the index that it was analysed against. */
  readonly passageCount: number;
  readonly type: QuestionType;
}

/** What a question is analysed with beside the statistics. */
export interface AnalysisOptions {
  readonly synonyms?: SynonymPhrases | undefined;
  /** The question that this one follows, and how much its words count. */
  readonly earlier?: { readonly question: string; readonly weight?: number | undefined } | undefined;
  /** The question's words for dates, in lower case, and how much they count. */
  readonly dates?: { readonly words: string; readonly weight?: number | undefined } | undefined;
}

/** A question is read up to here; Discord's own limit for an option is 6,000 characters. */
export const MAX_QUESTION = 1_000;
/** Sets of content words are bits of one integer. */
export const MAX_CONTENT = 30;

/** How much a word of the question before counts beside an own one. */
const EARLIER_WEIGHT = 0.4;
/** How much a word for dates counts: the date of an article can stand for it. */
const DATES_WEIGHT = 0.4;
/** How much an unknown word of Vietnamese counts where the question's other words are found: the articles may be in English. */
const FOREIGN_WEIGHT = 0.25;
/** The weight of an everyday word ("meet", "work") that no article has: few articles lack many such words by chance. */
const EXCUSED_WEIGHT = 0.5;

/** Analyses a question against what is known of its words. */
export function analyseQuestion(question: string, known: Statistics, options: AnalysisOptions = {}): Query {
  const { earlier, dates } = options;
  const read = question.slice(0, MAX_QUESTION);
  const all: ContentWord[] = [];
  const words = wordsOf(read, originsIn(read, dates), known, all);
  const carried = { origin: 'earlier', weight: earlier?.weight ?? EARLIER_WEIGHT } as const;
  const before = wordsOf((earlier?.question ?? '').slice(0, MAX_QUESTION), () => carried, known, all);
  const phrases = [words, before].flatMap((asked) => [
    ...phrasesFor(asked, options.synonyms).map((phrase): SynonymPhrase => ({ ...phrase, origin: 'synonym' })),
    ...spellingsFor(asked, known),
  ]);
  const akin = phrasesFor(words, AKIN_PHRASES);
  knowBySynonyms(all, phrases, known);
  const { content, synonyms } = withoutUnknownEarlier(all, phrases);
  if (!VIETNAMESE.some((word) => known.documentFrequency(word) > 0)) weakenForeign(content, words, synonyms);
  return {
    question,
    words,
    content,
    synonyms,
    akin,
    passageCount: known.passageCount,
    type: questionTypeOf(read),
  };
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
function phrasesFor(words: readonly QueryWord[], synonyms: SynonymPhrases | undefined): Phrase[] {
  return (synonyms?.expansionsOf(words.map(({ term }) => term)) ?? []).flatMap(({ first, last, phrases }) => {
    const content = [...new Set(words.slice(first, last).map((word) => word.content))].filter(
      (at) => at >= 0,
    );
    return content.length === 0 ? [] : phrases.map((terms): Phrase => ({ terms, content }));
  });
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
    return content.length === 0 ? [] : [{ terms, content, marked, origin }];
  });
}

/** What a phrase is looked up by in the index: its words with their marks, where they must stand so. */
function lookedUp({ terms, marked }: SynonymPhrase): string[] {
  return terms.map((term, at) => markedTerm(term, marked?.[at] ?? term) ?? term);
}

/** The words of a question; its new content words are added to `content`. */
function wordsOf(
  text: string,
  originAt: (start: number) => Pick<ContentWord, 'origin' | 'weight'>,
  known: Statistics,
  content: ContentWord[],
): QueryWord[] {
  const shouted = !/\p{Ll}/u.test(text);
  const isVietnamese = isTypedInVietnamese(text);
  return tokenize(text).map((token, position) => {
    const surface = text.slice(token.start, token.end);
    const { term, marked } = normalForms(surface);
    const capital = !shouted && /^\p{Lu}/u.test(surface);
    const number = /^\p{N}/u.test(surface);
    // "US" and "IT" in capitals are names; "us" and "it" are not.
    const isName = !shouted && /^\p{Lu}[\p{Lu}.]+$/u.test(surface);
    // "khi nao" of "khi nào": without its marks a word may be one of topic, too ("ban"), so it counts where an article has it.
    const isBare = isVietnamese && isStopWordWithoutMarks(marked) && known.documentFrequency(term) === 0;
    const stop = (isStopWord(marked) || isBare) && !isName;
    let at = -1;
    if (!stop) {
      at = content.findIndex((word) => word.term === term);
      if (at < 0 && content.length < MAX_CONTENT) {
        at = content.length;
        const passages =
          known.documentFrequency(markedTerm(term, marked) ?? term) || known.documentFrequency(term);
        const origin = originAt(token.start);
        const isExcused = passages === 0 && !capital && isEveryday(term);
        const ofIndex =
          rarity(passages, known.passageCount, isEveryday(term)) * (isExcused ? EXCUSED_WEIGHT : 1);
        content.push({
          text: surface,
          term,
          marked,
          capital: capital && position > 0,
          number,
          passages,
          rarity: ofIndex * origin.weight,
          excused: isExcused,
          ...origin,
        });
      }
    }
    return { text: surface, term, marked, stop, capital, number, content: at };
  });
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

/** Leaves out the words of the question before that stand nowhere: this one does not ask for them. */
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

/** Words that every Vietnamese article holds, as the index has them. */
const VIETNAMESE = ['của', 'và', 'là', 'được'].map(
  (word) => markedTerm(foldMarks(word), keepMarks(word)) ?? word,
);

/**
 * "Bộ Công an hợp tác với Harvard về gì?" on English articles: the words that cannot stand there must not sink what names and synonyms
 * find. Only words with marks that stand nowhere count less, and only beside a name, a number or a synonym that is found.
 */
function weakenForeign(
  content: ContentWord[],
  words: readonly QueryWord[],
  synonyms: readonly SynonymPhrase[],
): void {
  const translated = new Set(synonyms.flatMap((phrase) => phrase.content));
  const isFound = content.some(
    ({ passages, capital, number }, at) => translated.has(at) || (passages > 0 && (capital || number)),
  );
  if (!isFound) return;
  for (const [at, word] of content.entries()) {
    if (word.origin !== 'question') continue;
    const isForeign =
      word.passages === 0 &&
      !isNamePart(words, at) &&
      /[^\u0020-\u007e]/.test(word.marked) &&
      !translated.has(at);
    if (isForeign) content[at] = { ...word, rarity: word.rarity * FOREIGN_WEIGHT, excused: true };
  }
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

/** Whether a content word stands beside another capital: "Nguyễn Phúc" is a name, the first word of "Đại học" is none. */
function isNamePart(words: readonly QueryWord[], content: number): boolean {
  const at = words.findIndex((word) => word.content === content);
  return words[at]?.capital === true && (words[at - 1]?.capital === true || words[at + 1]?.capital === true);
}

/**
 * Inverse document frequency scaled to 0..1. Two articles say little about how rare a word is: below some two hundred passages the
 * frequencies are smoothed towards a middling word, those of everyday words towards a frequent one.
 */
function rarity(passages: number, passageCount: number, everyday: boolean): number {
  const pseudo = 200;
  const total = passageCount + pseudo;
  const holding = passages + pseudo * (everyday ? 0.1 : 0.02) * Math.min(1, passages);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (total + 0.5) / 0.5);
}
