import type { Bot } from '../../tests/support/bot.ts';
import type { GeneratedArticle } from '../../tests/support/generated-articles.ts';
import type { Reply } from '../../tests/support/simulated-discord/screen.ts';

/** One thing that somebody did, and whether they were answered. */
export interface Result {
  readonly kind: string;
  readonly tookMs: number;
  /** Why nothing came; null where something did. */
  readonly lost: string | null;
  /** True when an answer does not hold what its question asked for. */
  readonly wrong: boolean;
}

/** The people of a soak: they ask, press, type, mention; the admin reloads. The same seed does the same. */
export function createWorld(bot: Bot, articles: readonly GeneratedArticle[], users: number, seed: number) {
  const { discord } = bot;
  const people = Array.from({ length: users }, (_, index) =>
    discord.user(`User ${index}`, { locale: index % 3 === 0 ? 'vi' : 'en-US' }),
  );
  const admin = discord.user('Admin', { admin: true });
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const results: Result[] = [];
  const recent: { readonly reply: Reply; readonly user: (typeof people)[number] }[] = [];
  let reloads = 0;

  const note = async (kind: string, act: () => Promise<{ tookMs: number; wrong?: boolean }>) => {
    try {
      const { tookMs, wrong = false } = await act();
      results.push({ kind, tookMs, lost: null, wrong });
    } catch (error) {
      results.push({ kind, tookMs: 0, lost: String(error), wrong: false });
    }
  };

  const ask = () =>
    note('ask', async () => {
      const [user, article] = [pick(people), pick(articles)];
      const reply = await user.slash('ask', { question: article.question });
      recent.push({ reply, user });
      if (recent.length > 200) recent.shift();
      return { tookMs: reply.tookMs, wrong: !reply.text.includes(article.name) };
    });
  const acts: readonly (() => Promise<void>)[] = [
    ask,
    ask,
    ask,
    ask,
    () =>
      note('refused', () =>
        pick(people).slash('ask', { question: 'Which comet did the violinist photograph?' }),
      ),
    () =>
      note('mention', () =>
        pick(people).says('guild', `@Verbatim ${pick(articles).question}`, { within: 5_000 }),
      ),
    () => note('message', () => pick(people).says('dm', pick(articles).question, { within: 5_000 })),
    () => note('type', () => pick(people).type('article', 'title', pick(articles).name.slice(0, 3))),
    () => note('list', () => pick(people).slash('articles', { query: pick(articles).name })),
    () =>
      note('press', async () => {
        const { reply, user } =
          recent.length === 0 ? { reply: await people[0]?.slash('articles'), user: people[0] } : pick(recent);
        const able = (reply?.buttons ?? []).filter(({ custom_id: id, disabled }) => id && !disabled);
        if (!reply || !user || able.length === 0 || reply.deleted) return { tookMs: 0 };
        return user.pressId(reply, pick(able).custom_id ?? '');
      }),
  ];

  return {
    results,
    ask,
    act: () => pick(acts)(),
    reload: () =>
      note('reload', async () => {
        reloads += 1;
        bot.write(
          'changing.txt',
          `Hanoi - In reload ${reloads} the governor opened a bridge over the lake.\n`,
        );
        const reply = await admin.slash('corpus reload');
        await discord.until(() => reply.message.edits > 0, 60_000, 'the report of a reload');
        return reply;
      }),
    get reloads() {
      return reloads;
    },
    counts: () =>
      Object.fromEntries(
        [...new Set(results.map(({ kind }) => kind))]
          .toSorted()
          .map((kind) => [kind, results.filter((result) => result.kind === kind).length]),
      ),
  };
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
