import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { Asked } from '../../../asking/asked.ts';
import { datesWorthSaying } from '../../../asking/dates/dates-worth-saying.ts';
import {
  ageOf,
  isUnsure,
  MOST_QUOTES_SHOWN,
  quotesShown,
  quotesThatDiffer,
  quotesWithAges,
} from '../../../asking/quotes-shown.ts';
import type { Excerpt, FoundAnswer } from '../../../retrieval/answer.ts';
import { LIMITS } from '../../limits.ts';
import { quoteInline } from '../../markdown/escape.ts';
import { renderQuote, unrenderQuote } from '../../markdown/quote.ts';
import {
  dateOf,
  factLine,
  QUOTE_NUMBERS,
  sameSourceLine,
  shortSource,
  sourceLine,
} from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey } from '../../read/article-key.ts';
import { askedState } from '../../read/asked-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, linkButton, rows } from '../parts/buttons.ts';
import { questionLines } from '../parts/card-head.ts';

/** Buttons that have room in one row of a card; of more Discord would wrap the last one into a line of its own. */
const BESIDE_EACH_OTHER = 4;

/** The card of an answer: the question, up to three quotes each with its source line, and the buttons to go on. */
export function answerCard(
  asked: Asked & { readonly answer: FoundAnswer },
  messages: Messages,
  options: { readonly private: boolean; readonly sharedBy?: string | undefined },
): Reply {
  const { answer } = asked;
  const { disagreement } = answer;
  const differing = quotesThatDiffer(asked);
  const differ =
    differing.length === 0 || disagreement === undefined
      ? ''
      : `\n-# ${messages.answer.differ[disagreement.about]}`;
  const unsure = isUnsure(answer);
  const quoted = answer.excerpts[0]?.article;
  const fact =
    asked.fact === undefined || quoted === undefined ? '' : `\n${factLine(quoted, asked.fact, messages)}`;
  const question = `${questionLines({ ...asked, dates: datesWorthSaying(asked) }, messages)}${fact}${unsure ? `\n${messages.answer.possibly}` : ''}`;
  const tail =
    options.sharedBy === undefined ? '' : `-# ${messages.answer.sharedBy(`<@${options.sharedBy}>`)}`;

  const room = LIMITS.messageText - question.length - differ.length - tail.length;
  const { blocks, shown } = fitting(asked, room, messages);
  // The line promises the quotes below it.
  const head = shown.length >= differing.length ? question + differ : question;
  return containerReply({
    colour: asked.skip > 0 ? COLOURS.further : unsure ? COLOURS.unsure : COLOURS.sure,
    parts: [
      textDisplay(head),
      ...blocks.map(textDisplay),
      textDisplay(tail),
      ...controls(asked, shown, messages, options.private),
    ],
    private: options.private,
  });
}

/** The excerpts that fit into `room` characters, each whole and with its source line. The first keeps its source line in any case. */
function fitting(
  asked: Asked,
  room: number,
  messages: Messages,
): { blocks: readonly string[]; shown: readonly Excerpt[] } {
  const excerpts = quotesShown(asked);
  const withAges = quotesWithAges(asked);
  const blocks: string[] = [];
  const shown: Excerpt[] = [];
  let left = room;
  for (const excerpt of excerpts) {
    const number = excerpts.length > 1 ? QUOTE_NUMBERS[shown.length] : undefined;
    const marks = { number, age: ageOf(excerpt, withAges) };
    const own =
      excerpt.article === shown.at(-1)?.article
        ? sameSourceLine(excerpt, messages, marks)
        : sourceLine(excerpt, messages, marks);
    const source = [own, ...(shown.length === 0 ? changeLines(asked, messages) : [])].join('\n');
    const block = [
      `${quoteOf(excerpt)}\n${source}`,
      `${quoteOf({ ...excerpt, highlights: [] })}\n${source}`,
      ...(shown.length === 0 ? [`-# ${messages.answer.quoteTooLong}\n${source}`] : []),
    ].find((candidate) => candidate.length <= left);
    if (block === undefined) break;
    blocks.push(block);
    shown.push(excerpt);
    left -= block.length;
  }
  return { blocks, shown };
}

