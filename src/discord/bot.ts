import { join } from 'node:path';
import { type Client, Events } from 'discord.js';
import type { Admins, Bot } from '../commands/common/command.ts';
import { bothTallies } from '../commands/common/tally.ts';
import { tellAnswered } from '../commands/common/tell-closed.ts';
import { createWeb, type Web } from '../corpus/fetching/web.ts';
import { tryWriting } from '../corpus/storage/disk/try-writing.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import { sendTo } from '../reply/respond.ts';
import { createReportStore } from '../reports/report-store.ts';
import { Once } from '../text/once.ts';
import { announce } from './announce.ts';
import { beginsToSpeak, createChat } from './chat.ts';
import { type BotShard, createClient, isFirstHere, isOnFirstMachine } from './client.ts';
import { endOf, failed, logConnection } from './connection.ts';
import { connectionError } from './connection-errors.ts';
import type { ConnectionRefused } from './connection-refused.ts';
import { createCooldown, type RateLimit } from './cooldown.ts';
import { openDesk } from './desk.ts';
import { createDispatch, createMessageDispatch, type Later } from './dispatch.ts';
import { OpenedHelpChannel } from './help-channel.ts';
import { onceInvited } from './invitation.ts';
import { inviteLink } from './invite-link.ts';
import { loggedReports } from './logged-report-store.ts';
import { loggedWaiting } from './logged-waiting.ts';
import { register } from './register.ts';
import { registeredIds } from './registration.ts';
import { NO_WATCH, type Watch } from './watch.ts';
import { countedCooldown, watchConnection } from './watch-connection.ts';
import { weeklySummary } from './weekly/weekly-summary.ts';

/** What a bot is made of; `token` is only handed on to discord.js. */
export interface BotOptions {
  readonly token: string;
  /** Base of the REST API without its version. */
  readonly apiUrl: string;
  /** Commands only in this server; everywhere when null. */
  readonly guildId: string | null;
  readonly admins: Admins;
  readonly cooldown: { readonly user: RateLimit; readonly guild: RateLimit };
  readonly library: Library;
  /** Which of how many shards this is; null: the only one. */
  readonly shard?: BotShard | null | undefined;
  readonly log: Logger;
  /** The zone that "yesterday" in a question is meant in, by its IANA name; UTC where it is left out. */
  readonly timeZone?: string | undefined;
  /** What the promise of a later answer is timed by; Node's own clock where it is left out. */
  readonly later?: Later | undefined;
  /** Whether a refusal offers the passage that came closest; false where it is left out. */
  readonly closestPassage?: boolean | undefined;
  /** The channel in which a reload says what it added or changed; nowhere where it is left out. */
  readonly announceChannelId?: string | null | undefined;
  /** The channel that a summary is posted in once a week; nowhere when null or left out. */
  readonly summaryChannelId?: string | null | undefined;
  /** Folder for what people send to the organisers, and for what admins did with the articles. */
  readonly stateDir: string;
  /** The channel where people answer what the articles do not; none where it is left out. */
  readonly helpChannelId?: string | null | undefined;
  /** Whether the folder of articles is watched; false where it is left out. */
  readonly watches?: boolean | undefined;
  /** Gets the numbers of what happens; nobody does where it is left out. */
  readonly watch?: Watch | undefined;
  /** The folder of articles, which admins change. */
  readonly corpusDir: string;
  /** The way to the web, and the hosts of attachments; tests bring their own. */
  readonly web?: Web | undefined;
  readonly attachmentHosts?: readonly string[] | undefined;
}

/** A bot that is logged in. */
export interface RunningBot {
  /** Accepts nothing new, finishes what has begun (for at most 5 s) and disconnects. */
  close(): Promise<void>;
  /** Settles when the connection has ended for good: with nothing after `close`, with `ConnectionRefused` when Discord ended it. */
  readonly ended: Promise<ConnectionRefused | undefined>;
}

const CLOSE_WITHIN_MS = 5_000;

