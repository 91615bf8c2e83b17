import {
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  Partials,
} from 'discord.js';
import { SimulatedDiscord, type SimulationSettings } from '../support/simulated-discord/simulated-discord.ts';

/** A plain discord.js client logged in to a simulation of its own; `end` closes both. */
export async function startClient(settings: SimulationSettings = {}) {
  const discord = await SimulatedDiscord.start(settings);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
  });
  const ready = new Promise((resolve) => {
    client.once('clientReady', resolve);
  });
  await client.login(discord.token);
  await ready;
  const end = async () => {
    await client.destroy();
    await discord.stop();
  };
  return { discord, client, end };
}

type Started = Awaited<ReturnType<typeof startClient>>;

/** Answers each chat-input command by `handle`; other interactions stay unanswered. What `handle` throws comes back. */
export function onCommand(
  { client, discord }: Started,
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): unknown[] {
  const errors: unknown[] = [];
  onInteraction({ client }, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await handle(interaction).catch((error: unknown) => errors.push(error));
    discord.state.pulse.beat();
  });
  return errors;
}

export function onInteraction(
  { client }: Pick<Started, 'client'>,
  handle: (interaction: Interaction) => Promise<unknown>,
): void {
  client.removeAllListeners('interactionCreate');
  client.on('interactionCreate', (interaction) => void handle(interaction));
}
