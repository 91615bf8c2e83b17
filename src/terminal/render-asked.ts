import type { Asked, AskedList, AskedNews, SmallTalk } from '../asking/asked.ts';
import { datesWorthSaying } from '../asking/dates/dates-worth-saying.ts';
import { rangeInWords, rangeUnit } from '../asking/dates/range-in-words.ts';
import type { ArticleFact } from '../asking/fact-of.ts';
import { factOf } from '../asking/fact-of.ts';
import { EARLIEST, LATEST } from '../retrieval/dates/dates-in-question.ts';
import { formatDate } from './messages.ts';
import { articleName, type Layout, listEntry, renderAnswer } from './render-answer.ts';
import { safeLine } from './safe-text.ts';

/** An answer as text. Above it stands what was taken into account besides the question's words, so that people notice a wrong guess. */
export function renderAsked(asked: Asked, layout: Layout): string {
  const { paint } = layout;
  if (asked.smallTalk !== undefined) return renderSmallTalk(asked.smallTalk, layout);
  if (asked.news !== undefined) return renderNews(asked.news, layout);
  if (asked.list !== undefined) {
    const { fact, list } = asked;
    const { facts } = layout.messages;
    const named = fact === undefined ? [] : [`${facts[fact]}: ${paint.bold(safeLine(list.by))}`];
    return [...named, renderList(list, asked.searched, layout)].join('\n');
  }
  const answer = renderAnswer(asked.answer, asked.searched, layout);
  const { didYouMean: words } = asked;
  const meant = words === undefined ? [] : [layout.messages.didYouMean(safeLine(words.join(' ')))];
  const fact = asked.fact === undefined ? [] : [factLine(asked, asked.fact, layout)];
  return [...notes(asked, layout).map((note) => paint.dim(note)), ...fact, answer, ...meant].join('\n');
}

/** What the quoted article says of its author, date or publication. */
function factLine({ answer }: Asked, asked: ArticleFact, { messages, paint }: Layout): string {
  const [first] = answer.excerpts;
  if (first === undefined) return '';
  const { facts } = messages;
  const told = factOf(first.article, asked);
  const known =
    told.fact !== 'date'
      ? told.name && safeLine(told.name)
      : told.published && formatDate(told.published, messages);
  return `${facts[told.fact]}: ${known === null ? facts.unknown : paint.bold(known)}`;
}

/** One friendly line, and what could be asked instead. */
function renderSmallTalk({ kind, suggestions }: SmallTalk, { messages, paint, isChat }: Layout): string {
  const { smallTalk, inChat } = messages;
  const hint = isChat === true && kind !== 'unclear' ? inChat[kind] : undefined;
  const lines = suggestions.map((question) => paint.dim(`  ${safeLine(question)}`));
  const said = [smallTalk[kind], ...(hint === undefined ? [] : [hint])].join(' ');
  return [said, ...(lines.length === 0 ? [] : [paint.dim(smallTalk.suggestions), ...lines])].join('\n');
}

/** The articles of an author or a publication, each with its source below it. */
function renderList({ articles }: AskedList, all: number, layout: Layout): string {
  const { messages } = layout;
  const lines = articles.map((article) => `  ${listEntry(article, layout, '  ')}`);
  return [messages.articlesHeading(articles.length, all), ...lines].join('\n');
}

/** The most that are shown at once. */
const NEWS_SHOWN = 20;

/** The latest news, a line each. */
export function renderNews(
  { items, topic, from = EARLIEST, to = LATEST }: AskedNews,
  { messages, paint }: Layout,
): string {
  const { news, days, locale } = messages;
  const about = topic === undefined ? undefined : `“${safeLine(topic)}”`;
  if (items.length === 0 && from === EARLIEST && to === LATEST) return paint.yellow(news.none(about));
  if (items.length === 0)
    return paint.yellow(news.noneIn(about, rangeInWords(from, to, { ...days, locale }), rangeUnit(from, to)));
  const lines = items.slice(0, NEWS_SHOWN).map(({ article, what, iso }) => {
    const date = formatDate({ iso: iso.slice(0, 10), asWritten: iso }, messages);
    const how = what === 'dated' ? '' : ` · ${news[what]}`;
    return `  ${articleName(article, messages)}\n  ${paint.dim(`${date}${how}`)}`;
  });
  return [news.heading(about), ...lines].join('\n');
}

function notes(asked: Asked, { messages }: Layout): string[] {
  const { earlier, readAs } = asked;
  const dates = datesWorthSaying(asked);
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
    const { datesDropped, onlyDated, ofDays } = messages;
    const line = dates.ofEvents === true ? ofDays : dates.dropped ? datesDropped : onlyDated;
    lines.push(line(range, rangeUnit(dates.from, dates.to)));
  }
  return lines;
}
