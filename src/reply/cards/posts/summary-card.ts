import type { Article } from '../../../corpus/article.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { articleName } from '../../markdown/article-name.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';

/** A week in numbers. Times are milliseconds since 1970. */
export interface WeekInNumbers {
  readonly from: number;
  readonly to: number;
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  /** Unanswered questions that people sent to the organisers, the most frequent first. */
  readonly unanswered: readonly { readonly question: string; readonly times: number }[];
  /** Articles that no answer has quoted since counting began. */
  readonly neverQuoted: readonly Article[];
  readonly countedSince: number;
}

/** Lines of one list, and characters of a line before it is escaped: both lists together stay inside a message. */
const SHOWN = 8;
const QUESTION_LENGTH = 100;
const NAME_LENGTH = 80;

/** The summary that organisers read once a week: how much was asked and answered, what is missing, which articles nobody needed. It names no person. */
export function summaryCard(week: WeekInNumbers, messages: Messages): Reply {
  const { summary, reports } = messages;
  const questions = week.unanswered.map(
    ({ question, times }) =>
      `- ${escapeMarkdown(shorten(cleanLine(question), QUESTION_LENGTH))} (${reports.times(times)})`,
  );
  const articles = week.neverQuoted
    .slice(0, SHOWN)
    .map((article) => `- ${escapeMarkdown(articleName(article, messages, NAME_LENGTH))}`);
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      `### ${summary.heading(day(week.from), day(week.to))}`,
      week.asked === 0 ? summary.nothingAsked : summary.asked(week.asked, week.answered, week.refused),
      list(summary.unanswered, questions, questions.length, messages),
      list(
        summary.neverQuoted(week.neverQuoted.length, day(week.countedSince)),
        articles,
        week.neverQuoted.length,
        messages,
      ),
      `-# ${summary.privacy}`,
    ].map(textDisplay),
    private: false,
  });
}

function list(heading: string, lines: readonly string[], count: number, { summary }: Messages): string {
  if (lines.length === 0) return '';
  const left = count - SHOWN;
  const more = left > 0 ? [`- ${summary.andMore(left)}`] : [];
  return [`**${heading}**`, ...lines.slice(0, SHOWN), ...more].join('\n');
}

/** A day as each reader's own Discord writes it. */
function day(time: number): string {
  return `<t:${Math.floor(time / 1_000)}:D>`;
}
