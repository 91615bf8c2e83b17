import { Unreadable } from '../unreadable.ts';
import type { JsonObject } from './json-object.ts';

/** Kinds of messages that somebody wrote, as Discord's exporter names them. */
const WRITTEN = /^(?:Default|Reply|ThreadStarterMessage)$/u;

/**
 * The Markdown of a message of Discord's in an export; null for any other object.
 * @throws {Unreadable} for a notice of the program.
 */
export function messageText(object: JsonObject, text: string): string | null {
  if (!isDiscordMessage(object)) return null;
  if (!WRITTEN.test(String(object['type']))) throw new Unreadable('it is a notice of the program');
  return text.trim();
}

/** Whether an object is a message, or a notice of the program, as Discord's exporter writes them. */
export function isDiscordMessage({ type, timestamp, author }: JsonObject): boolean {
  return typeof type === 'string' && typeof timestamp === 'string' && isAuthor(author);
}

function isAuthor(author: unknown): boolean {
  return typeof author === 'object' && author !== null && ('nickname' in author || 'discriminator' in author);
}
