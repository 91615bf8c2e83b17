import type { Article, Span } from '../../corpus/article.ts';
import { newestFirst } from '../../corpus/newest-first.ts';
import { foldCase } from '../../text/fold-case.ts';
import { wordsIn } from '../../text/words.ts';
import { blocksOf } from '../passages/passages.ts';

/** What became of a quote: it is still there (perhaps in another article), other words have taken its place, or nothing like it is left. */
export type QuoteFate =
  | { readonly kind: 'unchanged'; readonly article: Article; readonly span: Span }
  | { readonly kind: 'changed'; readonly article: Article; readonly span: Span }
  | { readonly kind: 'gone' };

/** The share of a quote's words that a paragraph must hold to count as its new wording. */
const ALIKE = 0.5;

/** The longest new wording that is shown, as the longest quote is. */
const LONGEST = 600;

/**
 * Looks a quote up in today's articles: first word for word in `home` (the article that it was taken from, where it is still there),
 * then in others that `search` finds by its words, the newest first, then for the paragraph of `home` that shares most words with it.
 */
export async function compareQuote(
  text: string,
  home: Article | undefined,
  search: (text: string) => Promise<readonly Article[]>,
): Promise<QuoteFate> {
  const found = (home && holderOf(text, [home])) ?? holderOf(text, newestFirst(await search(text)));
  if (found !== undefined) return found;
  const span = home === undefined ? undefined : nearestParagraph(text, home);
  return home === undefined || span === undefined
    ? { kind: 'gone' }
    : { kind: 'changed', article: home, span };
}

function holderOf(text: string, articles: readonly Article[]): QuoteFate | undefined {
  for (const article of articles) {
    const start = article.text.indexOf(text);
    if (start >= 0) return { kind: 'unchanged', article, span: { start, end: start + text.length } };
  }
  return undefined;
}

function nearestParagraph(quote: string, article: Article): Span | undefined {
  const words = wordsOf(quote);
  let best: { readonly span: Span; readonly share: number } | undefined;
  for (const { start, end } of blocksOf(article)) {
    const paragraph = wordsOf(article.text.slice(start, end));
    const share = [...words].filter((word) => paragraph.has(word)).length / Math.max(1, words.size);
    if (share >= ALIKE && share > (best?.share ?? 0)) {
      best = { span: { start, end: wordEnd(article.text, start, end) }, share };
    }
  }
  return best?.span;
}

/** The end of a paragraph, or of the last word that leaves it short enough to show. */
function wordEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const cut = text.lastIndexOf(' ', start + LONGEST);
  return cut > start ? cut : start + LONGEST;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsIn(foldCase(text)));
}
