import type { Span } from '../../corpus/article.ts';

/** "It's **2906** now", "now **2906**", "Giờ là **2906**", "At the moment it is **2906**": a short sentence of nothing else. */
const IS_NOW =
  /^(?:(?:it|that)(?:['’]?s| is)(?: now)?|(?:(?:right )?now|at the moment|currently|for now|giờ|bây giờ|nay|hiện(?: nay| tại| giờ)?|lúc này),?(?: (?:it['’]?s|it is|là|thành))?) (?<value>\S*\d[^\s.,!]*)(?: now| at the moment| nha| nhé| ạ)?[\s.!]*$/iu;

/** The value that a sentence says something has now, and says nothing else; undefined where it says more. */
export function statedNow(sentence: string): Span | undefined {
  const value = IS_NOW.exec(sentence)?.groups?.['value'];
  if (value === undefined) return undefined;
  const start = sentence.indexOf(value);
  return { start, end: start + value.length };
}
