import type { QuoteFate } from '../retrieval/compare-quote.ts';
import { cleanLine, shorten } from './clean.ts';
import { escapeMarkdown } from './escape.ts';
import type { Messages } from './messages/index.ts';
import { renderQuote } from './quote.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from './reply.ts';
import { articleFacts, titleOf } from './source-line.ts';

/** A quote that was checked, with what became of it. */
export interface CheckedQuote {
  readonly text: string;
  readonly fate: QuoteFate;
  /** True where it stands in another article than it was taken from. */
  readonly moved: boolean;
}

const BEGINNING = 80;

/** Each quote of an old answer by its beginning, and whether it still stands; a changed one with its new words. */
export function checkCard(quotes: readonly CheckedQuote[], messages: Messages): Reply {
  const isSound = quotes.every(({ fate }) => fate.kind === 'unchanged');
  return containerReply({
    colour: isSound ? COLOURS.sure : COLOURS.unsure,
    parts: [
      textDisplay(`### ${messages.check.heading}`),
      ...quotes.map((quote, index) =>
        textDisplay(`${index + 1}. ${beginning(quote.text)} — ${fateOf(quote, messages)}`),
      ),
    ],
    private: true,
  });
}

function beginning(text: string): string {
  return `“${escapeMarkdown(shorten(cleanLine(text), BEGINNING))}”`;
}

function fateOf({ fate, moved }: CheckedQuote, messages: Messages): string {
  if (fate.kind === 'gone') return `**${messages.check.gone}**`;
  const { article, span } = fate;
  if (fate.kind === 'unchanged') {
    return moved ? messages.check.moved(titleOf(article, messages)) : messages.check.unchanged;
  }
  const now = renderQuote({ text: article.text.slice(span.start, span.end), highlights: [] });
  return `**${messages.check.changed}**\n${now}\n-# ${articleFacts(article, messages).join(' · ')}`;
}
