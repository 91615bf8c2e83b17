import { messagesFor } from '../../reply/messages/index.ts';
import { numberPart } from '../../reply/read/custom-id.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { isAdmin } from '../common/permission.ts';
import { tellDone } from '../common/tell-closed.ts';
import { groupsOf, reportsPage, visibleReports } from './reports-page.ts';

/** Turns the pages of the questions that people sent. */
export const reportsControl: Control = {
  action: 'reports',
  async execute(interaction, { parts: [page] }, bot) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, bot.admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    return replace(interaction, await reportsPage(interaction, bot, numberPart(page) ?? 0));
  },
};

/** Opens again what was marked as done a moment ago. */
export const reopenControl: Control = {
  action: 'reopen',
  async execute(interaction, { parts: [id = ''] }, bot) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, bot.admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    const isReopened = await bot.reports.reopen(id);
    if (isReopened !== true) {
      const { nothingToUndo, unavailable } = messages.report;
      return respond(interaction, notice(isReopened === false ? nothingToUndo : unavailable));
    }
    return replace(interaction, await reportsPage(interaction, bot, 0));
  },
};

/** Marks the questions of the chosen group as done. */
export const doneControl: Control = {
  action: 'done',
  async execute(interaction, { parts: [page] }, bot) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, bot.admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
    const groups = await groupsOf(await visibleReports(interaction, bot), bot);
    const ids = groups
      .filter(({ id }) => chosen.includes(id))
      .flatMap(({ reports }) => reports.map(({ id }) => id));
    if (ids.length > 0 && !(await bot.reports.finish(ids)))
      return respond(interaction, notice(messages.report.unavailable));
    await replace(interaction, await reportsPage(interaction, bot, numberPart(page) ?? 0, ids[0]));
    return tellDone(ids, bot);
  },
};
