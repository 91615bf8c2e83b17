import { fieldsFrom, type RawFields } from './facts/field-values.ts';
import { chatInFolder, chatInName } from './facts/name-title.ts';
import { asKeys } from './keys.ts';
import { detectLanguage } from './language.ts';
import { markdownPage } from './markdown/markdown-page.ts';
import { ended } from './markdown/pasted-message.ts';
import { aboveChat, type ChatDay } from './plain/chat-export.ts';
import { namesOfChat } from './plain/chat-name.ts';
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
  // A day of few words is in the language of the others: "phi xe tang len 350k".
  const said = days.flatMap(({ conversations }) => conversations.flat()).slice(0, TELLING);
  const spoken = detectLanguage(said.join('\n'));
  const dayOfAll = days.length === 1 && typeof title === 'string' ? dayBehind(title) : null;
  const parts = days.map(({ date, author, conversations }, at) => {
    const texts = conversations.map((messages) =>
      messages.map((message) => ended(message.split('\n')).join('\n')).join('\n\n'),
    );
    const text = texts.join(PARTED);
    const language = detectLanguage(text) ?? spoken;
    const own = new Map([...fieldsFrom({ date: date ?? dayOfAll, author, language }), ...fields]);
    // A message that is all of a file, or has several lines, may have a title; one line of a chat is said.
    const [first = '', ...others] = conversations.flat();
    const isTalk = author === null || others.length > 0 || (days.length > 1 && !first.includes('\n'));
    const { article } = readPage(markdownPage(text, { isChat: true }), own, { isTalk });
    return { key: days.length === 1 ? null : (keys[at] ?? null), article };
  });
  return { parts, warnings: [] };
}

/** Messages that tell the language of a chat. */
const TELLING = 300;

/** What stands between two conversations of a day, as Markdown: a line that says nothing, so that nothing is quoted across it. */
const PARTED = '\n\n\\* \\* \\*\n\n';

/**
 * The fields of a chat, with what the lines above its first message state: its title, or else how its program says it is called, or the one
 * in the name of its file or its folder; the server of which it is; and the day of all of it where `days` have none.
 */
export function withLinesAbove(
  body: string,
  fields: RawFields,
  { days, name }: { readonly days: readonly ChatDay[]; readonly name?: string },
): RawFields {
  const { title, source, date } = aboveChat(body);
  const isOfDay = days.length === 1 && days[0]?.date === null;
  const { own, general } = namesOfChat(body);
  const inPath = name === undefined ? null : (chatInName(name) ?? chatInFolder(name));
  const called = title ?? own ?? inPath ?? general;
  return new Map([...fieldsFrom({ title: called, source, date: isOfDay ? date : null }), ...fields]);
}

/** "#general — 6 August 2026": the day behind the title of a chat whose messages have times alone. */
function dayBehind(title: string): string | null {
  const day = /\s[—–|·-]\s+(\S.{5,30})$|,\s+(\d\S*\s.{5,20})$/u.exec(title);
  return readDateLine(day?.[1] ?? day?.[2] ?? '')?.iso ?? null;
}
