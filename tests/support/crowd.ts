import type { Bot } from './bot.ts';
import type { GeneratedArticle } from './generated-articles.ts';

/** One question of a crowd: why there was no answer (null where there was one), whether it was the asker's own, and how long it took. */
export interface CrowdAnswer {
  readonly lost: string | null;
  readonly right: boolean;
  readonly tookMs: number;
  readonly messageId: string | null;
}

/** Lets `users` people ask `questions` questions evenly over `overMs` milliseconds, each about another article. */
export function askAsCrowd(
  { discord }: Bot,
  articles: readonly GeneratedArticle[],
  crowd: { readonly users: number; readonly questions: number; readonly overMs: number },
): Promise<readonly CrowdAnswer[]> {
  const users = Array.from({ length: crowd.users }, (_, index) => discord.user(`User ${index}`));
  return Promise.all(
    Array.from({ length: crowd.questions }, async (_, index): Promise<CrowdAnswer> => {
      const article = articles[(index * 37) % articles.length] as GeneratedArticle;
      await new Promise((resolve) => {
        setTimeout(resolve, (index * crowd.overMs) / crowd.questions);
      });
      try {
        const user = users[index % users.length] ?? discord.user('Nobody');
        const reply = await user.slash('ask', { question: article.question });
        return {
          lost: null,
          right: reply.text.includes(article.name),
          tookMs: reply.tookMs,
          messageId: reply.message.id,
        };
      } catch (error) {
        return { lost: String(error), right: false, tookMs: 0, messageId: null };
      }
    }),
  );
}

/** Changes every article and reloads: all of them are read and indexed anew. Resolves with the report's text. */
export async function reloadAll(
  bot: Bot,
  articles: readonly GeneratedArticle[],
  mark: string,
): Promise<string> {
  for (const { path, content } of articles)
    bot.write(path, `${content}\nThe visitors left at nightfall (${mark}).\n`);
  const { discord } = bot;
  const reply = await discord.user('Admin', { admin: true }).slash('corpus reload');
  // A long reload shows how far it is by edits before its report.
  await discord.until(() => reply.text.includes('Unchanged:'), 120_000, 'the report of the reload');
  return reply.text;
}
