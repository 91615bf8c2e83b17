import {
  type Article,
  type Block,
  isStatement,
  type PublishedDate,
  type Span,
} from '../../corpus/article.ts';
import { isAddition } from '../../corpus/reading/addenda.ts';
import { headOfAddition } from '../../corpus/reading/addition-head.ts';
import { itemsAmended, numberOfItem } from '../../corpus/reading/amended-items.ts';
import { DAY } from '../../corpus/reading/day-in-head.ts';
import { readDateLine } from '../../corpus/reading/published-date.ts';
import { sentencesOf } from './sentences.ts';

/** Something that was added below a text: a paragraph, an item, or the sentences of one that say of which item of the text they are. */
export interface Addition extends Span {
  /** The items above that it says it is of: "re 6. Open on Sundays." */
  readonly of: readonly Block[];
  /** Whether the text has the day of this addition as its own. */
  readonly isDated: boolean;
}

type Added = Pick<Article, 'text' | 'blocks' | 'published'>;

const known = new WeakMap<readonly Block[], readonly Addition[]>();

/** What was added below a text, in order: what says so itself, and what stands below a line or a heading that does; looked for once. */
export function additionsIn(article: Added): readonly Addition[] {
  const { blocks } = article;
  const found = known.get(blocks) ?? findAdditions(article);
  known.set(blocks, found);
  return found;
}

function findAdditions(article: Added): readonly Addition[] {
  const { text, blocks, published } = article;
  const additions: Addition[] = [];
  const above: Block[] = [];
  let head: Block | undefined;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const isHead = above.length > 0 && block.kind !== 'title' && headOfAddition(words) !== null;
    if (isHead) head = block;
    else if (block.kind === 'heading') head = undefined;
    if (isHead || !isStatement(block)) continue;
    if (head === undefined && !(block.kind === 'body' && isAddition(words))) {
      above.push(block);
      continue;
    }
    const from = head?.start ?? block.start;
    const isDated = published !== null && text.slice(from, block.end).includes(published.asWritten);
    for (const part of partsOf(text, block))
      additions.push({ ...part, of: itemsNamed(text, above, part), isDated });
  }
  return additions;
}

/** A paragraph in parts that each begin by naming an item: "Re 2. £14 now. Re 5. The park is full." */
function partsOf(text: string, block: Block): readonly Span[] {
  const starts = sentencesOf(text, block)
    .slice(1)
    .filter(({ start, end }) => itemsAmended(text.slice(start, end)).length > 0)
    .map(({ start }) => start);
  return [block.start, ...starts].map((start, at) => ({
    start,
    end: starts[at] === undefined ? block.end : text.slice(0, starts[at]).trimEnd().length,
  }));
}

/** The items with the numbers that an addition names, each of them the only one of the text with its number. */
function itemsNamed(text: string, above: readonly Block[], { start, end }: Span): readonly Block[] {
  return itemsAmended(text.slice(start, end)).flatMap((number) => {
    const [item, ...more] = above.filter(
      (block) => numberOfItem(text.slice(block.start, block.end)) === number,
    );
    return item === undefined || more.length > 0 ? [] : [item];
  });
}

/** The day of what an article says at a place: above what was added with its day, which all of it is dated by, the day that stands at its top. */
export function dayAt(article: Added & Pick<Article, 'language'>, at: number): PublishedDate | null {
  const first = additionsIn(article).find(({ isDated }) => isDated);
  const line = first && article.blocks.find(({ kind, end }) => kind === 'date' && end <= first.start);
  if (first === undefined || line === undefined || at >= first.start) return article.published;
  const day = DAY.exec(article.text.slice(line.start, line.end))?.[0] ?? '';
  return readDateLine(day, { dayFirst: article.language === 'vi' }) ?? article.published;
}
