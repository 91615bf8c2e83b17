import type { BlockKind } from '../article.ts';
import { decode } from './decode.ts';
import { fieldsFrom, type RawFields } from './facts/field-values.ts';
import { readFrontMatter } from './facts/front-matter.ts';
import { titleInName, titleOfUntitled } from './facts/name-title.ts';
import { asKeys } from './keys.ts';
import { beginsWithLetterhead } from './letterhead.ts';
import { beginsWithMessage } from './markdown/pasted-message.ts';
import { withItems } from './plain/bullets.ts';
import { readChat } from './plain/chat-export.ts';
import { withRows } from './plain/columns.ts';
import { dashedItems } from './plain/dashed-names.ts';
import { readDatedEntries } from './plain/dated-entries.ts';
import { EARLIER, type EarlierMail } from './plain/earlier-mails.ts';
import { equalHeadings } from './plain/equal-headings.ts';
import { dayOfPost, type Post, titleOfPost } from './plain/post.ts';
import { lettersIn, repairCopied } from './plain/repair.ts';
import { readChatDays, withLinesAbove } from './read-chat.ts';
import { readEntries } from './read-entries.ts';
import { NO_FIELDS, type ReadPage, readTextUnder } from './read-page.ts';
import { onlyArticle, type ReadArticle, type Reading, type ReadPart } from './reader.ts';
import { isWikitext } from './wiki/wikitext.ts';

const SUBTITLES = /\.(?:srt|vtt)$/iu;

/**
 * Reads a plain text in the shape of a news article. One that begins with front matter, or is a message copied out of a chat, is read as
 * Markdown is, and the source of a wiki's page as that page; marks left by copying from a PDF, a chat or subtitles are removed.
 * @throws {Unreadable} for a file without words.
 */
export async function readPlain(bytes: Buffer, name: string): Promise<Reading> {
  const file = decode(bytes);
  if (/^(?:---[ \t]*\n|\+\+\+[ \t]*\n)/u.test(file) && readFrontMatter(file, { lenient: true }) !== null)
    return (await import('./read-markdown.ts')).readMarkdownText(file);
  const chat = readChat(lettersIn(file));
  if (chat !== null)
    return readChatDays(chat, withLinesAbove(lettersIn(file), NO_FIELDS, { days: chat, name }));
  const entries = readDatedEntries(lettersIn(file), name);
  if (entries !== null) return readEntries(entries, name);
  // Chats are written in Markdown.
  if (beginsWithMessage(file) || isWikitext(file))
    return (await import('./read-markdown.ts')).readMarkdownText(file);
  const { text, fields, kinds, isTalk, post, earlier = [] } = repairCopied(file);
  const matter = fields === null ? readFrontMatter(text, { lenient: true }) : null;
  const body = matter === null ? text : text.slice(matter.bodyStart).replace(/^\n+/u, '');
  const stated = fields ?? matter?.fields ?? (isTalk === true ? fieldsInName(name) : NO_FIELDS);
  const { article, leftOut } =
    isTalk === true ? readTextUnder(body, stated, { isTalk }) : readInParts(body, stated, kinds, name);
  const read = post === undefined ? underName(article, name) : asPosted(article, post, name);
  const { parts, warnings } = onlyArticle(read, [...(matter?.leftOut ?? []), ...leftOut]);
  return { parts: [...parts, ...earlierParts(earlier, name)], warnings };
}

/** The mails that a mail quotes, each an article of its day. */
function earlierParts(earlier: readonly EarlierMail[], name: string): readonly ReadPart[] {
  const keys = asKeys(earlier.map(({ day }) => `${EARLIER}${day}`));
  return earlier.map(({ from, day, subject, text }, at) => {
    const stated = fieldsFrom({ title: subject, author: from, date: day });
    return { key: keys[at] ?? null, article: readInParts(text, stated, undefined, name).article };
  });
}

/** A text under the name of its file where its first line says only who sends it, or from where it was copied. */
function underName(article: ReadArticle, name: string): ReadArticle {
  if (article.title === null && article.blocks[0]?.kind === 'noise')
    return { ...article, title: titleOfUntitled(name, null, { fewest: 1 }) };
  const title = beginsWithLetterhead(article.text) ? titleOfUntitled(name, null) : null;
  return title === null ? article : { ...article, title, source: article.source ?? article.title };
}

/** A post with its day and with who posted it, who is also its title where nothing else is; whoever signs it wrote it for them. */
function asPosted(article: ReadArticle, post: Post, name: string): ReadArticle {
  const isSigned = article.author !== null && article.author !== post.who;
  return {
    ...article,
    title: article.title ?? titleOfPost(name) ?? post.who,
    author: article.author ?? post.who,
    source: article.source ?? (isSigned ? post.who : null),
    published: dayOfPost(post, name) ?? article.published,
  };
}

/** A text with all its headings as such where its first line is one of them, and no title. */
function readInParts(
  text: string,
  fields: RawFields,
  known: ReadonlyMap<string, BlockKind> | undefined,
  name: string,
): ReadPage {
  const parts = fields.size === 0 ? equalHeadings(text, name) : null;
  if (parts === null) return readListed(text, fields, known);
  return readListed(
    parts.text,
    fieldsFrom({ title: parts.title }),
    new Map([...parts.kinds, ...(known ?? [])]),
  );
}

/** A text with its lists as items, and its columns as rows, beside the lines whose kinds are known. */
function readListed(
  text: string,
  fields: RawFields,
  known: ReadonlyMap<string, BlockKind> = new Map(),
): ReadPage {
  const listed = withItems(text);
  const { text: shown, kinds } = withRows(listed.text);
  return readTextUnder(shown, fields, {
    kinds: new Map([...dashedItems(shown), ...listed.kinds, ...kinds, ...known]),
  });
}

/** The title that the name of a file of subtitles says: nobody says it in them. */
function fieldsInName(name: string): RawFields {
  const title = SUBTITLES.test(name) ? titleInName(name) : null;
  return title === null ? NO_FIELDS : fieldsFrom({ title });
}
