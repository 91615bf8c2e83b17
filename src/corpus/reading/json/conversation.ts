import { channelTitle } from '../channel-title.ts';
import { fieldsFrom } from '../facts/field-values.ts';
import { asKeys } from '../keys.ts';
import { readTextUnder } from '../read-page.ts';
import type { Reading } from '../reader.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { isMessage } from './message.ts';

/** A conversation has so many messages, and half of them are at most so long, in characters: announcements are longer. */
const FEWEST = 4;
const LONGEST = 160;

/**
 * The parts of a reading of messages as a conversation, an article a day, where several people wrote them, short as they are typed: what each says
 * then stands beside what it replies to. Null for announcements, each of which is an article.
 */
export function conversationIn(
  messages: readonly JsonObject[],
  { parts }: Pick<Reading, 'parts'>,
  title: string | null,
): Reading['parts'] | null {
  if (parts.length < FEWEST || !messages.every(isMessage)) return null;
  const lengths = parts.map(({ article }) => article.text.length).toSorted((a, b) => a - b);
  const people = new Set(parts.map(({ article }) => article.author));
  const half = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (people.has(null) || people.size < 2 || half > LONGEST) return null;
  const days = new Map<string | null, string[]>();
  for (const { article } of parts) {
    const date = article.published?.iso.slice(0, 10) ?? null;
    const said = days.get(date) ?? [];
    said.push(`${article.author}: ${article.text}`);
    days.set(date, said);
  }
  const keys = asKeys([...days.keys()].map((date) => date ?? ''));
  // The messages were read already, and are text as they are.
  return [...days].map(([date, said], at) => ({
    key: days.size === 1 ? null : (keys[at] ?? null),
    article: readTextUnder(said.join('\n\n'), fieldsFrom({ title, date }), { isTalk: true }).article,
  }));
}

/** How an export names its conversation: "#allotment"; null where it does not. */
export function nameOfConversation(value: unknown): string | null {
  if (!isObject(value)) return null;
  const { channel, name, title } = value;
  const ofChannel = isObject(channel) ? channel['name'] : undefined;
  if (isObject(channel) && typeof ofChannel === 'string' && ofChannel !== '')
    return channelTitle(ofChannel, channel['category']);
  const own = [name, title].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof own === 'string' ? own : null;
}
