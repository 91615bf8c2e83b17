import type { Message as DiscordMessage } from 'discord.js';
import { ask } from '../src/asking/ask.ts';
import type { Asked } from '../src/asking/asked.ts';
import type { Asking } from '../src/asking/asking.ts';
import { explain, isRanked } from '../src/asking/explain.ts';
import { quotesShown } from '../src/asking/quotes-shown.ts';
import { questionOnCard } from '../src/commands/controls/asked-on-card.ts';
import type { Article, Span } from '../src/corpus/article.ts';
import { readAskedState } from '../src/reply/read/asked-state.ts';
import { decodeState } from '../src/reply/read/custom-id.ts';
import { customIdsOf } from '../src/reply/read/read-card.ts';
import type { Excerpt } from '../src/retrieval/answer.ts';
import type { Message } from '../tests/support/simulated-discord/state.ts';
import type { ArticleShown, Piece, WhyShown } from './shapes.ts';
import type { World } from './world.ts';

const QUOTE_LENGTH = 160;

/** How the answer on a card was decided, as `/corpus why` explains it, and its articles with the quotes marked; null for other messages. */
export async function whyOf({ library, timeZone }: World, message: Message): Promise<WhyShown | null> {
  const asking = askingOn(library, timeZone, message);
  if (asking === undefined) return null;
  const explained = await explain(library, asking);
  if (!isRanked(explained)) return null;
  const asked = await ask(library, asking);
  const { kind, confidence, threshold, asksFor, terms, confidenceShares, unknownWords } = explained;
  return {
    question: asking.question,
    found: kind === 'found',
    confidence,
    threshold,
    asksFor,
    terms: terms.map(({ text, term, weight, passages, origin }) => ({
      text,
      term,
      weight,
      passages,
      origin,
    })),
    confidenceShares: confidenceShares.map(({ feature, share }) => ({ name: feature, share })),
    passages: explained.passages.map(({ article, quote, score, shares }) => ({
      title: titleOf(article),
      quote: shortened(article.text.slice(quote.start, quote.end)),
      score,
      shares: shares.map(({ group, share }) => ({ name: group, share })),
    })),
    unknownWords,
    articles: articlesOf(asked),
  };
}

/** What a card was asked, read from it as the bot itself reads it when one of its buttons is pressed. */
function askingOn(library: World['library'], timeZone: string, message: Message): Asking | undefined {
  const read = {
    components: message.components.map((component) => ({ ...component, toJSON: () => component })),
    createdAt: new Date(message.createdAt),
  } as unknown as DiscordMessage;
  // The last button: *More*, before it, remembers the card that it leads to.
  const state = customIdsOf(read)
    .map((customId) => decodeState(customId))
    .map((decoded) => decoded && readAskedState(decoded))
    .findLast((asked) => asked !== undefined);
  return state && questionOnCard({ library, timeZone }, read, state);
}

function articlesOf(asked: Asked): readonly ArticleShown[] {
  const quotes = quotesShown(asked);
  const articles = quotes.length > 0 ? quotes.map(({ article }) => article) : asked.answer.related;
  return [...new Set(articles)].map((article) => ({
    title: titleOf(article),
    path: article.path ?? '',
    pieces: piecesOf(
      article.text,
      quotes.filter((quote) => quote.article === article),
    ),
  }));
}

/** An article's text in pieces: what is quoted of it, what of that is in bold, and the rest. */
export function piecesOf(text: string, quotes: readonly (Span & Pick<Excerpt, 'highlights'>)[]): Piece[] {
  const isIn = (spans: readonly Span[], start: number) =>
    spans.some((span) => span.start <= start && start < span.end);
  const bold = quotes.flatMap(({ highlights }) => highlights);
  const edges = [...quotes, ...bold].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    mark: isIn(bold, start) ? 'bold' : isIn(quotes, start) ? 'quote' : 'none',
  }));
}

function titleOf({ title, path }: Article): string {
  return title ?? path ?? 'untitled';
}

function shortened(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
}
