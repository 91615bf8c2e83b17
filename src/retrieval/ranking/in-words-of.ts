import { hasMarks } from '../../text/fold-marks.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import type { Query, SynonymPhrase } from '../question/query.ts';

/** A question in the words of a text: itself where the text has its words, or calls nothing of it otherwise. */
export type InWordsOf = (question: string, text: string) => string;

/** A phrase of a question as terms, and another one that means the same. */
interface Renamed {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly marked: SynonymPhrase['marked'];
}

/**
 * How a question is asked in the words of texts: "gym tối đóng cửa lúc mấy giờ" of one that has a "phòng tập" and no gym. The cross-encoder hardly
 * knows that both are the same: of nine written pairs it reads those with the text's own word 2 to 8 higher in log-odds.
 */
export function inWordsOf({ words, synonyms }: Pick<Query, 'words' | 'synonyms'>): InWordsOf {
  const renamed = synonyms.flatMap(({ terms, marked, content, stretch }): Renamed[] => {
    const isOf = (word: Query['words'][number]): boolean => content.includes(word.content);
    const first = words.findIndex(isOf);
    if (first < 0) return [];
    const last = words.findLastIndex(isOf) + 1;
    const from = words.slice(stretch?.first ?? first, stretch?.last ?? last).map(({ term }) => term);
    return from.join(' ') === terms.join(' ') ? [] : [{ from, to: terms, marked }];
  });
  return (question, text) => {
    if (renamed.length === 0) return question;
    const [own, others] = [tokenize(question), tokenize(text)];
    const held = new Set(others.map(({ term }) => term));
    const edits: { start: number; end: number; words: string }[] = [];
    for (const { from, to, marked } of renamed) {
      if (from.every((term) => held.has(term))) continue;
      const there = runIn(others, to, marked);
      const here = runIn(own, from);
      if (there === undefined || here === undefined) continue;
      if (edits.some(({ start, end }) => start < here.end && here.start < end)) continue;
      edits.push({ ...here, words: text.slice(there.start, there.end) });
    }
    return edits
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (all, { start, end, words: read }) => `${all.slice(0, start)}${read}${all.slice(end)}`,
        question,
      );
  };
}

/** Where some terms stand beside each other, with their marks where these must match; several words may have none at all, as in a file's name. */
function runIn(tokens: readonly Token[], terms: readonly string[], marked?: SynonymPhrase['marked']) {
  const at = tokens.findIndex((_, from) => {
    const run = tokens.slice(from, from + terms.length);
    if (run.length < terms.length || run.some((token, to) => token.term !== terms[to])) return false;
    const isBare = run.length > 1 && run.every((token) => !hasMarks(token.marked));
    return isBare || run.every((token, to) => marked?.[to] === undefined || token.marked === marked[to]);
  });
  const [first, last] = [tokens[at], tokens[at + terms.length - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
