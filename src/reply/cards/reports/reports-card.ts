import { ComponentType } from 'discord.js';
import type { Report } from '../../../reports/report.ts';
import { reportsAsCsv } from '../../../reports/report-csv.ts';
import type { ReportGroup } from '../../../reports/report-groups.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { LIMITS } from '../../limits.ts';
import { escapeMarkdown, quoteInline } from '../../markdown/escape.ts';
import type { Messages } from '../../messages/index.ts';
import type { ControlState } from '../../read/custom-id.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, menuRow, rows } from '../parts/buttons.ts';

/** How many groups a page has: each takes up to 700 characters once escaped. */
export const REPORTS_PER_PAGE = 5;
const QUESTION_LENGTH = 80;
const FOLLOWS_LENGTH = 60;
const QUOTE_LENGTH = 90;
const TITLE_LENGTH = 40;

/** What a page of reports shows besides the groups. */
export interface ReportsView {
  readonly page: number;
  readonly pages: number;
  readonly questions: number;
  /** Ids of the groups that today's articles answer. */
  readonly answered: ReadonlySet<string>;
  /** True when only one server's questions are shown. */
  readonly onlyThisServer: boolean;
  readonly version: string;
  /** Id of a report that was marked as done a moment ago, so that this can be undone. */
  readonly undo?: string | undefined;
}

/** One page of reports, similar questions merged, with a menu to mark one as done. */
export function reportsCard(groups: readonly ReportGroup[], view: ReportsView, messages: Messages): Reply {
  const { reports, report, buttons } = messages;
  const goTo = (page: number): ControlState => ({
    action: 'reports',
    version: view.version,
    parts: [page.toString(36)],
  });
  const lines = groups.map((group, index) => {
    const facts = [
      report.reasons[group.reason],
      reports.times(group.reports.length),
      reports.latest(`<t:${Math.floor(Date.parse(group.latest) / 1_000)}:d>`),
      ...(group.link === undefined ? [] : [`[${reports.message}](${group.link})`]),
      ...(view.answered.has(group.id) ? [reports.nowAnswered] : []),
    ];
    const question = escapeMarkdown(shorten(cleanLine(group.question), QUESTION_LENGTH));
    const before =
      group.follows === undefined
        ? ''
        : ` ↩ ${quoteInline(shorten(cleanLine(group.follows), FOLLOWS_LENGTH))}`;
    return `**${view.page * REPORTS_PER_PAGE + index + 1}.** ${question}${before}${quoteLine(group)}\n-# ${facts.join(' · ')}`;
  });
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(
        [
          `### ${groups.length === 0 ? reports.none : reports.heading(view.questions)}`,
          ...(view.onlyThisServer ? [`-# ${reports.ofThisServer}`] : []),
        ].join('\n'),
      ),
      textDisplay(lines.join('\n')),
      textDisplay(view.pages > 1 ? `-# ${messages.articles.page(view.page + 1, view.pages)}` : ''),
      ...(groups.length === 0
        ? []
        : [
            menuRow(
              reports.markDone,
              { action: 'done', version: view.version, parts: [view.page.toString(36)] },
              options(groups),
            ),
          ]),
      ...rows([
        view.page > 0 ? button(`◀ ${buttons.previous}`, goTo(view.page - 1)) : undefined,
        view.page < view.pages - 1 ? button(`${buttons.next} ▶`, goTo(view.page + 1)) : undefined,
        view.undo === undefined
          ? undefined
          : button(buttons.undo, { action: 'reopen', version: view.version, parts: [view.undo] }),
      ]),
    ],
    private: true,
  });
}

/** The beginning of the passage that was complained about. */
function quoteLine({ quote }: ReportGroup): string {
  if (quote === undefined) return '';
  const title =
    quote.title === '' ? '' : ` — ${escapeMarkdown(shorten(cleanLine(quote.title), TITLE_LENGTH))}`;
  return `\n${quoteInline(shorten(cleanLine(quote.text), QUOTE_LENGTH))}${title}`;
}

function options(groups: readonly ReportGroup[]): { label: string; value: string }[] {
  return groups.map(({ id, question }) => ({
    label: shorten(cleanLine(question), LIMITS.choiceName) || '…',
    value: id,
  }));
}

/** All questions as a CSV file. */
export function reportsFile(reports: readonly Report[], messages: Messages): Reply {
  const name = 'reports.csv';
  const reply = containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(messages.reports.exported(reports.length)),
      { type: ComponentType.File, file: { url: `attachment://${name}` } },
    ],
    private: true,
  });
  return { ...reply, files: [{ name, content: reportsAsCsv(reports) }] };
}
