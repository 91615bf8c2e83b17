import { Unreadable } from '../unreadable.ts';
import type { JsonObject } from './json-object.ts';

/** Kinds of messages that somebody wrote, as Discord's exporter names them. */
const WRITTEN = /^(?:Default|Reply|ThreadStarterMessage)$/u;

/**
 * A message of Discord's in an export as people see it, without who and what it mentions by number; null for any other object.
 * @throws {Unreadable} for a notice of the program.
 */
export function messageText(object: JsonObject, text: string): string | null {
  if (!isDiscordMessage(object)) return null;
  if (!WRITTEN.test(String(object['type']))) throw new Unreadable('it is a notice of the program');
  return text
    .replaceAll(/<t:(\d{1,11})(?::[a-zA-Z])?>/gu, (_, seconds: string) =>
      new Date(Number(seconds) * 1_000).toISOString().slice(0, 16).replace('T', ' '),
    )
    .replaceAll(/[ \t]*<(?:a?:\w{1,40}:|@[!&]?|#|\/[\w -]{1,80}:)\d{1,25}>/gu, '')
    .replaceAll(/\|\|([^|]+)\|\|/gu, '$1')
    .replaceAll(/^-# /gmu, '')
    .trim();
}

/** Whether an object is a message, or a notice of the program, as Discord's exporter writes them. */
export function isDiscordMessage({ type, timestamp, author }: JsonObject): boolean {
  return typeof type === 'string' && typeof timestamp === 'string' && isAuthor(author);
}

function isAuthor(author: unknown): boolean {
  return typeof author === 'object' && author !== null && ('nickname' in author || 'discriminator' in author);
}
