import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createWeb } from '../src/corpus/fetching/web.ts';
import { temporaryFolder } from '../src/corpus/importing/temporary-folder.ts';
import { startBot } from '../src/discord/bot.ts';
import { type Library, openLibrary } from '../src/library.ts';
import type { Logger } from '../src/log.ts';
import type { Encoder } from '../src/retrieval/meaning/encoder.ts';
import { SimulatedDiscord } from '../tests/support/simulated-discord/simulated-discord.ts';
import type { User } from '../tests/support/simulated-discord/user.ts';
import { copyArticles } from './copy-articles.ts';
import type { PersonShown } from './shapes.ts';

/** The people whose view the page shows: each language as a member and as an admin. */
export const PEOPLE: readonly PersonShown[] = [
  { name: 'Anna', locale: 'en-US', admin: false },
  { name: 'Minh', locale: 'vi', admin: false },
  { name: 'Grace', locale: 'en-US', admin: true },
  { name: 'Hà', locale: 'vi', admin: true },
];

/** What a world is made of. */
export interface WorldOptions {
  /** Articles that a copy is made of. */
  readonly corpusDir: string;
  readonly maxFileBytes?: number | undefined;
  readonly encoder?: Promise<Encoder | undefined> | undefined;
  readonly timeZone: string;
  readonly closestPassage: boolean;
  readonly log: Logger;
}

/** A simulated Discord with the bot in it, and people who use it. */
export interface World {
  readonly discord: SimulatedDiscord;
  readonly library: Library;
  readonly people: ReadonlyMap<string, User>;
  readonly timeZone: string;
  /** Ends the bot and removes the copy of the articles. */
  close(): Promise<void>;
}

/** Logs the bot, in this process, in to a simulated Discord over a copy of the articles: whatever is done there is gone afterwards. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { log, timeZone, closestPassage, encoder, maxFileBytes } = options;
  const folder = temporaryFolder('verbatim-preview-');
  const [corpusDir, stateDir] = [join(folder.path, 'articles'), join(folder.path, 'state')];
  const discord = await SimulatedDiscord.start();
  const remove = async () => {
    await discord.stop();
    folder.remove();
  };
  try {
    mkdirSync(stateDir);
    copyArticles(options.corpusDir, corpusDir);
    const library = await openLibrary({ directory: corpusDir, maxFileBytes, encoder });
    const people = new Map(PEOPLE.map((person) => [person.name, discord.user(person.name, person)]));
    const admins = PEOPLE.filter(({ admin }) => admin).map(({ name }) => people.get(name)?.account.id ?? '');
    const bot = await startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      guildId: null,
      admins: { users: admins, roles: [] },
      cooldown: { user: UNLIMITED, guild: UNLIMITED },
      library,
      log,
      timeZone,
      closestPassage,
      stateDir,
      corpusDir,
      // What is attached on the page lies in the simulated Discord, on this machine.
      web: createWeb({ allowLoopback: true }),
      attachmentHosts: [new URL(discord.apiUrl).host],
    });
    return {
      discord,
      library,
      people,
      timeZone,
      close: async () => {
        await bot.close();
        await library.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

const UNLIMITED = { uses: Number.POSITIVE_INFINITY, seconds: 1 };
