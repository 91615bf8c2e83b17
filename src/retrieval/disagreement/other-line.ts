import type { Article, Block } from '../../corpus/article.ts';
import { tokenize } from '../analysis/tokens.ts';
import { labelledLinesOf } from '../passages/labelled-lines.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Query } from '../question/query.ts';

/** The labels of a list's or a table's lines, as terms: those that a question names, and the others beside them. */
export interface Labels {
  readonly asked: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
}

const known = new WeakMap<Query, Map<Article, Labels>>();

/** The labels of the lists and tables of an article of which a question names a line; looked for once. */
export function labelsFor(query: Query, article: Article): Labels {
  const ofQuery = known.get(query) ?? new Map<Article, Labels>();
  known.set(query, ofQuery);
  const found = ofQuery.get(article) ?? labelsOf(article, new Set(query.words.map(({ term }) => term)));
  ofQuery.set(article, found);
  return found;
}

function labelsOf(article: Article, terms: ReadonlySet<string>): Labels {
  const isAsked = (label: readonly string[]): boolean => label.every((term) => terms.has(term));
  const lists = [...labelledLinesOf(article, 'row'), ...labelledLinesOf(article, 'item')]
    .map((lines) =>
      lines.map(({ label }) => label.map(({ term }) => term)).filter(({ length }) => length > 0),
    )
    .filter((labels) => labels.some(isAsked));
  const labels = lists.flat();
  return { asked: labels.filter(isAsked), others: labels.filter((label) => !isAsked(label)) };
}

/** Whether the paragraph at a place is told of another line: it names that one, and neither it nor what stands above it names the one asked for. */
export function isOfOtherLine(article: Article, at: number, { asked, others }: Labels): boolean {
  if (others.length === 0) return false;
  const said = termsOf(article, blockAt(article.blocks, at));
  if (!names(said, others) || names(said, [...asked, ...asked.map(clipped)])) return false;
  const title = tokenize(article.title ?? '').map(({ term }) => term);
  return !names([...title, ...termsOf(article, headingAbove(article, at))], asked);
}

/** A label as it is called elsewhere: "pro seat" for "monthly pro seat"; one of two words is its own. */
function clipped(label: readonly string[]): readonly string[] {
  return label.length > 2 ? label.slice(1) : label;
}

function termsOf({ text }: Article, block: Block | undefined): readonly string[] {
  return block === undefined ? [] : tokenize(text.slice(block.start, block.end)).map(({ term }) => term);
}

/** Whether the terms of some label stand in a text one behind the other. */
function names(text: readonly string[], labels: readonly (readonly string[])[]): boolean {
  return labels.some((label) =>
    text.some((_, at) => label.every((term, place) => text[at + place] === term)),
  );
}
