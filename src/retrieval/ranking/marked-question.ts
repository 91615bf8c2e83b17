import { tokenize } from '../analysis/tokens.ts';
import type { Carried } from '../answer.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';
import { hasCapitals, restoredCapitals } from '../question/restored-capitals.ts';
import { lacksMarks, restoredMarks } from '../question/restored-marks.ts';

/** Passages whose spelling says which marks the question's words have. */
const PASSAGES = 24;

/** A question and what it carries, in the same words. */
interface Typed {
  readonly question: string;
  readonly dates?: Carried['dates'];
}

/** A question as its words are written in the articles. */
interface Written extends Typed {
  /** With the capitals of names, too, for what reads it as a text. */
  readonly named: string;
}

/** Where a question is asked, and whether anything reads it as a text: the index knows no capitals. */
interface MarkedOptions {
  readonly within?: readonly Restriction[] | undefined;
  readonly isRead: boolean;
}

/**
 * A Vietnamese question that was typed without marks, with those that its words have in the passages that hold them: the encoder knows
 * "mở cửa" better than "mo cua", and "bàn" is not "bán". Any other question keeps its words; names get their capitals in all.
 */
export async function markedQuestion(
  { question, dates }: Typed,
  index: PassageIndex,
  { within = [], isRead }: MarkedOptions,
): Promise<Written> {
  const isMarked = !lacksMarks(question);
  const isNamed = !isRead || hasCapitals(question);
  if (isMarked && isNamed) return { question, dates, named: question };
  const texts = await textsLike(question, index, within);
  const read = isMarked ? question : restoredMarks(question, texts);
  // Marks change no length, so the words for dates stand where they stood.
  const from = isMarked || dates === undefined ? -1 : question.toLowerCase().indexOf(dates.words);
  const words = from < 0 ? dates?.words : read.slice(from, from + (dates?.words.length ?? 0)).toLowerCase();
  const named = isNamed ? read : restoredCapitals(read, texts);
  return { question: read, dates: dates && words !== undefined ? { ...dates, words } : dates, named };
}

/** The passages that hold most words of a question, with their titles. */
export async function textsLike(
  question: string,
  index: PassageIndex,
  within: readonly Restriction[] = [],
): Promise<string[]> {
  const terms = [...new Set(tokenize(question).map(({ term }) => term))].map((term) => ({ term, weight: 1 }));
  const hits = await index.search(terms, { limit: PASSAGES, within });
  return hits.map(
    ({ passage: { article, start, end } }) => `${article.title ?? ''}\n${article.text.slice(start, end)}`,
  );
}
