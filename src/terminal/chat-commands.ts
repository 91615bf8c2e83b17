import { explain } from '../asking/explain.ts';
import { newsOn } from '../asking/news/news.ts';
import { type Library, namesOfReload, ReloadRefused } from '../library.ts';
import type { Layout } from './render-answer.ts';
import { renderArticle, renderArticleList, renderSkipped } from './render-article.ts';
import { renderNews } from './render-asked.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderReload } from './render-reload.ts';
import { safeLine } from './safe-text.ts';

/** A command of the chat: `argument` is the text after its name, trimmed, and `askedOn` is today; it gives the text to show. */
type ChatCommand = (
  argument: string,
  library: Library,
  layout: Layout,
  askedOn: string,
) => string | Promise<string>;

/** Every command of the chat but `/quit`, by name. */
export const CHAT_COMMANDS: ReadonlyMap<string, ChatCommand> = new Map<string, ChatCommand>([
  ['help', (_argument, _library, { messages }) => messages.help],
  ['articles', articles],
  ['article', article],
  ['news', news],
  ['why', why],
  ['reload', reload],
]);

function articles(query: string, library: Library, layout: Layout): string {
  const listed = library.articles({ query: query === '' ? undefined : query });
  return renderArticleList(listed, library.articles(), layout);
}

async function news(words: string, library: Library, layout: Layout, askedOn: string): Promise<string> {
  const topic = words === '' ? undefined : words;
  return renderNews({ items: await newsOn(library, { topic }, askedOn), topic }, layout);
}

/** Takes a number of the whole list, an id, or words of a title, in this order ("1984" may be a title, too); where these fit other articles, too, the end says so. */
function article(wanted: string, library: Library, layout: Layout): string {
  const { messages } = layout;
  if (wanted === '') return messages.whichArticle;
  const numbered = /^\d{1,6}$/.test(wanted) ? library.articles()[Number(wanted) - 1] : undefined;
  const exact = numbered ?? library.article(wanted);
  const fitting = exact === undefined ? library.articles({ query: wanted }) : [];
  const found = exact ?? fitting[0];
  if (found === undefined) return messages.noSuchArticle(safeLine(wanted));
  const shown = renderArticle(found, layout);
  return fitting.length < 2
    ? shown
    : `${shown}\n\n${messages.moreOfThatName(fitting.length - 1, safeLine(wanted))}`;
}

async function why(question: string, library: Library, layout: Layout, askedOn: string): Promise<string> {
  if (question === '') return layout.messages.whichQuestion;
  return renderExplanation(await explain(library, { question, askedOn }), layout);
}

async function reload(argument: string, library: Library, { messages }: Layout): Promise<string> {
  const force = argument === 'force';
  try {
    const called = namesOfReload(library.articles(), library);
    return renderReload(await library.reload({ force }), called, messages);
  } catch (error) {
    if (!(error instanceof ReloadRefused)) throw error;
    const lines = [messages.reloadFailed(error.message)];
    if (error.skipped.length > 0) lines.push(renderSkipped(error.skipped, messages));
    if (error.forcible) lines.push(messages.tryForce);
    return lines.join('\n');
  }
}
