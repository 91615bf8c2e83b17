import type { ExplainedPassage, Explanation } from '../../../retrieval/explanation.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { whyHead } from './why-head.ts';

const TERMS_SHOWN = 8;
const WORD_LENGTH = 20;
const TITLE_LENGTH = 50;
const QUOTE_LENGTH = 80;
const SHARES_SHOWN = 4;

/** The same in numbers: the weights of the words, the scores of the best passages and their parts. */
export function whyDetailsCard(explanation: Explanation, messages: Messages): Reply {
  const { why } = messages;
  const { confidence, threshold } = explanation;
  const share = ({ feature, share: value }: { feature: string; share: number }): string =>
    `${escapeMarkdown(why.feature(feature))} ${signed(value, messages)}`;
  return containerReply({
    colour: explanation.kind === 'found' ? COLOURS.sure : COLOURS.neutral,
    parts: [
      textDisplay(
        [
          whyHead(explanation.question),
          `${why.answered[explanation.kind]} ${why.decided(Math.floor(confidence * 100), Math.ceil(threshold * 100))}`,
          `-# ${why.asksFor(why.kinds[explanation.asksFor])}`,
        ].join('\n'),
      ),
      textDisplay(list(why.terms, termLines(explanation, messages))),
      textDisplay(
        list(
          why.passages,
          explanation.passages.map((passage) => passageLine(passage, messages)),
        ),
      ),
      textDisplay(
        list(
          why.confidence,
          explanation.confidenceShares.length === 0
            ? []
            : [explanation.confidenceShares.slice(0, SHARES_SHOWN).map(share).join(', ')],
        ),
      ),
    ],
    private: true,
  });
}

function termLines({ terms }: Explanation, messages: Messages): string[] {
  return terms.slice(0, TERMS_SHOWN).map(({ text, term, weight, passages, origin }) => {
    const shown = escapeMarkdown(shorten(cleanLine(text), WORD_LENGTH));
    const matchedBy = text === term ? '' : ` → ${escapeMarkdown(shorten(cleanLine(term), WORD_LENGTH))}`;
    const facts = messages.why.term(number(weight, messages), passages);
    const from = origin === 'question' ? '' : ` (${messages.why.origins[origin]})`;
    return `${shown}${matchedBy}: ${facts}${from}`;
  });
}

function passageLine({ article, quote, score, shares }: ExplainedPassage, messages: Messages): string {
  const words = escapeMarkdown(shorten(cleanLine(article.text.slice(quote.start, quote.end)), QUOTE_LENGTH));
  const parts = shares
    .slice(0, SHARES_SHOWN)
    .map(({ group, share }) => `${escapeMarkdown(messages.why.feature(group))} ${signed(share, messages)}`);
  return `“${words}” — ${titleOf(article, messages, TITLE_LENGTH)}, ${messages.why.score(number(score, messages))} (${parts.join(', ')})`;
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`**${heading}**`, ...lines.map((line) => `- ${line}`)].join('\n');
}

function number(value: number, messages: Messages): string {
  return new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 2 }).format(value);
}

function signed(value: number, messages: Messages): string {
  return new Intl.NumberFormat(messages.locale, {
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(value);
}
