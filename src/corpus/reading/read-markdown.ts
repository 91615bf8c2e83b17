import { decode } from './decode.ts';
import { fieldsFrom, type RawFields } from './facts/field-values.ts';
import { readFrontMatter } from './facts/front-matter.ts';
import { pageProperties } from './facts/page-properties.ts';
import { scriptFields } from './facts/script-fields.ts';
import { withLabelledLines } from './markdown/labelled-lines.ts';
import { markdownPage } from './markdown/markdown-page.ts';
import { withNumberedItems } from './markdown/numbered-items.ts';
import { withMessageLines } from './markdown/pasted-message.ts';
import { withSignatureLines } from './markdown/signature-lines.ts';
import { refuseManyWords } from './page/page.ts';
import { readChat } from './plain/chat-export.ts';
import { withoutLeaders } from './plain/leaders.ts';
import { readMailHead } from './plain/mail.ts';
import { readChatDays, withLinesAbove } from './read-chat.ts';
import { NO_FIELDS, type ReadPage, readPage } from './read-page.ts';
import { onlyArticle, type Reading } from './reader.ts';
import { readSignedDate } from './signed-date.ts';
import { isWikitext, wikiPage } from './wiki/wikitext.ts';

/**
 * Reads Markdown under an optional front matter: the text as a page shows it, with its headings, lists, tables and quotations known.
 * @throws {Unreadable} for a broken front matter, a draft, a page without words, and one with more than four million letters.
 */
export function readMarkdown(bytes: Buffer, name: string): Reading {
  return readMarkdownText(decode(bytes), { mdx: /\.mdx$/iu.test(name) });
}

/** Reads Markdown that is decoded already. */
export function readMarkdownText(written: string, options: { readonly mdx?: boolean } = {}): Reading {
  refuseManyWords(written);
  // Blank lines above front matter are a slip.
  const file = written.replace(/^\s+(?=---[ \t]*\n\p{L}[\p{L}\p{N}_-]*:[ \t\n])/u, '');
  const stated = readFrontMatter(file) ?? pageProperties(file);
  const matter = stated ?? scriptFields(file);
  // Only MDX has an object of a script at its head.
  const mdx = options.mdx === true || matter !== stated;
  const mail = matter === null ? readMailHead(file) : null;
  const body = file.slice(matter?.bodyStart ?? mail?.bodyStart ?? 0);
  const fields =
    matter?.fields ??
    (mail === null ? NO_FIELDS : fieldsFrom({ title: mail.title, author: mail.author, date: mail.date }));
  const chat = fields.has('date') ? null : readChat(body);
  if (chat !== null) return readChatDays(chat, withLinesAbove(body, fields, { days: chat }));
  const { article, leftOut } = isWikitext(body)
    ? readWiki(body, fields)
    : readPage(
        withNumberedItems(
          markdownPage(
            withMessageLines(withLabelledLines(withSignatureLines(withTitleLine(withoutLeaders(body).text)))),
            { mdx },
          ),
        ),
        fields,
      );
  return onlyArticle(article, [...(matter?.leftOut ?? []), ...leftOut]);
}

/** The first line of minutes and notices, in capitals above lines that are not: Markdown would make one paragraph of all. */
const TITLE_LINE =
  /^(\s*(?=[^\n]*\p{Lu}{3})(?![#>|*_`-])[^\n\p{Ll}]{8,100})\n(?=[^\n]*\p{Ll})(?![ \t]*[=-]{3,})/u;

/** A line without markup, below which a text may say who wrote it, and how many lines at the top of a text are looked at. */
const PLAIN_LINE = /^(?![#>|*+_`-]|\s*$)[^\n]{3,100}$/u;
const TOP = 5;

function withTitleLine(body: string): string {
  const lines = body.trimStart().split('\n', TOP);
  // "by Ada Penn, 6 May 2023" is no end of a sentence above it.
  const signed = lines.findIndex(
    (line, at) =>
      PLAIN_LINE.test(lines[at - 1] ?? '') &&
      readSignedDate(line.trim(), { author: null }, { dayFirst: true }) !== null,
  );
  if (signed < 1) return body.replace(TITLE_LINE, '$1\n\n');
  const above = lines.slice(0, signed).join('\n');
  const below = body.trimStart().slice(`${above}\n${lines[signed]}`.length);
  return `${above}\n\n${lines[signed]}\n${below}`;
}

/** A page of a wiki, its own title and categories beside the fields above it. */
function readWiki(source: string, fields: RawFields): ReadPage {
  const { pieces, title, tags } = wikiPage(source);
  const own: RawFields = new Map([
    ...(title === null ? [] : [['title', { name: 'title', value: title }] as const]),
    ...(tags.length === 0 ? [] : [['tags', { name: 'tags', value: tags }] as const]),
    ...fields,
  ]);
  return readPage(pieces, own);
}
