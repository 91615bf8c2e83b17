import { isUnsure } from '../../../asking/quotes-shown.ts';
import { tokenize } from '../../../retrieval/analysis/tokens.ts';
import type { ExplainedPassage, ExplainedTerm, Explanation } from '../../../retrieval/explanation.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { quoteInline } from '../../markdown/escape.ts';
import { titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { whyHead } from './why-head.ts';
import { reasonsOf } from './why-reasons.ts';

const WORDS_SHOWN = 8;
const WORD_LENGTH = 20;
const TITLE_LENGTH = 50;
const QUOTE_LENGTH = 200;

/** How an answer was decided, in words, for admins: which words of the question were found where, and what spoke for the best passage. */
export function whyCard(explanation: Explanation, messages: Messages): Reply {
  const { why } = messages;
  const [best, next] = explanation.passages;
  const { leads } = explanation;
  return containerReply({
    colour: explanation.kind === 'found' ? COLOURS.sure : COLOURS.neutral,
    parts: [
      textDisplay(
        [
          whyHead(explanation.question),
          verdictOf(explanation, messages),
          ...(explanation.asksFor === 'other' ? [] : [why.asksFor(why.kinds[explanation.asksFor])]),
        ].join('\n'),
      ),
      ...(leads === undefined
        ? []
        : [textDisplay(passageLines(why.leads(why.leadReasons[leads.why]), leads, messages))]),
      textDisplay(wordLines(explanation, best, messages).map(bullet).join('\n')),
      ...(best === undefined ? [] : [textDisplay(passageLines(why.best, best, messages))]),
      textDisplay(
        best === undefined
          ? ''
          : reasonsOf(explanation.confidenceShares)
              .map(({ reason, speaksFor }) => bullet(why.reasons[reason][speaksFor ? 'for' : 'against']))
              .join('\n'),
      ),
      ...(next === undefined ? [] : [textDisplay(passageLines(why.next, next, messages))]),
      textDisplay(`-# ${why.moreWithDetails}`),
    ],
    private: true,
  });
}

/** Whether the question is answered, and how sure that is. */
function verdictOf(explanation: Explanation, { why }: Messages): string {
  const { kind, passages, confidence, threshold } = explanation;
  if (kind === 'found') return isUnsure(explanation) ? why.verdict.possibly : why.verdict.sure;
  if (passages.length === 0) return why.verdict.nothing;
  return confidence * 2 >= threshold ? why.verdict.nearly : why.verdict.far;
}

/** Which words of the question the best passage holds, which it lacks, and which no article has. */
function wordLines(
  { terms, unknownWords }: Explanation,
  best: ExplainedPassage | undefined,
  { why }: Messages,
): string[] {
  const text = best?.article.text.slice(best.window.start, best.window.end) ?? '';
  const there = new Set(tokenize(text).map(({ term }) => term));
  const isThere = ({ term }: ExplainedTerm): boolean => term.split(' ').every((part) => there.has(part));
  const telling = terms.filter(({ weight, passages }) => weight > 0 && passages > 0);
  const own = telling.filter(({ origin }) => origin === 'question');
  const others = telling.filter((term) => term.origin !== 'question' && isThere(term));
  return [
    wordLine(why.found, own.filter(isThere)),
    wordLine(why.foundToo, others),
    wordLine(why.elsewhere, best === undefined ? [] : own.filter((term) => !isThere(term))),
    wordLine(
      why.nowhere,
      unknownWords.map((word) => ({ text: word })),
    ),
  ].flatMap((line) => line ?? []);
}

function wordLine(
  say: (words: string) => string,
  words: readonly Pick<ExplainedTerm, 'text'>[],
): string | undefined {
  const shown = [...new Set(words.map(({ text }) => quoteInline(shorten(cleanLine(text), WORD_LENGTH))))];
  return shown.length === 0 ? undefined : say(shown.slice(0, WORDS_SHOWN).join(', '));
}

function passageLines(
  heading: string,
  { article, quote }: Pick<ExplainedPassage, 'article' | 'quote'>,
  messages: Messages,
): string {
  const words = shorten(cleanLine(article.text.slice(quote.start, quote.end)), QUOTE_LENGTH);
  return `**${heading}**\n${quoteInline(words)}\n-# ${titleOf(article, messages, TITLE_LENGTH)}`;
}

function bullet(line: string): string {
  return `- ${line}`;
}
