import { type PageLine, wordsOf } from './page-lines.ts';
import { isApart } from './page-text.ts';

/** A title stands among so many lines at the top of the first page. */
const TOP_LINES = 6;
/** A title's letters are so much higher than those of the text. */
const LARGER = 1.25;
const LONGEST = 200;

/** What the first page shows as its title: the words in the largest letters at its top; empty where none are larger than the text. */
export function shownTitle(lines: readonly PageLine[], usual: number): string {
  const top = lines.slice(0, TOP_LINES);
  const largest = Math.max(0, ...top.map(({ size }) => size));
  const from = top.findIndex(({ size }) => size === largest);
  if (largest < usual * LARGER) return '';
  const [first, ...more] = lines.slice(from);
  if (first === undefined) return '';
  const end = more.findIndex((line, at) => isApart(more[at - 1] ?? first, line));
  const title = [first, ...(end === -1 ? more : more.slice(0, end))].map(wordsOf).join(' ');
  return title.length <= LONGEST && /\p{L}{2}/u.test(title) ? title : '';
}
