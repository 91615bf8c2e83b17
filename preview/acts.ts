import type { Attached, OptionValues } from '../tests/support/simulated-discord/command-options.ts';
import { Reply } from '../tests/support/simulated-discord/screen.ts';
import type { Message } from '../tests/support/simulated-discord/state.ts';
import type { User } from '../tests/support/simulated-discord/user.ts';
import type { Act, Outcome, Values } from './shapes.ts';
import type { World } from './world.ts';

const SAYS_WITHIN_MS = 3_000;

/** Lets somebody do something in the simulated Discord; what it refuses, and a bot that is silent, is the outcome's problem. */
export async function act(world: World, user: User, asked: Act): Promise<Outcome> {
  try {
    return outcomeOf(await reply(world, user, asked));
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function reply(world: World, user: User, asked: Act): Promise<Reply> {
  const how = { in: asked.in };
  const on = (id: string) => new Reply(null, messageOf(world, id), 0);
  switch (asked.kind) {
    case 'slash':
      return user.slash(asked.name, attached(world, asked.options), how);
    case 'type':
      return user.type(asked.name, asked.option, asked.text, {
        ...how,
        others: attached(world, asked.others),
      });
    case 'menu':
      return user.contextMenu(asked.name, messageOf(world, asked.message));
    case 'press':
      return user.pressId(on(asked.message), asked.customId);
    case 'select':
      return user.select(on(asked.message), asked.values, { customId: asked.customId });
    case 'submit': {
      const interaction = world.discord.state.interactionsById.get(asked.interaction);
      if (interaction === undefined) throw new Error('That modal is no longer open.');
      return user.submit(new Reply(interaction, null, 0), asked.fields);
    }
    case 'says':
    default: {
      const replyTo = asked.replyTo === null ? {} : { replyTo: messageOf(world, asked.replyTo) };
      return user.says(asked.in, asked.text, { ...replyTo, within: SAYS_WITHIN_MS });
    }
  }
}

function outcomeOf(given: Reply): Outcome {
  const { interaction } = given;
  if (interaction?.choices) return { choices: interaction.choices };
  if (interaction?.modal) {
    const { title, components } = interaction.modal;
    return { modal: { interaction: interaction.id, title, components } };
  }
  // A message that was deleted, or an interaction that only took note, shows nothing new.
  const message = interaction === null ? given.message : (interaction.followUps[0] ?? interaction.original);
  return message === null || message.deleted ? {} : { message: message.id };
}

function messageOf({ discord: { state } }: World, id: string): Message {
  const message = state.messages.get(id);
  if (message === undefined) throw new Error('That message is not there any more.');
  return message;
}

/** Puts the files among the values where Discord would have put them. */
function attached({ discord }: World, values: Values): OptionValues {
  const { state, apiUrl } = discord;
  const entries = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    const id = state.clock.snowflake();
    const content = Buffer.from(value.base64, 'base64');
    state.files.set(id, { id, filename: value.name, content });
    const url = `${new URL(apiUrl).origin}/files/${id}/${encodeURIComponent(value.name)}`;
    return [name, { name: value.name, url, size: content.length } satisfies Attached] as const;
  });
  return Object.fromEntries(entries);
}
