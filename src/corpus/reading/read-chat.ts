import { fieldsFrom, type RawFields } from './facts/field-values.ts';
import { asKeys } from './keys.ts';
import { markdownPage } from './markdown/markdown-page.ts';
import { ended } from './markdown/pasted-message.ts';
import { aboveChat, type ChatDay } from './plain/chat-export.ts';
import { readDateLine } from './published-date.ts';
import { NO_FIELDS, readPage } from './read-page.ts';
import type { Reading } from './reader.ts';

/**
 * Reads the days of a chat, each as an article of its day, so that what somebody says later counts as later. Chats are written in Markdown.
 * `fields` are what the file states about all of it.
 * @throws {Unreadable} for a chat without words.
 */
export function readChatDays(days: readonly ChatDay[], fields: RawFields = NO_FIELDS): Reading {
  const keys = asKeys(days.map(({ date }) => date ?? ''));
  const title = fields.get('title')?.value;
  const dayOfAll = days.length === 1 && typeof title === 'string' ? dayBehind(title) : null;
  const parts = days.map(({ date, author, messages }, at) => {
    const text = messages.map((message) => ended(message.split('\n')).join('\n')).join('\n\n');
    const own = new Map([...fieldsFrom({ date: date ?? dayOfAll, author }), ...fields]);
    const isTalk = author === null || messages.length > 1;
    const { article } = readPage(markdownPage(text, { mdx: false }), own, { isTalk });
    return { key: days.length === 1 ? null : (keys[at] ?? null), article };
  });
  return { parts, warnings: [] };
}

/** The fields of a chat, with what the lines above its first message state: its title, and the day of all of it where `days` have none. */
export function withLinesAbove(body: string, fields: RawFields, days: readonly ChatDay[]): RawFields {
  const { title, date } = aboveChat(body);
  const isOfDay = days.length === 1 && days[0]?.date === null;
  return new Map([...fieldsFrom({ title, date: isOfDay ? date : null }), ...fields]);
}

/** "#general — 6 August 2026": the day behind the title of a chat whose messages have times alone. */
function dayBehind(title: string): string | null {
  const day = /\s[—–|·-]\s+(\S.{5,30})$|,\s+(\d\S*\s.{5,20})$/u.exec(title);
  return readDateLine(day?.[1] ?? day?.[2] ?? '')?.iso ?? null;
}
