import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { cleanLine } from '../../text/clean.ts';

/** As many questions are suggested as stand in one row of buttons on a phone. */
const MOST = 3;
/** The longest that fits on a button. */
const LENGTH = 80;
/** As many articles are looked at, and as many questions tried, so that a greeting costs little. */
const ARTICLES = 12;
/** Among so many those in the person's language are looked for. */
const LOOKED_THROUGH = 200;
const TRIED = 8;

/** The suggestions of a library's version for readers of each language: they change with its articles alone. */
const remembered = new WeakMap<
  object,
  { readonly version: string; readonly of: Map<string, readonly string[]> }
>();

/**
 * Questions that the library answers, each from another article, those in the language of the person first, then the newest: headings that
 * ask something, or else titles, which their own article answers. `answers` tries a question, so that nothing is suggested in vain.
 */
export async function suggestionsOf(
  library: Pick<Library, 'articles' | 'status'>,
  language: 'en' | 'vi',
  answers: (question: string, article: Article) => Promise<boolean>,
): Promise<readonly string[]> {
  const { version } = library.status();
  const latest = remembered.get(library);
  const known = latest?.version === version ? latest.of : new Map<string, readonly string[]>();
  const suggested = known.get(language);
  if (suggested !== undefined) return suggested;
  const isOwn = (article: Article): boolean => (article.language === 'vi') === (language === 'vi');
  const newest = library.articles().slice(0, LOOKED_THROUGH);
  const candidates = [...newest.filter(isOwn).slice(0, ARTICLES), ...newest.filter((one) => !isOwn(one))]
    .slice(0, ARTICLES)
    .map((article) => ({ article, texts: textsOf(article), isOwn: isOwn(article) }));
  const own = candidates.filter((one) => one.isOwn);
  const asking = [...own.filter(asks), ...own, ...candidates.filter(asks)];
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
  remembered.set(library, { version, of: known.set(language, suggestions) });
  return suggestions;
}

function asks({ texts }: { readonly texts: readonly string[] }): boolean {
  return texts[0]?.endsWith('?') === true;
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
