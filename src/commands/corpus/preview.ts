import { sameAs } from '../../corpus/duplicates.ts';
import { Unfetchable } from '../../corpus/fetching/unfetchable.ts';
import { articlesIn, type Submitted } from '../../corpus/importing/submit.ts';
import { previewCard, unreadableCard } from '../../reply/cards/corpus/preview-card.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { COLOURS, notice, type Reply } from '../../reply/reply.ts';
import type { Bot } from '../common/command.ts';

/** Keeps what was sent until it is added, and shows what was read out of it; or says why nothing was. */
export async function previewOf(
  name: string,
  submit: () => Promise<Submitted>,
  { desk, library }: Bot,
  messages: Messages,
): Promise<Reply> {
  const submitted = await submit().catch((error: unknown): Submitted => {
    if (error instanceof Unfetchable) return { problem: error };
    throw error;
  });
  if ('problem' in submitted) return unreadableCard(name, submitted.problem, messages);
  const { submission } = submitted;
  const articles = await articlesIn(submission);
  const same = await sameAs(articles, library.articles());
  const key = await desk.incoming.save(submission).catch((error: unknown) => {
    desk.onFailed(error);
    return undefined;
  });
  if (key === undefined) return notice(messages.shelf.unavailable, COLOURS.error);
  return previewCard({ ...submission, articles, same, key, version: library.status().version }, messages);
}
