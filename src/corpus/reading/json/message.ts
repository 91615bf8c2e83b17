import { isDiscordMessage } from './discord-message.ts';
import type { JsonObject } from './json-object.ts';

/** Whether an object is one message of an export: of Discord, Telegram and Slack, or of Messenger and Instagram. */
export function isMessage(object: JsonObject): boolean {
  const { type, sender_name: sender, timestamp_ms: at } = object;
  return (
    type === 'message' || isDiscordMessage(object) || (typeof sender === 'string' && typeof at === 'number')
  );
}
