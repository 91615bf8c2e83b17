import type { Article } from '../../../corpus/article.ts';
import { reasonIn } from '../../../corpus/reasons/reason-in.ts';
import { type Skipped, skippedApart } from '../../../corpus/skipped.ts';
import type { LibraryStatus, MeaningStatus, ReloadRefused, ReloadReport } from '../../../library.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { LIMITS } from '../../limits.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { dateOf, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';

/** Lines of one list that are shown, and characters of one of them: four lists of them stay inside a message. */
const LINES_SHOWN = 6;
const LINE_LENGTH = 45;
/** A reason is shown whole; the longest names words of a file. */
const REASON_LENGTH = 260;

/** Characters that the sentences above the lists take at most. */
const HEAD = 800;

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The result of a reload; `called` says by an article's id what to call it. */
export function reloadCard(
  report: ReloadReport,
  articles: number,
  messages: Messages,
  called: (id: string) => string,
): Reply {
  const { corpus } = messages;
  const seconds = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 }).format(
    report.tookMs / 1_000,
  );
  const named = (heading: string, ids: readonly string[]): string =>
    section(
      heading,
      ids.map((id, at) => nameLine(at < LINES_SHOWN ? called(id) : id)),
      messages,
    );
  const lists = [
    named(corpus.added, report.added),
    named(corpus.changed, report.changed),
    named(corpus.removed, report.removed),
    `**${corpus.unchanged}:** ${report.unchanged}`,
  ];
  return containerReply({
    colour: report.skipped.length > 0 ? COLOURS.unsure : COLOURS.sure,
    parts: [
      textDisplay(corpus.reloaded(articles, report.passages, seconds)),
      ...(report.shards === undefined
        ? []
        : [textDisplay(corpus.reloadedShards(report.shards.reloaded, report.shards.failed))]),
      ...lists.map(textDisplay),
      textDisplay(skippedSection(report.skipped, LIMITS.messageText - HEAD - lengthOf(lists), messages)),
    ],
    private: true,
  });
}

/** Why a reload left everything as it was. */
export function reloadRefusedCard(refused: ReloadRefused, messages: Messages): Reply {
  const { corpus } = messages;
  const reason =
    refused.reason === 'shrunk' ? corpus.shrunk(refused.before, refused.after) : corpus[refused.reason];
  return containerReply({
    colour: COLOURS.error,
    parts: [
      textDisplay(`${reason}\n${corpus.kept(refused.before)}`),
      textDisplay(skippedSection(refused.skipped, LIMITS.messageText - HEAD, messages)),
    ],
    private: true,
  });
}

/** The state of a running bot, for admins. */
export interface BotStatus extends LibraryStatus {
  readonly newest: Article | undefined;
  /** How many bots on all machines answer from each version; undefined without a search cluster, or while it is away. */
  readonly answering?: ReadonlyMap<string, number> | undefined;
  /** Open reports that this admin may see; undefined where they cannot be read. */
  readonly reports: number | undefined;
  readonly watches: boolean;
  readonly shards: number;
  readonly isStateWritable: boolean;
}

/** What the library holds now, and how the bot does. */
export function statusCard(status: BotStatus, messages: Messages): Reply {
  const { corpus } = messages;
  return containerReply({
    colour: status.isStateWritable ? COLOURS.neutral : COLOURS.unsure,
    parts: [
      textDisplay(
        [
          `### ${corpus.status(status.articles, status.passages)}`,
          `-# ${corpus.loadedAt(`<t:${Math.floor(status.loadedAt.getTime() / 1_000)}:f>`)} · ${corpus.version(`\`${status.version}\``)}`,
          ...searchLines(status, messages),
          ...(status.reloading ? [corpus.reloadUnderWay] : []),
        ].join('\n'),
      ),
      textDisplay(
        [
          ...(status.newest === undefined
            ? []
            : [
                corpus.newest(
                  `${dateOf(status.newest.published, messages)} · ${titleOf(status.newest, messages)}`,
                ),
              ]),
          ...(status.reports === undefined ? [] : [corpus.openReports(status.reports)]),
          meaningLine(status.meaning, messages),
          status.watches ? corpus.watched : corpus.notWatched,
          status.isStateWritable ? corpus.stateWritable : corpus.stateNotWritable,
          ...(status.shards > 1 ? [corpus.shards(status.shards)] : []),
        ]
          .map((line) => `- ${line}`)
          .join('\n'),
      ),
      textDisplay(skippedSection(status.skipped, LIMITS.messageText - 2 * HEAD, messages)),
    ],
    private: true,
  });
}

/** The lines about the search cluster; none where the index is in memory. */
function searchLines({ searchIndex, answering = new Map() }: BotStatus, { corpus }: Messages): string[] {
  if (searchIndex === undefined) return [];
  const bots = [...answering].toSorted(([, a], [, b]) => b - a).slice(0, MOST_VERSIONS);
  return [
    `-# ${searchIndex === null ? corpus.searchIndexAway : corpus.searchIndex(`\`${searchIndex}\``)}`,
    ...bots.map(([version, count]) => `-# ${corpus.answering(count, `\`${version}\``)}`),
  ];
}

/** Versions that bots on other machines answer from; more than two at a time are rare. */
const MOST_VERSIONS = 5;

function meaningLine({ state, done, total }: MeaningStatus, { corpus: { meaning } }: Messages): string {
  return state === 'running' ? meaning.running(done, total) : meaning[state];
}

/** What was left out, then the fields that could not be read, with as many reasons as there is room for, each of them whole. */
function skippedSection(skipped: readonly Skipped[], room: number, messages: Messages): string {
  const { leftOut, fields } = skippedApart(skipped);
  const { corpus } = messages;
  const below = reasonSection(corpus.fields, fields, room / 2, messages);
  const above = reasonSection(corpus.skipped, leftOut, room - below.length, messages);
  return [above, below].filter((part) => part !== '').join('\n');
}

function reasonSection(
  heading: string,
  skipped: readonly Skipped[],
  room: number,
  messages: Messages,
): string {
  const lines = skipped.map(({ path, line, reason }) => {
    const place = nameLine(path);
    const where = line === undefined ? place : messages.corpus.line(place, line);
    const told = reasonIn(messages.language, reason);
    return `${where}: ${escapeMarkdown(shorten(cleanLine(told), REASON_LENGTH))}`;
  });
  for (let shown = LINES_SHOWN; shown > 0; shown--) {
    const text = section(heading, lines, messages, shown);
    if (text.length <= room) return text;
  }
  return section(heading, lines, messages, 0);
}

/** A heading with a count and the first lines; empty for no lines. */
function section(
  heading: string,
  lines: readonly string[],
  messages: Messages,
  shown: number = LINES_SHOWN,
): string {
  if (lines.length === 0) return '';
  const left = lines.length - shown;
  return [
    `**${heading}:** ${lines.length}`,
    ...lines.slice(0, shown).map((line) => `- ${line}`),
    ...(left > 0 ? [`- ${messages.corpus.andMore(left)}`] : []),
  ].join('\n');
}

function nameLine(name: string): string {
  return escapeMarkdown(shorten(cleanLine(name), LINE_LENGTH));
}