/** Logs in, registers the commands, and answers. Rejects with `ConnectionRefused` where that cannot be done. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { log, watch = NO_WATCH } = options;
  const elsewhere = new Once();
  const onAnsweredElsewhere = (): void => {
    if (elsewhere.begin('said'))
      log.warn(
        'another program uses this token and answers some of the questions: stop one of them, or make a new token (developer portal, Bot, Reset Token)',
      );
  };
  const client = createClient({ ...options, onAnsweredElsewhere });
  const commandIds = new Map<string, string>();
  const help = new OpenedHelpChannel(options.helpChannelId ?? null, client, log);
  const reports = loggedReports(
    createReportStore(join(options.stateDir, 'reports.jsonl'), join(options.stateDir, 'gaps.jsonl')),
    log,
  );
  const channelId = options.summaryChannelId ?? null;
  const weekly = channelId === null ? undefined : await weeklySummary({ ...options, channelId, reports });
  const bot: Bot = {
    library: options.library,
    admins: options.admins,
    timeZone: options.timeZone ?? 'UTC',
    commandIds,
    closestPassage: options.closestPassage ?? false,
    sent: new Once(),
    reports,
    waiting: loggedWaiting(join(options.stateDir, 'waiting'), log),
    tell: async (user, reply) => {
      try {
        await sendTo(await client.users.fetch(user), reply);
      } catch (error) {
        log.debug('somebody could not be told', { error });
      }
    },
    tally: weekly === undefined ? watch : bothTallies(watch, weekly.tally),
    desk: openDesk(options, options.web ?? createWeb()),
    help,
    setup: {
      watches: options.watches ?? false,
      shards: options.shard?.count ?? 1,
      canWriteState: () =>
        tryWriting(options.stateDir).then(
          () => true,
          () => false,
        ),
    },
  };
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const cooldown = countedCooldown(createCooldown(options.cooldown), watch);
  const chat = createMessageDispatch(createChat({ bot, cooldown, log }), log);
  const dispatch = createDispatch({
    bot,
    cooldown,
    log,
    isStopping: () => stopping,
    later: options.later,
  });
  client.on(Events.InteractionCreate, (interaction) => track(dispatch(interaction)));
  client.on(Events.MessageCreate, (message) => {
    if (!stopping) track(chat(message));
  });
  client.on(Events.MessageUpdate, (before, message) => {
    if (!stopping && beginsToSpeak(before, message)) track(chat(message));
  });
  const tellThoseWhoWait = (): void => {
    if (stopping || !isFirstHere(options.shard)) return;
    const telling = tellAnswered(bot).catch((error: unknown) =>
      log.error('those who wait for an answer could not be told', { error }),
    );
    track(telling);
  };
  logConnection(client, log, () => stopping);
  watchConnection(client, watch);
  const { ended, closed, refused } = endOf(client);

  try {
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    await Promise.race([client.login(options.token), failed(ended)]);
    const { application, user, guilds } = await Promise.race([ready, failed(ended)]);
    const where = { ...options, rest: client.rest, applicationId: application.id };
    // Before anything can be refused: without an invitation there are no commands to register.
    log.info(`invite it with ${inviteLink(application.id)}`);
    // Shards start one after the other, so the first has registered the commands by the time that the others ask for them.
    const registered = async (): Promise<void> => {
      const ids =
        (options.shard?.id ?? 0) > 0
          ? await registeredIds(where)
          : await register({ ...where, guildIds: async () => [...guilds.cache.keys()] });
      for (const [name, id] of ids) commandIds.set(name, id);
    };
    const { waiting } = await onceInvited(registered, { client, ...options, isStopping: () => stopping });
    void waiting?.catch((error: unknown) => refused(connectionError(error)));
    const which = options.shard ? { shard: options.shard.id } : {};
    const { announceChannelId: channelId, library } = options;
    // A reload of one machine is followed by the others', and announced once.
    if (typeof channelId === 'string' && isOnFirstMachine(options.shard)) {
      library.onReloaded((report) => {
        if (!stopping) track(announce(report, { client, channelId, library, log }));
      });
    }
    await help.open();
    options.library.onReload(tellThoseWhoWait);
    tellThoseWhoWait();
    void weekly?.begin(client);
    log.info('logged in', { name: user.tag, servers: guilds.cache.size, ...which });
  } catch (error) {
    await client.destroy();
    throw connectionError(error);
  }

  return {
    ended,
    close: async () => {
      stopping = true;
      await within(CLOSE_WITHIN_MS, Promise.allSettled(underWay));
      await weekly?.close();
      await within(CLOSE_WITHIN_MS, client.destroy());
      closed();
    },
  };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, bound]);
  clearTimeout(timer);
}
