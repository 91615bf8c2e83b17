import { COMPONENT, type ComponentBody, FLAG } from '../tests/support/simulated-discord/bodies.ts';
import { placed } from '../tests/support/simulated-discord/places.ts';
import { walk } from '../tests/support/simulated-discord/rules-components.ts';
import type { Channel, Message, State } from '../tests/support/simulated-discord/state.ts';
import type { User } from '../tests/support/simulated-discord/user.ts';
import type { ChannelShown, MessageShown, PlaceName } from './shapes.ts';
import type { World } from './world.ts';

const REPLY_LENGTH = 80;

/** What one person sees in a place. */
export function channelFor({ discord }: World, user: User, place: PlaceName): ChannelShown {
  const { state } = discord;
  const { channel } = placed(state, place, user.account);
  const seen = seenBy(state, channel, user);
  return {
    version: versionOf(seen),
    name: channel.guild === null ? state.bot.name : channel.name,
    messages: seen.map((message) => shown(message, state)),
    names: Object.fromEntries([...state.accounts.values()].map(({ id, name }) => [id, name])),
    breaches: discord.breaches.map(({ rule, detail }) => `${rule}: ${detail}`),
  };
}

/** Resolves as soon as a place looks other than at `version`, or after `withinMs`. */
export async function change(
  { discord: { state } }: World,
  { user, place, version }: { readonly user: User; readonly place: PlaceName; readonly version: string },
  withinMs: number,
): Promise<void> {
  const { channel } = placed(state, place, user.account);
  const isOther = () => versionOf(seenBy(state, channel, user)) !== version;
  await state.pulse.until(isOther, withinMs, 'a change').catch(() => undefined);
}

function seenBy(state: State, channel: Channel, { account }: User): readonly Message[] {
  return state
    .messagesIn(channel)
    .filter(({ deleted, onlyFor }) => !deleted && (onlyFor === null || onlyFor === account));
}

function versionOf(seen: readonly Message[]): string {
  const edits = seen.reduce((sum, message) => sum + message.edits, 0);
  return `${seen.length}.${seen.at(-1)?.id ?? ''}.${edits}`;
}

function shown(message: Message, state: State): MessageShown {
  const { id, author, createdAt, edits, onlyFor, flags, content, components, files } = message;
  const interaction = message.interaction && state.interactionsById.get(message.interaction.id);
  const reference = message.reference ?? interaction?.source ?? null;
  return {
    id,
    author: author.name,
    byBot: author.bot,
    at: createdAt,
    edited: edits > 0 && !interaction,
    private: onlyFor !== null,
    thinking: (flags & FLAG.loading) !== 0,
    used:
      interaction?.type === 2
        ? { by: interaction.user.name, what: commandIn(interaction.label, interaction.user.name) }
        : null,
    replyTo: reference && { author: reference.author.name, text: firstWords(reference) },
    content,
    components,
    files: files.map(({ filename, content: { length } }) => ({ name: filename, bytes: length })),
  };
}

/** `Anna: /ask` and `Anna: "Find in articles" on a message` name what was used. */
function commandIn(label: string, name: string): string {
  return label
    .slice(name.length + 2)
    .replace(/ on a message$/, '')
    .replaceAll('"', '');
}

function firstWords({ content, components }: Message): string {
  const text = content || firstText(components);
  const line = text.replaceAll(/^(?:#+|-#|>) |\*\*|\\(?=[^\w\s])/gm, '').split('\n')[0] ?? '';
  return line.length > REPLY_LENGTH ? `${line.slice(0, REPLY_LENGTH)}…` : line;
}

function firstText(components: readonly ComponentBody[]): string {
  return [...walk(components)].find(({ type }) => type === COMPONENT.text)?.content ?? '';
}
