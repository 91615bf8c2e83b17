import type { ChatInputCommandInteraction, Message } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { COLOURS, containerReply, textDisplay } from '../../src/reply/reply.ts';
import { respond, respondToMessage } from '../../src/reply/respond.ts';

describe('the door out of the bot', () => {
  const tooLong = containerReply({
    colour: COLOURS.neutral,
    parts: [textDisplay('x'.repeat(4_001))],
    private: true,
  });

  it('sends no reply that breaks a limit of Discord', async () => {
    const reply = vi.fn();
    const interaction = { deferred: false, replied: false, reply } as unknown as ChatInputCommandInteraction;
    await expect(respond(interaction, tooLong)).rejects.toThrow(RangeError);
    const message = { id: '1', reply } as unknown as Message;
    await expect(respondToMessage(message, tooLong)).rejects.toThrow(RangeError);
    expect(reply).not.toHaveBeenCalled();
  });
});
