import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { quoteInline } from '../../reply/markdown/escape.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { foldText } from '../../text/fold-words.ts';

/** Begins the value of a choice for an article whose id is longer than a choice may be. */
export const KEY_MARK = '~';

/** A title that consists of these very words is among the best matches. */
const LOOKED_AT = 1_000;

/** The article that an option names: by choice, id or title, else the best match for its words; undefined where nothing fits. */
function findArticle(library: Library, text: string): Article | undefined {
  if (text.startsWith(KEY_MARK)) return articleByKey(library, text.slice(KEY_MARK.length));
  const byId = library.article(text);
  if (byId !== undefined) return byId;
  const folded = foldText(text);
  if (folded === '') return undefined;
  const matches = library.articles({ query: text });
  const titled = matches
    .slice(0, LOOKED_AT)
    .find(({ title }) => title !== null && foldText(title) === folded);
  return titled ?? matches[0];
}

const NAME_LENGTH = 100;

/** The article that an option names, or the reply that says that there is none. */
export function readArticleOption(
  library: Library,
  text: string,
  messages: Messages,
): { readonly article: Article } | { readonly problem: Reply } {
  const article = findArticle(library, text);
  if (article !== undefined) return { article };
  return {
    problem: notice(messages.article.notFound(quoteInline(shorten(cleanLine(text), NAME_LENGTH)))),
  };
}
