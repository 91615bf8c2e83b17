import type { Asked, SmallTalk } from '../asking/asked.ts';
import { rangeInWords } from '../asking/range-in-words.ts';
import { articleName, type Layout, renderAnswer } from './render-answer.ts';
import { safeLine } from './safe-text.ts';

/** An answer as text, below what else was taken into account than the question's words, so that a wrong guess is seen. */
export function renderAsked(asked: Asked, layout: Layout): string {
  const { paint } = layout;
  if (asked.smallTalk !== undefined) return renderSmallTalk(asked.smallTalk, layout);
  const answer = renderAnswer(asked.answer, asked.searched, layout);
  return [...notes(asked, layout).map((note) => paint.dim(note)), answer].join('\n');
}

/** One friendly line, and what could be asked instead. */
function renderSmallTalk({ kind, suggestions }: SmallTalk, { messages, paint }: Layout): string {
  const { smallTalk } = messages;
  const lines = suggestions.map((question) => paint.dim(`  ${safeLine(question)}`));
  return [smallTalk[kind], ...(lines.length === 0 ? [] : [paint.dim(smallTalk.suggestions), ...lines])].join(
    '\n',
  );
}

function notes({ earlier, dates, readAs }: Asked, { messages }: Layout): string[] {
  const lines: string[] = readAs === undefined ? [] : [messages.readAs(safeLine(readAs))];
  if (earlier !== undefined) {
    const title = earlier.article === undefined ? [] : [articleName(earlier.article, messages)];
    lines.push([messages.follows(safeLine(earlier.question)), ...title].join(' · '));
  }
  if (dates !== undefined) {
    const days = rangeInWords(dates.from, dates.to, { ...messages.days, locale: messages.locale });
    const { event } = dates;
    const range =
      event === undefined
        ? days
        : `${days} (“${safeLine(event.words)}”: ${articleName(event.article, messages)})`;
    lines.push(dates.dropped ? messages.datesDropped(range) : messages.onlyDated(range));
  }
  return lines;
}
