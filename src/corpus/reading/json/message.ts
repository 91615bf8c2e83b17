import { isDiscordMessage } from './discord-message.ts';
import type { JsonObject } from './json-object.ts';

/** Whether an object is one message of an export: of Discord, Telegram and Slack, or of Messenger and Instagram. */
export function isMessage(object: JsonObject): boolean {
  const { type, sender_name: sender, timestamp_ms: at } = object;
  return (
    type === 'message' || isDiscordMessage(object) || (typeof sender === 'string' && typeof at === 'number')
  );
}

/** Whether a part of an export was left out because a program wrote it ("Ada joined the server"), which nobody can change. */
export function isOfProgram(reason: string): boolean {
  return reason.endsWith('it is a notice of the program');
}
