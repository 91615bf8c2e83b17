import { htmlPieces } from '../html/html-pieces.ts';
import type { Piece } from '../page/page.ts';
import { wikiLinks } from './wiki-links.ts';
import { wikiTable } from './wiki-table.ts';
import { withoutWikiTemplates } from './wiki-templates.ts';

/** Signs that only wikis such as MediaWiki have. */
const STRONG: readonly RegExp[] = [
  /'''[^'\n]+'''/u,
  /^\{\|[^\n]*\n[|!]/mu,
  /\[\[(?:category|file|image|thể loại|tập tin|hình|kategorie|datei|分类|分類|文件):/iu,
  /<ref(?:\s[^<>]*)?>[^<]/u,
  /^\{\{[\p{L}][^{}<%|\n]*(?:\n?[ \t]*\||\}\}[ \t]*$)/mu,
  /\[https?:\/\/[^\s\]]+ [^\]\n]+\](?!\()/u,
];
const HEADING = /^(={2,6})[ \t]*([^=\n](?:[^\n]*[^=\n])?)[ \t]*\1[ \t]*$/u;
const MARKDOWN: readonly RegExp[] = [/\]\(|^```|^#{2,6} \S/mu, /(?:^|\n\n)# [^\n]+(?:\n\n|\n?$)/u];
/** What stands in the source and not on the page. */
const UNSEEN =
  /<!--[\s\S]*?-->|<ref\b[^<>]*\/>|<ref\b[^<>]*>[\s\S]*?<\/ref>|<(includeonly|templatestyles|score|timeline|math|indicator)\b[^<>]*>[\s\S]*?<\/\1>|<\/?(?:nowiki|noinclude|onlyinclude|references|section|small|big|center)\b[^<>]*\/?>|__[A-Z]{3,20}__|~{3,5}/gu;

/** A page of a wiki: its pieces, and what it states about itself. */
export interface WikiPage {
  readonly pieces: readonly Piece[];
  readonly title: string | null;
  readonly tags: readonly string[];
}

/** Whether a text is the source of a page of MediaWiki: two of its signs, and none that only Markdown has. */
export function isWikitext(text: string): boolean {
  if (!/'''|\[\[|\{\||<ref|\n==|^==/u.test(text) || MARKDOWN.some((sign) => sign.test(text))) return false;
  const strong = STRONG.filter((sign) => sign.test(text)).length;
  const headings = text.split('\n').filter((line) => line.startsWith('==') && HEADING.test(line));
  const isLinked = /\[\[[^\][\n]+\]\]/u.test(text);
  // In notes "==words==" is marked with a pen.
  const spaced = headings.filter((line) => /^=+[ \t]/u.test(line)).length;
  return strong > 1 || (strong === 1 && (headings.length > 0 || isLinked)) || (spaced > 1 && isLinked);
}

/** A page of MediaWiki as its reader sees it: without templates and references, its tables and lists as such. */
export function wikiPage(source: string): WikiPage {
  const { text, title } = withoutWikiTemplates(source.replaceAll(UNSEEN, ''));
  const { text: linked, tags } = wikiLinks(text);
  return { pieces: htmlPieces(htmlOf(linked.replaceAll(/'{2,5}/gu, ''))), title, tags };
}

/** The lines of a page as HTML. */
function htmlOf(text: string): string {
  const out: string[] = [];
  const lines = text.split('\n');
  let list = '';
  const goInto = (next: string): void => {
    if (list === next) return;
    if (list !== '') out.push(`</${list}>`);
    if (next !== '') out.push(`<${next}>`);
    list = next;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith('{|')) {
      goInto('');
      const end = endOfTable(lines, at);
      out.push(wikiTable(lines.slice(at + 1, end)));
      at = end;
      continue;
    }
    const [, level = '', heading] = HEADING.exec(line) ?? [];
    const [, marks = '', item = ''] = /^([*#;:]+)[ \t]*(.*)$/u.exec(line) ?? [];
    // A colon after a term says what it means; elsewhere it only sets a paragraph in.
    const kind = marks.endsWith(':') && list !== 'dl' ? '' : (LISTS[marks.at(-1) ?? ''] ?? '');
    goInto(kind);
    if (heading !== undefined) out.push(`<h${level.length}>${heading}</h${level.length}>`);
    else if (/^-{4,}$/u.test(line)) out.push('<hr>');
    else if (line === '') out.push('<p>');
    else if (kind === 'dl') out.push(marks.endsWith(';') ? termOf(item) : `<dd>${item}</dd>`);
    else if (kind !== '') out.push(`<li>${item}</li>`);
    else out.push(marks === '' ? line : `<p>${item}</p>`);
  }
  goInto('');
  return out.join('\n');
}

/** "; Tickets: five crowns" has its meaning on the same line. */
function termOf(item: string): string {
  const [term = '', ...meaning] = item.split(/\s*:\s+/u);
  return `<dt>${term}</dt>${meaning.length === 0 ? '' : `<dd>${meaning.join(': ')}</dd>`}`;
}

/** The lists that begin with these signs. */
const LISTS: Readonly<Record<string, string>> = { '*': 'ul', '#': 'ol', ';': 'dl', ':': 'dl' };

/** The line that closes the table whose first line is given; the last line where none does. */
function endOfTable(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith('{|')) depth += 1;
    else if (/^\|\}(?!\})/u.test(line) && --depth === 0) return at;
  }
  return lines.length - 1;
}
