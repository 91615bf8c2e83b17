import type { Article, Block } from '../../corpus/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import { labelledLinesOf } from './labelled-lines.ts';

/** A paragraph whose label has one word of topic may be named by chance. */
const WHOLE_LABEL = 2;

/**
 * The items of lists, and the paragraphs below one another, whose label names another one than a question does, each with the one that is
 * named: of "Large pool: 25 metres" and "Warm pool: 33 degrees" the second, where the large pool is asked for. The labels of items have a word
 * in common, which the question has, too; a paragraph with a label of more words is about that, whatever the others are. A label that goes on
 * with what is not asked for is another one: "Men's doubles over fifty", where the men's doubles are.
 * @param asked the terms of the question's content words
 */
export function itemsOfOthers(article: Article, asked: ReadonlySet<string>): ReadonlyMap<Block, Block> {
  const others = new Map<Block, Block>();
  for (const lines of [...labelledLinesOf(article, 'item'), ...labelledLinesOf(article, 'body')]) {
    const items = lines.map(({ block, label }) => ({ block, terms: topicOf(label) }));
    for (const own of items.filter(({ terms }) => terms.some((term) => asked.has(term))))
      for (const other of items) {
        const ours = own.terms.filter((term) => !other.terms.includes(term));
        const isOfKind =
          isNamedWhole(own.block, own.terms) ||
          own.terms.some((term) => other.terms.includes(term) && asked.has(term));
        const isAsked = ours.length > 0 && ours.every((term) => asked.has(term));
        const isOther = !other.terms.some((term) => asked.has(term) && !own.terms.includes(term));
        const isNamed = isAsked && !holdsAll(article, other.block, ours);
        if (isOfKind && isOther && (isNamed || goesOn(own.terms, other.terms)))
          others.set(other.block, own.block);
      }
  }
  return others;

  function goesOn(own: readonly string[], other: readonly string[]): boolean {
    const isWhole = own.length >= WHOLE_LABEL && own.every((term) => asked.has(term));
    return isWhole && other.length > own.length && own.every((term) => other.includes(term));
  }

  function isNamedWhole({ kind }: Block, terms: readonly string[]): boolean {
    return kind === 'body' && terms.length >= WHOLE_LABEL && terms.every((term) => asked.has(term));
  }
}

function holdsAll({ text }: Article, { start, end }: Block, terms: readonly string[]): boolean {
  const words = new Set(topicOf(tokenize(text.slice(start, end))));
  return terms.every((term) => words.has(term));
}

/** The terms of words that carry a topic. */
function topicOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, marked }) => (isStopWord(marked) ? [] : [term]));
}
