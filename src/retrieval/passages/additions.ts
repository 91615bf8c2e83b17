import { type Article, type Block, isStatement, type Span } from '../../corpus/article.ts';
import { isAddition } from '../../corpus/reading/addenda.ts';
import { headOfAddition } from '../../corpus/reading/addition-head.ts';
import { itemsAmended } from '../../corpus/reading/amended-items.ts';
import { dayOfSignedNote } from '../../corpus/reading/signed-note.ts';
import { itemsNamed } from './items-named.ts';
import { sentencesOf } from './sentences.ts';

/** Something that was added below a text: a paragraph, an item, or the sentences of one that say of which item of the text they are. */
export interface Addition extends Span {
  /** Where it begins with the line or the words that say that it was added. */
  readonly from: number;
  /** The items above that it says it is of: "re 6. Open on Sundays." */
  readonly of: readonly Block[];
  /** Whether these are what stands below a heading whose number it names. */
  readonly isOfSection: boolean;
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
  const note = signedNoteIn(article);
  let head: Block | undefined;
  let added: Block | undefined;
  for (const [at, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const isHead = above.length > 0 && block.kind !== 'title' && headOfAddition(words) !== null;
    if (isHead) head = block;
    else if (block.kind === 'heading') head = undefined;
    if (isHead || !isStatement(block)) continue;
    const isLead = block.kind === 'body' && (isAddition(words) || block === note);
    // "Additions 6 Nov: …" goes on in the lines right below.
    const goesOn = added !== undefined && added === blocks[at - 1] && block.start - added.end === 1;
    if (head === undefined && !isLead && !goesOn) {
      above.push(block);
      continue;
    }
    const from = head?.start ?? (goesOn && !isLead ? additions.at(-1)?.from : undefined) ?? block.start;
    const isDated = published !== null && text.slice(from, block.end).includes(published.asWritten);
    for (const part of partsOf(text, block))
      additions.push({ ...part, from, isDated, ...itemsNamed(article, above, part) });
    if (above.length > 0) added = block;
  }
  return additions;
}

/** The last statement where it is the only one that begins with its day and with who wrote it: "14.11.26 Ada: the hall is £8 now". */
function signedNoteIn({ text, blocks }: Added): Block | undefined {
  const said = blocks.filter((block) => isStatement(block));
  const [note, ...more] = said.filter(
    ({ start, end }) => dayOfSignedNote(text.slice(start, end)) !== undefined,
  );
  return said.length > 2 && more.length === 0 && note === said.at(-1) ? note : undefined;
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
