import type { Article, Block } from '../../corpus/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';

/** What a list item is about: "Large pool: 25 metres". */
const LABEL = /^(?<label>[^:\n]{1,60}): /u;

/** A list item and the words of its label. */
interface LabelledItem {
  readonly block: Block;
  readonly terms: readonly string[];
}

/**
 * The items of lists whose label names another one of a kind than a question does, each with the one that is named: of "Large pool: 25 metres"
 * and "Warm pool: 33 degrees" the second, where the large pool is asked for. Labels of one kind have a word in common, which
 * the question has, too.
 * @param asked the terms of the question's content words
 */
export function itemsOfOthers(article: Article, asked: ReadonlySet<string>): ReadonlyMap<Block, Block> {
  const others = new Map<Block, Block>();
  for (const list of listsOf(article))
    for (const own of list)
      for (const other of list) {
        const [ours, theirs] = [without(own, other), without(other, own)];
        const isOfKind = own.terms.some((term) => other.terms.includes(term) && asked.has(term));
        const isAsked = ours.length > 0 && ours.every((term) => asked.has(term));
        const words = wordsOf(article, other.block);
        const names = theirs.some((term) => asked.has(term)) || ours.every((term) => words.has(term));
        if (isOfKind && isAsked && !names) others.set(other.block, own.block);
      }
  return others;
}

/** The labelled items of each list of an article, which stand right behind one another. */
function listsOf(article: Article): LabelledItem[][] {
  const lists: LabelledItem[][] = [];
  let isInList = false;
  for (const block of article.blocks) {
    if (block.kind !== 'item') {
      isInList = false;
      continue;
    }
    if (!isInList) lists.push([]);
    isInList = true;
    const label = LABEL.exec(article.text.slice(block.start, block.end))?.groups?.['label'];
    if (label !== undefined) lists.at(-1)?.push({ block, terms: termsOf(label) });
  }
  return lists;
}

/** The words of one label that the other lacks. */
function without({ terms }: LabelledItem, other: LabelledItem): readonly string[] {
  return terms.filter((term) => !other.terms.includes(term));
}

function termsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ term, marked }) => (isStopWord(marked) ? [] : [term]));
}

function wordsOf({ text }: Article, { start, end }: Block): ReadonlySet<string> {
  return new Set(termsOf(text.slice(start, end)));
}
