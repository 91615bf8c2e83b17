import type { Article, Block } from '../../corpus/article.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import { cellsIn } from './row-cells.ts';

/** A list item or a row of a table, and the words that it is about: "Large pool: 25 metres", "Class: Otters · Day: Monday". */
export interface LabelledLine {
  readonly block: Block;
  /** As it is written, and its words. */
  readonly name: string;
  readonly label: readonly Token[];
}

/** A longer list or table is no choice between a few of a kind, and to compare all of its lines takes time. */
const MOST_LINES = 60;
const BEFORE_COLON = /^(?<label>[^:\n]{1,60}): /u;

/** The labelled lines of each list, or of each table, of an article. */
export function labelledLinesOf(
  article: Article,
  kind: 'item' | 'row',
): readonly (readonly LabelledLine[])[] {
  return runsOf(article.blocks, kind)
    .filter(({ length }) => length > 1 && length <= MOST_LINES)
    .map((blocks) => blocks.flatMap((block) => labelled(article, block)));
}

/** The blocks of a kind that stand right behind one another. */
function runsOf(blocks: readonly Block[], kind: Block['kind']): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== kind) continue;
    if (blocks[at - 1]?.kind !== kind) runs.push([]);
    runs.at(-1)?.push(block);
  }
  return runs;
}

function labelled({ text }: Article, block: Block): LabelledLine[] {
  const line = text.slice(block.start, block.end);
  const name = block.kind === 'row' ? cellsIn(line)?.[0]?.value : BEFORE_COLON.exec(line)?.groups?.['label'];
  return name === undefined ? [] : [{ block, name, label: tokenize(name) }];
}
