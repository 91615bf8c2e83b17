import type { APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { byCodeUnit } from '../../../text/order.ts';
import { LIMITS } from '../../limits.ts';
import { escapeMarkdown, quoteInline } from '../../markdown/escape.ts';
import { dateOf, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { listVersion } from '../../read/article-key.ts';
import { type ControlState, numberPart } from '../../read/custom-id.ts';
import { dayIn, dayPart } from '../../read/day-part.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, menuRow, rows } from '../parts/buttons.ts';
import { shareButton } from '../parts/share-button.ts';
import { staleView } from '../parts/stale-card.ts';
import { QUERY_MARK } from './article-list.ts';

/** Articles on one page: a line takes up to 310 characters when escaped. */
const PER_PAGE = 11;
const TITLE_LENGTH = 80;
const SOURCE_LENGTH = 30;

/** The options of `/timeline`, and the page of it that is shown. */
export interface TimelineView {
  readonly topic?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page: number;
  readonly owner: string;
  readonly version: string;
}

/** One page of the articles by date, the newest first and the undated apart at the end, with a menu to go to a month. */
export function timelineCard(
  articles: readonly Article[],
  view: TimelineView,
  messages: Messages,
  options: { readonly private: boolean },
): Reply {
  const ordered = articles.toSorted((a, b) => byCodeUnit(isoOf(b), isoOf(a)));
  const pages = Math.max(1, Math.ceil(ordered.length / PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const shown = shownOf(ordered, page * PER_PAGE);
  const version = listVersion(articles);
  const goTo = (target: number): ControlState => timelineState({ ...view, version, page: target });
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(headOf(ordered.length, view, messages)),
      textDisplay(shown.length === 0 ? messages.timeline.none : linesOf(shown, messages).join('\n')),
      textDisplay(pages > 1 ? `-# ${messages.articles.page(page + 1, pages)}` : ''),
      ...(pages > 1 ? monthMenu(ordered, timelineState({ ...view, version, page }), messages) : []),
      ...rows([
        page > 0 ? button(`◀ ${messages.buttons.previous}`, goTo(page - 1)) : undefined,
        page < pages - 1 ? button(`${messages.buttons.next} ▶`, goTo(page + 1)) : undefined,
        shown.length > 0 ? shareButton(view.owner, messages, options.private) : undefined,
      ]),
    ],
    private: options.private,
  });
}

/** One page of articles in order of their dates, those of one date in order of id: only ids of these dates are looked at. */
function shownOf(ordered: readonly Article[], start: number): readonly Article[] {
  let first = Math.min(start, ordered.length);
  let end = Math.min(start + PER_PAGE, ordered.length);
  const isoAt = (place: number): string => isoOf(ordered[place]);
  while (first > 0 && isoAt(first - 1) === isoAt(start)) first -= 1;
  while (end < ordered.length && isoAt(end) === isoAt(end - 1)) end += 1;
  const around = ordered.slice(first, end).toSorted((a, b) => {
    const order = byCodeUnit(isoOf(b), isoOf(a));
    return order !== 0 || a.published === null ? order : byCodeUnit(a.id, b.id);
  });
  return around.slice(start - first, start - first + PER_PAGE);
}

/** The undated come last. */
function isoOf(article: Article | undefined): string {
  return article?.published?.iso ?? '';
}

/** The months of the articles, the newest first; where there are more than a menu holds, the years. */
function monthMenu(
  ordered: readonly Article[],
  state: ControlState,
  messages: Messages,
): APIComponentInContainer[] {
  const isos = ordered.flatMap(({ published }) => (published === null ? [] : [published.iso]));
  const months = [7, 4].map((length) => [...new Set(isos.map((iso) => iso.slice(0, length)))]);
  const shown = months.find(({ length }) => length <= LIMITS.choices) ?? months.at(-1) ?? [];
  if (shown.length < 2) return [];
  const options = shown.map((month) => {
    const page = Math.floor(isos.findIndex((iso) => iso.startsWith(month)) / PER_PAGE);
    return { label: monthName(month, messages), value: `${page.toString(36)}-${month}` };
  });
  return [menuRow(messages.timeline.jump, state, options)];
}

/** The page that a month chosen in the menu leads to. */
export function pageOfMonth(value: string | undefined): number | undefined {
  return numberPart(value?.split('-')[0]);
}

function monthName(month: string, { locale }: Messages): string {
  if (month.length < 7) return month;
  const named = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return named.format(new Date(`${month}-01T00:00:00Z`));
}

function headOf(count: number, view: TimelineView, messages: Messages): string {
  return [`### ${messages.timeline.heading(count)}`, ...askedFor(view, messages)].join('\n');
}

/** The small lines that say what a timeline was asked for; `readQuery` finds the topic in them. */
function askedFor(
  { topic, from, to }: Pick<TimelineView, 'topic' | 'from' | 'to'>,
  messages: Messages,
): string[] {
  const range = [
    ...(from === undefined ? [] : [messages.articles.from(from)]),
    ...(to === undefined ? [] : [messages.articles.to(to)]),
  ];
  return [
    ...(topic === undefined ? [] : [`${QUERY_MARK}${messages.timeline.about(quoteInline(topic))}`]),
    ...(range.length === 0 ? [] : [`-# ${range.join(' ')}`]),
  ];
}

/** Says that the articles of a timeline have changed, and offers today's timeline from its first page. */
export function staleTimeline(view: Omit<TimelineView, 'page'>, messages: Messages): Reply {
  return staleView(askedFor(view, messages), timelineState({ ...view, page: 0 }), messages);
}

function linesOf(articles: readonly Article[], messages: Messages): string[] {
  const firstUndated = articles.findIndex(({ published }) => published === null);
  return articles.flatMap((article, index) => {
    const { published, source } = article;
    const date = published === null ? '' : `${dateOf(published, messages)} · `;
    const from = source === null ? '' : ` · ${escapeMarkdown(shorten(cleanLine(source), SOURCE_LENGTH))}`;
    const line = `- ${date}${titleOf(article, messages, TITLE_LENGTH)}${from}`;
    return index === firstUndated ? [`**${messages.timeline.undated}**`, line] : [line];
  });
}

function timelineState({ from = '', to = '', page, owner, version }: TimelineView): ControlState {
  return {
    action: 'timeline',
    version,
    parts: [owner, page.toString(36), dayPart(from), dayPart(to)],
  };
}

/** Reads what the page buttons remember, without the topic, which stands in the message; undefined for parts that a timeline does not make. */
export function readTimelineState({ version, parts }: ControlState): TimelineView | undefined {
  const [owner, pagePart, from, to] = parts;
  const page = numberPart(pagePart);
  if (owner === undefined || page === undefined || from === undefined || to === undefined) return undefined;
  const dates = {
    from: dayIn(from),
    to: dayIn(to),
  };
  return { version, owner, page, ...dates };
}
