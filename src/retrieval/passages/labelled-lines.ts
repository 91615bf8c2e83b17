import type { Article, Block } from '../../corpus/article.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import { cellsIn } from './row-cells.ts';

/** A list item, a row of a table or a paragraph, and the words that it is about: "Large pool: 25 metres", "Class: Otters · Day: Monday", "Boiler group. It meets …". */
export interface LabelledLine {
  readonly block: Block;
  /** As it is written, and its words. */
  readonly name: string;
  readonly label: readonly Token[];
}

/** A longer list or table is no choice between a few of a kind, and to compare all of its lines takes time. */
const MOST_LINES = 60;
const BEFORE_COLON = /^(?<label>[^:\n]{1,60}): /u;
/** What a paragraph begins with instead of a heading: a few words without a sentence, mostly bold. */
const RUN_IN = /^(?<label>(?:\d{1,2}[.)] )?\p{Lu}[^.:!?\n]{1,39})[.:](?= \S)/u;
const MOST_OF_A_LABEL = 3;
/** In characters: what is shorter is a line of a price list, which is read with those around it. */
const SHORTEST_PARAGRAPH = 60;

/** The labelled lines of each list, of each table, or of the paragraphs below one another, of an article. */
export function labelledLinesOf(
  article: Article,
  kind: 'item' | 'row' | 'body',
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
  const name = block.kind === 'row' ? cellsIn(line)?.[0]?.value : nameIn(line, block.kind);
  return name === undefined ? [] : [{ block, name, label: tokenize(name) }];
}

function nameIn(line: string, kind: Block['kind']): string | undefined {
  if (kind !== 'body') return BEFORE_COLON.exec(line)?.groups?.['label'];
  return line.length < SHORTEST_PARAGRAPH ? undefined : runInLabel(line);
}

/** The label that a paragraph begins with: "Boiler group"; undefined where it begins with a sentence. */
export function runInLabel(text: string): string | undefined {
  const label = RUN_IN.exec(text)?.groups?.['label'];
  const words = label?.replace(/^\d+\S /u, '').split(/\s+/u) ?? [];
  return words.length > MOST_OF_A_LABEL ? undefined : label;
}
