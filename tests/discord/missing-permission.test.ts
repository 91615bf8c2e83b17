import { type Message, PermissionsBitField, type PermissionsString } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { missingPermission } from '../../src/discord/missing-permission.ts';

/** A message in a channel, or a thread, of a server, where the bot lacks one permission. */
function messageIn(place: 'channel' | 'thread', lacking?: PermissionsString): Message {
  const granted = new PermissionsBitField(PermissionsBitField.All).remove('Administrator');
  const permissions = lacking === undefined ? granted : granted.remove(lacking);
  return {
    inGuild: () => true,
    channel: { isThread: () => place === 'thread', permissionsFor: () => permissions },
    client: { user: {} },
  } as unknown as Message;
}

describe('the permission that an answer lacks', () => {
  it.each(['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const)('in a channel is %s', (name) => {
    expect(missingPermission(messageIn('channel', name))).toBe(name);
  });

  it.each(['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory'] as const)(
    'in a thread is %s',
    (name) => {
      expect(missingPermission(messageIn('thread', name))).toBe(name);
    },
  );

  it('is none where it has all, or lacks what is for the other kind of place', () => {
    expect(missingPermission(messageIn('channel'))).toBeUndefined();
    expect(missingPermission(messageIn('channel', 'SendMessagesInThreads'))).toBeUndefined();
    expect(missingPermission(messageIn('thread', 'SendMessages'))).toBeUndefined();
  });
});
