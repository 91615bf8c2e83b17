import { tokenize } from '../analysis/tokens.ts';
import type { Carried } from '../answer.ts';
import type { Hit, PassageIndex } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';
import { lacksMarks, restoredMarks } from '../question/restored-marks.ts';
import type { Ranked } from './rank.ts';

/** Passages whose spelling says which marks the question's words have. */
const PASSAGES = 24;

/** A question and what it carries, in the same words. */
interface Typed {
  readonly question: string;
  readonly dates?: Carried['dates'];
}

/** The same with its marks. */
interface Marked extends Typed {
  /** The texts that said which marks; undefined where the question is as it was typed. */
  readonly texts?: readonly string[];
}

/**
 * A Vietnamese question that was typed without marks, with those that its words have in the passages that hold them: the encoder knows
 * "mở cửa" better than "mo cua", and "bàn" is not "bán". Any other question comes back as it is.
 */
export async function markedQuestion(
  { question, dates }: Typed,
  index: PassageIndex,
  within: readonly Restriction[] = [],
): Promise<Marked> {
  if (!lacksMarks(question)) return { question, dates };
  const texts = await textsLike(question, index, within);
  const read = restoredMarks(question, texts);
  // Marks change no length, so the words for dates stand where they stood.
  const from = dates === undefined ? -1 : question.toLowerCase().indexOf(dates.words);
  const words = from < 0 ? dates?.words : read.slice(from, from + (dates?.words.length ?? 0)).toLowerCase();
  return { question: read, texts, dates: dates && words !== undefined ? { ...dates, words } : dates };
}

/** How much the texts that may answer tell beside what else says which marks a word has. */
const OF_FOUND = 6;
/** Windows that may answer. */
const FOUND = 3;

/**
 * The same question with the marks that its words have in the windows that were found for it, beside the `texts` that said so before: "don len lau
 * 7" beside "dọn lên tầng 7" asks for no form ("đơn"). Capitals are those of `named`, its marked form.
 */
export function markedByFound(
  question: string,
  { named, texts }: { readonly named: string; readonly texts: readonly string[] },
  ranked: readonly Ranked[],
): string {
  const found = ranked.slice(0, FOUND).map(({ found: { candidate } }) => textOf(candidate.passage));
  const told = Array.from({ length: OF_FOUND }, () => found).flat();
  const read = restoredMarks(question, [...texts, ...told]);
  // Marks change no length, so capitals stand where they stood.
  return read.replaceAll(/\p{Ll}/gu, (letter, at: number) =>
    /\p{Lu}/u.test(named.charAt(at)) ? letter.toUpperCase() : letter,
  );
}

/** The passages that hold most words of a question, with their titles. */
export async function textsLike(
  question: string,
  index: PassageIndex,
  within: readonly Restriction[] = [],
): Promise<string[]> {
  const terms = [...new Set(tokenize(question).map(({ term }) => term))].map((term) => ({ term, weight: 1 }));
  return textsOf(await index.search(terms, { limit: PASSAGES, within }));
}

/** The texts of passages, each below its title. */
export function textsOf(hits: readonly Hit[]): string[] {
  return hits.map(({ passage }) => textOf(passage));
}

function textOf({ article, start, end }: Hit['passage']): string {
  return `${article.title ?? ''}\n${article.text.slice(start, end)}`;
}
