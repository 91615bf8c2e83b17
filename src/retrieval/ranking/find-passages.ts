import type { Carried } from '../answer.ts';
import type { Hit, PassageIndex, SearchOptions } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';
import { analysedWith } from '../index/statistics.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import { abbreviationsIn, namesByInitials } from '../question/abbreviations.ts';
import {
  type AnalysisOptions,
  analyseQuestion,
  searchTerms,
  withAbbreviations,
} from '../question/analyse-question.ts';
import { placeInitials } from '../question/place-initials.ts';
import type { Query } from '../question/query.ts';
import { restoredCapitals } from '../question/restored-capitals.ts';
import { CANDIDATES } from './found-windows.ts';
import { textsOf } from './marked-question.ts';

/** A question's analysis and the passages that the first stage finds for it, best first. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** What the question means, with the vectors of these passages at hand. */
  readonly meaning: QuestionMeaning | undefined;
  /** The question with the capitals of names, for what reads it as a text. */
  readonly named: string;
}

/** What the first stage gets besides the question. */
export type FindOptions = Pick<AnalysisOptions, 'synonyms'> &
  Pick<SearchOptions, 'within'> &
  Carried & {
    /** Compares a question, with the capitals of names, with all articles; the words alone count where there is none. */
    readonly meaningOf?: ((named: string) => Promise<QuestionMeaning | undefined>) | undefined;
  };

/** Passages whose spelling says which of the question's words are names. */
const SPELLING = 24;

/**
 * Searches for a question's words and, where an article that is found explains an abbreviation that the question uses or spells out,
 * once more for the other form too: the article may use that one alone from there on.
 */
export async function findPassages(
  question: string,
  index: PassageIndex,
  options: FindOptions = {},
): Promise<Found> {
  const { synonyms, dates, earlier } = options;
  const analysed = await analysedWith(index, (known) =>
    analyseQuestion(question, known, { synonyms, earlier, dates }),
  );
  const hits = await collect(analysed, index, options);
  const articles = new Set(hits.map(({ passage }) => passage.article));
  const initials = unknownInitials(analysed);
  const explained = [...articles].flatMap((article) =>
    [abbreviationsIn(article), initials.length === 0 ? null : namesByInitials(article, initials)].filter(
      (phrases) => phrases !== null,
    ),
  );
  const places = placeInitials(question, textsOf(hits));
  const abbreviations = places === null ? explained : [...explained, places];
  const query = await analysedWith(index, (known) => withAbbreviations(analysed, abbreviations, known));
  const byWords = query === analysed ? hits : await collect(query, index, options);
  const { meaningOf } = options;
  const named =
    meaningOf === undefined ? question : restoredCapitals(question, textsOf(byWords.slice(0, SPELLING)));
  const compared = await meaningOf?.(named);
  const all = [...byWords, ...byMeaning(byWords, index, compared)];
  const meaning = await compared?.withVectorsOf(all.map(({ passage }) => passage));
  return { query, hits: all, meaning, named };
}

/** Capitals alone may be the initials of a name from two on, small letters from three. */
const INITIALS = /^(?:\p{Lu}{2,5}|\p{Ll}{3,5})$/u;

/** Words of a question that no article has and that may be the initials of a name. */
function unknownInitials({ content }: Query): string[] {
  return content
    .filter(({ text, passages, origin }) => passages === 0 && origin === 'question' && INITIALS.test(text))
    .map(({ text }) => text);
}

/** The passages that are most alike in meaning and were not found by their words: so a question that shares no word with its answer finds it. */
function byMeaning(
  found: readonly Hit[],
  index: PassageIndex,
  meaning: QuestionMeaning | undefined,
): readonly Hit[] {
  const known = new Set(found.map(({ passage }) => passage.id));
  return (meaning?.nearest.list ?? []).flatMap(({ article, passageOrdinal }) => {
    const passage = index.passage(article, passageOrdinal);
    return passage === undefined || known.has(passage.id) ? [] : { passage, score: 0, matched: [] };
  });
}

/** The best passages of all articles; and of those of the dates, and of the article quoted before, where few are among these. */
async function collect(
  query: Query,
  index: PassageIndex,
  { within = [], dates, earlier, titled }: FindOptions,
): Promise<readonly Hit[]> {
  if (query.content.length === 0) return [];
  const terms = searchTerms(query);
  const found = [...(await index.search(terms, { limit: CANDIDATES, within }))];
  // The first search found no others.
  if (found.length < CANDIDATES) return found;
  const parts: (Restriction | undefined)[] = [
    dates?.within,
    titled === undefined ? undefined : { articles: new Set([titled]) },
    earlier?.articleId === undefined ? undefined : { articles: new Set([earlier.articleId]) },
  ];
  for (const part of parts) {
    if (part === undefined) continue;
    const known = new Set(found.map(({ passage }) => passage.id));
    const more = await index.search(terms, { limit: CANDIDATES, within: [part, ...within] });
    found.push(...more.filter(({ passage }) => !known.has(passage.id)));
  }
  return found.toSorted((a, b) => b.score - a.score);
}
