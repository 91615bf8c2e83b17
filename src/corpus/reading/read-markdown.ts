import { decode } from './decode.ts';
import { readFrontMatter } from './facts/front-matter.ts';
import { pageProperties } from './facts/page-properties.ts';
import { markdownPage } from './markdown/markdown-page.ts';
import { NO_FIELDS, readPage } from './read-page.ts';
import { onlyArticle, type Reading } from './reader.ts';

/**
 * Reads Markdown under an optional front matter: the text as a page shows it, with its headings, lists, tables and quotations known.
 * @throws {Unreadable} for a broken front matter, a draft, and a page without words.
 */
export function readMarkdown(bytes: Buffer, name: string): Reading {
  return readMarkdownText(decode(bytes), { mdx: /\.mdx$/iu.test(name) });
}

/** Reads Markdown that is decoded already. */
export function readMarkdownText(written: string, options: { readonly mdx?: boolean } = {}): Reading {
  // Blank lines above front matter are a slip.
  const file = written.replace(/^\s+(?=---[ \t]*\n\p{L}[\p{L}\p{N}_-]*:[ \t\n])/u, '');
  const matter = readFrontMatter(file) ?? pageProperties(file);
  const pieces = markdownPage(matter === null ? file : file.slice(matter.bodyStart), options);
  const { article, leftOut } = readPage(pieces, matter?.fields ?? NO_FIELDS);
  return onlyArticle(article, [...(matter?.leftOut ?? []), ...leftOut]);
}
