import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { cleanLine } from '../../text/clean.ts';

/** As many questions are suggested as stand in one row of buttons on a phone. */
const MOST = 3;
/** The longest that fits on a button. */
const LENGTH = 80;
/** As many articles are looked at, and as many questions tried, so that a greeting costs little. */
const ARTICLES = 12;
const TRIED = 8;

/** The suggestions of a library's version: they change with its articles alone. */
const remembered = new WeakMap<
  object,
  { readonly version: string; readonly suggestions: readonly string[] }
>();

/**
 * Questions that the library answers, each from another article, the newest first: headings that ask something, or else titles, which their
 * own article answers. `answers` tries a question, so that nothing is suggested in vain.
 */
export async function suggestionsOf(
  library: Pick<Library, 'articles' | 'status'>,
  answers: (question: string, article: Article) => Promise<boolean>,
): Promise<readonly string[]> {
  const { version } = library.status();
  const known = remembered.get(library);
  if (known?.version === version) return known.suggestions;
  const candidates = library
    .articles()
    .slice(0, ARTICLES)
    .map((article) => ({ article, texts: textsOf(article) }));
  const asking = candidates.filter(({ texts }) => texts[0]?.endsWith('?') === true);
  const suggestions: string[] = [];
  let tried = 0;
  for (const { article, texts } of new Set([...asking, ...candidates])) {
    for (const text of texts) {
      if (suggestions.length === MOST || tried++ >= TRIED) break;
      if (suggestions.includes(text) || !(await answers(text, article))) continue;
      suggestions.push(text);
      break;
    }
  }
  remembered.set(library, { version, suggestions });
  return suggestions;
}

/** What may be suggested of an article: its headings that ask, then its title. */
function textsOf({ title, text, blocks }: Article): readonly string[] {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => cleanLine(text.slice(start, end).replace(/^#+\s*/, '')))
    .filter((heading) => heading.endsWith('?'))
    .slice(0, 1);
  return [...headings, ...(title === null ? [] : [cleanLine(title)])].filter(
    (one) => one !== '' && one.length <= LENGTH,
  );
}
