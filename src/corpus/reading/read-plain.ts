import { decode } from './decode.ts';
import { readFrontMatter } from './facts/front-matter.ts';
import { beginsWithMessage } from './markdown/pasted-message.ts';
import { readChat } from './plain/chat-export.ts';
import { withRows } from './plain/columns.ts';
import { repairCopied } from './plain/repair.ts';
import { NO_FIELDS, readTextUnder } from './read-page.ts';
import { onlyArticle, type Reading } from './reader.ts';
import { isWikitext } from './wiki/wikitext.ts';

/**
 * Reads a plain text in the shape of a news article. One that begins with front matter, or is a message copied out of a chat, is read as
 * Markdown is, and the source of a wiki's page as that page; marks left by copying from a PDF, a chat or subtitles are removed.
 * @throws {Unreadable} for a file without words.
 */
export async function readPlain(bytes: Buffer): Promise<Reading> {
  const file = decode(bytes);
  if (/^(?:---[ \t]*\n|\+\+\+[ \t]*\n)/u.test(file) && readFrontMatter(file, { lenient: true }) !== null)
    return (await import('./read-markdown.ts')).readMarkdownText(file);
  // Chats are written in Markdown.
  const isMessage = beginsWithMessage(file) && readChat(file) === null;
  if (isMessage || isWikitext(file)) return (await import('./read-markdown.ts')).readMarkdownText(file);
  const { text, fields, kinds: told, isTalk } = repairCopied(file);
  const matter = fields === null ? readFrontMatter(text, { lenient: true }) : null;
  const body = matter === null ? text : text.slice(matter.bodyStart).replace(/^\n+/u, '');
  const { text: shown, kinds: rows } = isTalk === true ? { text: body, kinds: new Map() } : withRows(body);
  const kinds = new Map([...rows, ...(told ?? [])]);
  const { article, leftOut } = readTextUnder(shown, fields ?? matter?.fields ?? NO_FIELDS, { isTalk, kinds });
  return onlyArticle(article, [...(matter?.leftOut ?? []), ...leftOut]);
}
