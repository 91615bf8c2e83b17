import { unrenderQuote } from '../markdown/quote.ts';
import { decodeState, numberPart } from './custom-id.ts';

/** A quote on one of the bot's cards, with the key of the article that it was taken from. */
export interface QuoteOnCard {
  readonly text: string;
  readonly key: string | undefined;
}

/** The quotes in a message's texts, in order; the *Context* buttons tell which article each is from. */
export function quotesOnCard(texts: readonly string[], customIds: readonly string[]): QuoteOnCard[] {
  const keys = customIds.flatMap((customId) => {
    const state = decodeState(customId);
    const [key, start] = state?.parts ?? [];
    return state?.action === 'context' && key !== undefined && numberPart(start) !== undefined ? [key] : [];
  });
  return texts.flatMap(quotesIn).map((text, index) => ({ text, key: keys[index] }));
}

/** Runs of lines behind `> `. */
function quotesIn(markdown: string): string[] {
  const quotes: string[][] = [];
  let isInside = false;
  for (const line of markdown.split('\n')) {
    const isQuoted = line.startsWith('> ') || line === '>';
    if (isQuoted && !isInside) quotes.push([]);
    // Discord drops the space of an empty quoted line at the end of a text.
    if (isQuoted) quotes.at(-1)?.push(line === '>' ? '> ' : line);
    isInside = isQuoted;
  }
  return quotes.map((lines) => unrenderQuote(lines.join('\n')));
}
