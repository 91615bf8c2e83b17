import type { BaseInteraction } from 'discord.js';
import { GAPS_PER_PAGE, gapsCard } from '../../reply/cards/reports-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Gap } from '../../reports/report.ts';
import { type GapGroup, groupGaps } from '../../reports/report-groups.ts';
import { type AskingContext, ask } from '../answer-reply.ts';
import type { CommandContext } from '../command.ts';
import { isNamedAdmin } from '../permission.ts';

/** Likeness is judged between all pairs: the latest thousand take a tenth of a second, and the export has them all. */
const MOST_GROUPED = 1_000;

/** The questions that an admin may see: all for who is named in the configuration, their own server's for others. */
export async function visibleGaps(
  interaction: BaseInteraction,
  { gaps, admins }: CommandContext,
): Promise<readonly Gap[]> {
  const open = await gaps.open();
  return isNamedAdmin(interaction, admins)
    ? open
    : open.filter(({ guild }) => guild !== null && guild === interaction.guildId);
}

/** One page of them; `page` is brought into range. */
export async function gapsPage(
  interaction: BaseInteraction,
  context: CommandContext,
  page: number,
): Promise<Reply> {
  const visible = await visibleGaps(interaction, context);
  const groups = groupGaps(visible.slice(-MOST_GROUPED));
  const pages = Math.max(1, Math.ceil(groups.length / GAPS_PER_PAGE));
  const shownPage = Math.min(page, pages - 1);
  const shown = groups.slice(shownPage * GAPS_PER_PAGE, (shownPage + 1) * GAPS_PER_PAGE);
  const view = {
    page: shownPage,
    pages,
    questions: visible.length,
    answered: await answeredNow(context, shown),
    onlyThisServer: !isNamedAdmin(interaction, context.admins),
    version: context.library.status().version,
  };
  return gapsCard(shown, view, messagesFor(interaction.locale));
}

/** Of the questions that were refused, those that today's articles answer. */
async function answeredNow(
  context: AskingContext,
  groups: readonly GapGroup[],
): Promise<ReadonlySet<string>> {
  const answered = new Set<string>();
  for (const { id, question, follows, reasons, latest } of groups) {
    if (!reasons.has('not-in-articles')) continue;
    const before = follows === undefined ? {} : { follows: { question: follows } };
    const asked = await ask(context, { question, ...before, asker: '', askedAt: new Date(latest) });
    if (asked.answer.kind === 'found') answered.add(id);
  }
  return answered;
}
