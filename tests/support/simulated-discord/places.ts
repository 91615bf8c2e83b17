import type { Account, Channel, State } from './state.ts';

/** Where something is done: the first channel of the first server, a direct message, a server or a group without the bot. */
export type Place = 'guild' | 'dm' | 'userInstall' | 'group' | Channel;

/** A channel, and how the app got there. */
export interface Placed {
  readonly channel: Channel;
  readonly userInstalled: boolean;
}

/** The channel of a place for somebody, and whether the app is there by that person's own installation. */
export function placed(state: State, place: Place, account: Account): Placed {
  if (typeof place !== 'string')
    return { channel: place, userInstalled: place.type === 3 || place.guild?.hasBot === false };
  if (place === 'dm') return { channel: state.directMessages(account), userInstalled: false };
  const channel = [...state.channels.values()].find(({ type, guild }) =>
    place === 'group' ? type === 3 : type === 0 && guild?.hasBot === (place === 'guild'),
  );
  if (!channel) throw new Error(`there is no place of kind ${place}`);
  return { channel, userInstalled: place !== 'guild' };
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
export function contextOf({ channel }: Placed): 0 | 1 | 2 {
  if (channel.guild) return 0;
  return channel.type === 1 ? 1 : 2;
}
