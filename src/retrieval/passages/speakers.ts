import type { Article } from '../../corpus/article.ts';
import { labelOf, longLabelOf } from '../../text/line-beginnings.ts';

/** The part of an article that is looked at. */
type Lines = Pick<Article, 'text' | 'blocks'>;

/** Of a chat's paragraphs so many begin with who writes, and as many people write at least. */
const MOSTLY_SAID = 0.6;
const LEAST_PEOPLE = 2;
/** "Ines: 🎉🎉", "Bo: :))": who replies without a word. */
const SIGNS_ALONE = /^(?<name>\p{L}[^\s:]*(?: [^\s:]+){0,3}): [^\p{L}\p{N}]+$/u;

const known = new WeakMap<Lines, boolean>();

/** Whether an article is a day of a chat; looked at once. */
export function isChat(article: Lines): boolean {
  const is = known.get(article) ?? looksLikeChat(article);
  known.set(article, is);
  return is;
}

/** The name of who says a line of an article; in a chat, where every message begins with one, of any length: "Chị Ngân QL dãy B: …". */
export function speakerIn(article: Lines, line: string): string | undefined {
  return labelOf(line) ?? (isChat(article) ? longLabelOf(line) : undefined);
}

function looksLikeChat({ text, blocks }: Lines): boolean {
  const said = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => whoSays(text.slice(start, end)));
  const people = said.filter((label) => label !== undefined);
  return people.length >= MOSTLY_SAID * said.length && new Set(people).size >= LEAST_PEOPLE;
}

function whoSays(line: string): string | undefined {
  return labelOf(line) ?? longLabelOf(line) ?? SIGNS_ALONE.exec(line)?.groups?.['name'];
}
