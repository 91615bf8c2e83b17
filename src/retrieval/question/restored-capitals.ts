import { isStopWord } from '../analysis/stop-words.ts';

/** A word in the middle of a line, behind another one; "AI" is no name of "ai". */
const WITHIN = /(?<=[\p{L}\p{M}\p{N},;)] )\p{Lu}[\p{Ll}\p{M}]+(?!\p{L})/gu;
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu;
/** Behind the first word; "I" alone is none. */
const HAS_CAPITALS = /\P{L}\p{Lu}\p{Ll}/u;
const SENTENCE = /[.!?…:]["'”’)]*$/u;

/**
 * A question that was typed in small letters, with the capitals that its words have in texts as names, there more often than not: who reads
 * "ai dẫn nhóm lửa" lights a fire, and "nhóm Lửa" is a group. One with a capital behind its first word stays as it is typed.
 */
export function restoredCapitals(question: string, texts: Iterable<string>): string {
  if (HAS_CAPITALS.test(question)) return question;
  const asked = new Set(question.match(SMALL)?.filter((word) => !isStopWord(word)));
  const seen = new Map<string, number>();
  const count = (word: string, by: number): void => {
    if (asked.has(word)) seen.set(word, (seen.get(word) ?? 0) + by);
  };
  for (const text of texts)
    for (const line of text.split('\n')) {
      for (const [word] of line.matchAll(SMALL)) count(word, -1);
      // A headline has capitals that are no names.
      if (!isHeadline(line)) for (const [word] of line.matchAll(WITHIN)) count(word.toLowerCase(), 1);
    }
  return question.replace(SMALL, (word) =>
    (seen.get(word) ?? 0) > 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

function isHeadline(line: string): boolean {
  return (
    !SENTENCE.test(line.trimEnd()) && (line.match(WITHIN)?.length ?? 0) > (line.match(SMALL)?.length ?? 0)
  );
}
