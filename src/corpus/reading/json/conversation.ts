import type { ChatDay } from '../plain/chat-export.ts';
import type { Reading } from '../reader.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { isMessage } from './message.ts';

/** A conversation has so many messages, and half of them are at most so long, in characters: announcements are longer. */
const FEWEST = 4;
const LONGEST = 160;

/**
 * The days of a conversation: messages of an export that several people wrote, short as they are typed. What each says then stands beside what
 * it replies to. Null for announcements, each of which is an article.
 */
export function conversationIn(
  messages: readonly JsonObject[],
  { parts }: Pick<Reading, 'parts'>,
): readonly ChatDay[] | null {
  if (parts.length < FEWEST || !messages.every(isMessage)) return null;
  const lengths = parts.map(({ article }) => article.text.length).toSorted((a, b) => a - b);
  const people = new Set(parts.map(({ article }) => article.author));
  if (people.has(null) || people.size < 2 || (lengths[Math.floor(lengths.length / 2)] ?? 0) > LONGEST)
    return null;
  const days = new Map<string | null, string[]>();
  for (const { article } of parts) {
    const date = article.published?.iso.slice(0, 10) ?? null;
    days.set(date, [...(days.get(date) ?? []), `${article.author}: ${article.text}`]);
  }
  return [...days].map(([date, said]) => ({ date, author: null, messages: said }));
}

/** How an export names its conversation: "#allotment"; null where it does not. */
export function nameOfConversation(value: unknown): string | null {
  if (!isObject(value)) return null;
  const { channel, name, title } = value;
  const ofChannel = isObject(channel) ? channel['name'] : undefined;
  if (typeof ofChannel === 'string' && ofChannel !== '') return `#${ofChannel}`;
  const own = [name, title].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof own === 'string' ? own : null;
}
