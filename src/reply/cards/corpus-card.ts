import type { Skipped } from '../../corpus/skipped.ts';
import type { LibraryStatus, MeaningStatus, ReloadRefused, ReloadReport } from '../../library.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import type { Messages } from '../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../reply.ts';

/** Lines of one list that are shown, and characters of one of them: four lists of them stay inside a message. */
const LINES_SHOWN = 6;
const LINE_LENGTH = 45;
const REASON_LENGTH = 60;

/** What a reload did. */
export function reloadCard(report: ReloadReport, articles: number, messages: Messages): Reply {
  const { corpus } = messages;
  const seconds = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 }).format(
    report.tookMs / 1_000,
  );
  return containerReply({
    colour: report.skipped.length > 0 ? COLOURS.unsure : COLOURS.sure,
    parts: [
      textDisplay(corpus.reloaded(articles, report.passages, seconds)),
      ...(report.shards === undefined
        ? []
        : [textDisplay(corpus.reloadedShards(report.shards.reloaded, report.shards.failed))]),
      ...[
        section(corpus.added, report.added.map(nameLine), messages),
        section(corpus.changed, report.changed.map(nameLine), messages),
        section(corpus.removed, report.removed.map(nameLine), messages),
        `**${corpus.unchanged}:** ${report.unchanged}`,
        skippedSection(report.skipped, messages),
      ].map(textDisplay),
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
      textDisplay(skippedSection(refused.skipped, messages)),
    ],
    private: true,
  });
}

/** What the library holds now. */
export function statusCard(status: LibraryStatus, messages: Messages): Reply {
  const { corpus } = messages;
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(
        [
          `### ${corpus.status(status.articles, status.passages)}`,
          `-# ${corpus.loadedAt(`<t:${Math.floor(status.loadedAt.getTime() / 1_000)}:f>`)} · ${corpus.version(`\`${status.version}\``)}`,
          `-# ${meaningLine(status.meaning, messages)}`,
          ...searchLines(status, messages),
          ...(status.reloading ? [corpus.reloadUnderWay] : []),
        ].join('\n'),
      ),
      textDisplay(skippedSection(status.skipped, messages)),
    ],
    private: true,
  });
}

/** Nothing where the index is in memory. */
function searchLines({ searchIndex }: LibraryStatus, { corpus }: Messages): string[] {
  if (searchIndex === undefined) return [];
  return [`-# ${searchIndex === null ? corpus.searchIndexAway : corpus.searchIndex(`\`${searchIndex}\``)}`];
}

function meaningLine({ state, done, total }: MeaningStatus, { corpus: { meaning } }: Messages): string {
  return state === 'running' ? meaning.running(done, total) : meaning[state];
}

function skippedSection(skipped: readonly Skipped[], messages: Messages): string {
  const lines = skipped.map(({ path, line, reason }) => {
    const place = nameLine(path);
    const where = line === undefined ? place : messages.corpus.line(place, line);
    return `${where}: ${escapeMarkdown(shorten(cleanLine(reason), REASON_LENGTH))}`;
  });
  return section(messages.corpus.skipped, lines, messages);
}

/** A heading with a count and the first lines; empty for no lines. */
function section(heading: string, lines: readonly string[], messages: Messages): string {
  if (lines.length === 0) return '';
  const left = lines.length - LINES_SHOWN;
  return [
    `**${heading}:** ${lines.length}`,
    ...lines.slice(0, LINES_SHOWN).map((line) => `- ${line}`),
    ...(left > 0 ? [`- ${messages.corpus.andMore(left)}`] : []),
  ].join('\n');
}

function nameLine(name: string): string {
  return escapeMarkdown(shorten(cleanLine(name), LINE_LENGTH));
}
