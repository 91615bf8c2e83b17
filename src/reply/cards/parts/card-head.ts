import type { Asked, AskedQuestion } from '../../../asking/asked.ts';
import type { Earlier } from '../../../asking/asking.ts';
import { rangeInWords, rangeUnit } from '../../../asking/dates/range-in-words.ts';
import { shorten } from '../../../text/clean.ts';
import { escapeMarkdown, quoteInline } from '../../markdown/escape.ts';
import { titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';

/** Begins the line of a card that holds the question. `readQuestion` looks for it. */
export const QUESTION_MARK = '### ';

/** Begins that line where the question is long and shown small: as a heading, 500 characters would fill a phone's screen above the quote. */
export const LONG_QUESTION_MARK = '-# ❝ ';

/** Four lines of a heading on a phone. */
const LONG_QUESTION = 150;

/** The line of a card that holds the question. */
export function questionLine(question: string): string {
  const mark = question.length > LONG_QUESTION ? LONG_QUESTION_MARK : QUESTION_MARK;
  return mark + escapeMarkdown(question);
}

/** Begins the line with the question that this one follows, which stands in “ ”. */
export const FOLLOWS_MARK = '-# ↩ ';

const TITLE_LENGTH = 60;
const FOLLOWED_LENGTH = 30;
const EVENT_LENGTH = 40;
/** The question stands above it as it was typed, so its beginning is mostly enough to show what was read otherwise. */
const READ_LENGTH = 150;

/** The head of a card: the question and, small below it, what else was taken into account, so that people notice a wrong guess. */
export function questionLines(
  asked: AskedQuestion & Pick<Asked, 'dates' | 'readAs'>,
  messages: Messages,
): string {
  const lines = [questionLine(asked.question)];
  if (asked.earlier !== undefined) lines.push(FOLLOWS_MARK + earlierLine(asked.earlier, messages));
  if (asked.readAs !== undefined) {
    lines.push(`-# ${messages.answer.readAs(quoteInline(shorten(asked.readAs, READ_LENGTH)))}`);
  }
  if (asked.scope !== undefined) {
    lines.push(`-# ${messages.answer.onlyIn(titleOf(asked.scope, messages, TITLE_LENGTH))}`);
  }
  if (asked.dates !== undefined) {
    const { event } = asked.dates;
    const { locale, articles } = messages;
    const days = rangeInWords(asked.dates.from, asked.dates.to, { ...articles, locale });
    const range =
      event === undefined
        ? days
        : `${days} (${quoteInline(shorten(event.words, EVENT_LENGTH))}: ${titleOf(event.article, messages, EVENT_LENGTH)})`;
    const { datesDropped, onlyDated, ofDays } = messages.answer;
    const line = asked.dates.ofEvents === true ? ofDays : asked.dates.dropped ? datesDropped : onlyDated;
    lines.push(`-# ${line(range, rangeUnit(asked.dates.from, asked.dates.to))}`);
  }
  return lines.join('\n');
}

function earlierLine(earlier: Earlier, messages: Messages): string {
  const question = quoteInline(earlier.question);
  return earlier.article === undefined
    ? messages.answer.follows(question)
    : messages.answer.followsArticle(question, titleOf(earlier.article, messages, FOLLOWED_LENGTH));
}
