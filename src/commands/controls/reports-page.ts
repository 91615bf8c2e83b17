import type { BaseInteraction } from 'discord.js';
import { asksAlike } from '../../asking/asks-alike.ts';
import { dayIn } from '../../asking/dates/day-in.ts';
import type { Library } from '../../library.ts';
import { REPORTS_PER_PAGE, reportsCard } from '../../reply/cards/reports/reports-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Report } from '../../reports/report.ts';
import { groupReports, type ReportGroup } from '../../reports/report-groups.ts';
import { isAnsweredNow } from '../common/answered-now.ts';
import type { Bot } from '../common/command.ts';
import { isNamedAdmin } from '../common/permission.ts';

/** Likeness is judged between all pairs: the latest thousand take a tenth of a second, and the export has them all. */
const MOST_GROUPED = 1_000;

/** The questions that an admin may see: all for those named in the configuration, their own server's for others. */
export async function visibleReports(
  interaction: BaseInteraction,
  { reports, admins }: Bot,
): Promise<readonly Report[]> {
  const open = await reports.open();
  return isNamedAdmin(interaction, admins)
    ? open
    : open.filter(({ guild }) => guild !== null && guild === interaction.guildId);
}

/** The same questions grouped: those of one reason that ask alike are together. */
export async function groupsOf(
  visible: readonly Report[],
  { library }: { readonly library: Pick<Library, 'questionVectors'> },
): Promise<readonly ReportGroup[]> {
  const latest = visible.slice(-MOST_GROUPED);
  const texts = latest.flatMap(({ question, follows }) =>
    follows === undefined ? [question] : [question, follows],
  );
  return groupReports(latest, asksAlike(await library.questionVectors(texts)));
}

/** One page of the groups; `page` is brought into range. */
export async function reportsPage(
  interaction: BaseInteraction,
  bot: Bot,
  page: number,
  undo?: string,
): Promise<Reply> {
  const visible = await visibleReports(interaction, bot);
  const groups = await groupsOf(visible, bot);
  const pages = Math.max(1, Math.ceil(groups.length / REPORTS_PER_PAGE));
  const shownPage = Math.min(page, pages - 1);
  const shown = groups.slice(shownPage * REPORTS_PER_PAGE, (shownPage + 1) * REPORTS_PER_PAGE);
  const view = {
    page: shownPage,
    pages,
    questions: visible.length,
    answered: await answeredNow(bot, shown),
    onlyThisServer: !isNamedAdmin(interaction, bot.admins),
    version: bot.library.status().version,
    undo,
  };
  return reportsCard(shown, view, messagesFor(interaction.locale));
}

/** Which refused questions today's articles answer. */
async function answeredNow(
  { library, timeZone }: Bot,
  groups: readonly ReportGroup[],
): Promise<ReadonlySet<string>> {
  const answered = new Set<string>();
  for (const { id, reports, latest } of groups) {
    const [first] = reports;
    const askedOn = dayIn(timeZone, new Date(latest));
    if (first !== undefined && (await isAnsweredNow(library, first, askedOn))) answered.add(id);
  }
  return answered;
}
