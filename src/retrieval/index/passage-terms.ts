import type { Article, Span } from '../../corpus/article.ts';
import { tokenize } from '../analysis/tokens.ts';

/** The terms that a text is indexed by: every word's stem, and a word with marks also as it is marked. */
export function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const { term, marked } of tokenize(text)) {
    terms.push(term);
    const withMarks = markedTerm(term, marked);
    if (withMarks !== undefined) terms.push(withMarks);
  }
  return terms;
}

/** The second term of a word with marks; undefined for one without. A prefix keeps the two kinds apart. */
export function markedTerm(term: string, marked: string): string | undefined {
  // An English stem differs from its marked form too; only letters outside ASCII are marks.
  return term !== marked && /[^\u0020-\u007e]/.test(marked) ? `^${marked}` : undefined;
}

/** What a passage is indexed by: its own terms, and those of its article's title. */
export function passageTerms(
  article: Article,
  span: Span,
): { readonly text: string[]; readonly title: string[] } {
  return {
    text: indexTerms(article.text.slice(span.start, span.end)),
    title: indexTerms(article.title ?? ''),
  };
}
