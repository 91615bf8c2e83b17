import type { AskedQuestion } from '../../../asking/asked.ts';
import type { QuoteFate } from '../../../retrieval/quoting/compare-quote.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { LIMITS } from '../../limits.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { renderQuote } from '../../markdown/quote.ts';
import { articleFacts, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import type { Outdated } from '../../read/update-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay, textLength } from '../../reply.ts';
import { rows } from '../parts/buttons.ts';
import { questionLines } from '../parts/card-head.ts';
import { updateButton } from '../parts/stale-card.ts';

/** A quote that was checked, with the result. */
export interface CheckedQuote {
  readonly text: string;
  readonly fate: QuoteFate;
  /** True where it stands in another article than it was taken from. */
  readonly moved: boolean;
}

const BEGINNING = 80;

/** The most that is shown of a quote that changed. */
const SHOWN = ['old and new', 'new', 'neither'] as const;

/** Each quote of an old answer by its first words, and whether it still stands; a changed one with its new words. */
export function checkCard(
  quotes: readonly CheckedQuote[],
  messages: Messages,
  update?: { readonly asked: AskedQuestion; readonly outdated: Outdated },
): Reply {
  // Three paragraphs of nothing but asterisks do not fit: their new words can be read in the articles.
  const cards = SHOWN.map((shown) => cardWith(quotes, messages, shown, update));
  const fits = cards.find((card) => textLength(card.components) <= LIMITS.messageText);
  return fits ?? cardWith(quotes, messages, 'neither', undefined);
}

function cardWith(
  quotes: readonly CheckedQuote[],
  messages: Messages,
  shown: (typeof SHOWN)[number],
  update: Parameters<typeof checkCard>[2],
): Reply {
  const isSound = quotes.every(({ fate }) => fate.kind === 'unchanged');
  return containerReply({
    colour: isSound ? COLOURS.sure : COLOURS.unsure,
    parts: [
      // The button finds the question in the first line.
      textDisplay(update === undefined ? '' : questionLines(update.asked, messages)),
      textDisplay(update === undefined ? `### ${messages.check.heading}` : `**${messages.check.heading}**`),
      ...quotes.map((quote, index) =>
        textDisplay(`${index + 1}. ${beginning(quote.text)} — ${fateOf(quote, messages, shown)}`),
      ),
      ...rows([update && updateButton(update.asked, update.outdated, messages)]),
    ],
    private: true,
  });
}

function beginning(text: string): string {
  return `“${escapeMarkdown(shorten(cleanLine(text), BEGINNING))}”`;
}

function fateOf(
  { text, fate, moved }: CheckedQuote,
  messages: Messages,
  shown: (typeof SHOWN)[number],
): string {
  if (fate.kind === 'gone') return `**${messages.check.gone}**`;
  const { article, span } = fate;
  if (fate.kind === 'unchanged') {
    return moved ? messages.check.moved(titleOf(article, messages)) : messages.check.unchanged;
  }
  const now = renderQuote({ text: article.text.slice(span.start, span.end), highlights: [] });
  const source = `-# ${articleFacts(article, messages).join(' · ')}`;
  const before = [messages.check.before, renderQuote({ text, highlights: [] })];
  return [
    `**${messages.check.changed}**`,
    ...(shown === 'old and new' ? before : []),
    ...(shown === 'neither' ? [] : [messages.check.now, now]),
    source,
  ].join('\n');
}