/** A quote with `…` on a line of its own, outside the quote, where it was cut. Throws where it would not be verbatim. */
function quoteOf(excerpt: Excerpt): string {
  const { article, start, end, text } = excerpt;
  const highlights = excerpt.highlights.map((span) => ({ start: span.start - start, end: span.end - start }));
  const markdown = renderQuote({ text, highlights });
  if (text !== article.text.slice(start, end) || unrenderQuote(markdown) !== text) {
    throw new Error(`the quote ${start}–${end} of the article ${article.id} is not verbatim`);
  }
  return [...(excerpt.cutStart ? ['…'] : []), markdown, ...(excerpt.cutEnd ? ['…'] : [])].join('\n');
}

/** A day, and no month or year alone: a timestamp, or a date in figures as it is written. */
const IS_DAY = /^<t:|\d[/.-]\d+[/.-]\d/u;

/** What held before, small, below the quote that changes it. */
function changeLines({ answer, skip }: Asked, messages: Messages): string[] {
  if (answer.kind !== 'found' || answer.change === undefined || skip > 0) return [];
  const { before } = answer.change;
  const [first] = answer.excerpts;
  const published = first?.article.published ?? null;
  const on = published === null ? '' : dateOf(published, messages);
  const quote = quoteInline(before.text.replaceAll(/\s+/g, ' '));
  return [`-# ${messages.answer.changed(on, quote, shortSource(before, messages, first), IS_DAY.test(on))}`];
}

function controls(
  asked: Asked,
  shown: readonly Excerpt[],
  messages: Messages,
  isPrivate: boolean,
): APIComponentInContainer[] {
  const { buttons } = messages;
  const next = asked.skip + shown.length;
  const more = Math.min(MOST_QUOTES_SHOWN, asked.answer.excerpts.length - next);
  const aroundEach = shown.map((excerpt, index) =>
    aroundQuoteButton(asked, excerpt, shown.length > 1 ? QUOTE_NUMBERS[index] : undefined, messages),
  );
  const others = [
    more > 0 ? button(buttons.more(more), askedState('more', asked, next)) : undefined,
    asked.readAs === undefined ? undefined : button(buttons.asTyped, askedState('typed', asked, 0)),
    button(buttons.askFurther, askedState('further', asked)),
    isPrivate
      ? button(buttons.share, askedState('share', asked))
      : button(buttons.remove, askedState('remove', asked)),
    button(buttons.notRight, askedState('wrong', asked)),
  ].filter((one) => one !== undefined);
  const fit = aroundEach.length + others.length <= BESIDE_EACH_OTHER;
  return [
    ...(fit ? rows([...aroundEach, ...others]) : [...rows(aroundEach), ...rows(others)]),
    ...rows(links(shown, messages)),
  ];
}

function aroundQuoteButton(
  asked: Asked,
  { article, start, end }: Excerpt,
  number: string | undefined,
  messages: Messages,
): APIButtonComponent {
  const label = number === undefined ? messages.buttons.context : `${messages.buttons.context} ${number}`;
  const parts = [articleKey(article.id), start.toString(36), end.toString(36)];
  return button(label, { action: 'context', version: asked.version, parts });
}

/** One link for each page that the shown articles name, with the numbers of the quotes that are from it. */
function links(shown: readonly Excerpt[], messages: Messages): (APIButtonComponent | undefined)[] {
  const urls = [...new Set(shown.map(({ article }) => article.url))];
  return urls.map((url) => {
    const numbers = QUOTE_NUMBERS.filter((_, index) => shown[index]?.article.url === url);
    const { openLink } = messages.buttons;
    return linkButton(urls.length > 1 ? `${openLink} ${numbers.join(' ')}` : openLink, url);
  });
}
