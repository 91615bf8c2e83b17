import type { ChatInputCommandInteraction } from 'discord.js';
import type { OnProgress } from '../../library.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';

/** Milliseconds before and between the edits that show how far a reload is: most are done before the first. */
const EDIT_EVERY_MS = 5_000;

/** Shows how far a reload is by edits of the first response, one at a time. */
export function progressEdits(
  interaction: ChatInputCommandInteraction,
  messages: Messages,
): { readonly show: OnProgress; begin(): void; end(): Promise<void> } {
  let last = Number.POSITIVE_INFINITY;
  let edit: Promise<unknown> = Promise.resolve();
  return {
    begin: () => {
      last = Date.now();
    },
    show: (stage, done, total) => {
      if (Date.now() - last < EDIT_EVERY_MS) return;
      last = Date.now();
      const text = messages.corpus.progress[stage](done, total);
      edit = Promise.allSettled([edit, respond(interaction, notice(text))]);
    },
    end: async () => {
      last = Number.POSITIVE_INFINITY;
      await edit;
    },
  };
}
