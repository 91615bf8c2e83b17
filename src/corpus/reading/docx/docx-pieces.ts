import { Parser } from 'htmlparser2';
import type { Piece } from '../page/page.ts';
import { PageBuilder } from '../page/page-builder.ts';
import { HARD_BREAK } from '../page/tidy.ts';
import { headedTables } from './headed-tables.ts';

type Attributes = Readonly<Record<string, string>>;

/** Text runs with one of these are hidden from a reader. */
const UNSEEN = new Set(['w:vanish', 'w:strike', 'w:dstrike', 'w:webHidden']);
const NOT_READ = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:footnotePr']);

/** Orders of a field that shows the number of a page. */
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/iu;

/** The elements of HTML that paragraphs with a style are, by the style's id: languages other than English name them differently. */
export function namedStyles(styles: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  let id = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'w:style') id = attributes['w:styleId'] ?? '';
        const written = name === 'w:name' ? (attributes['w:val'] ?? '').toLowerCase() : '';
        const tag = tagOf(written);
        if (tag !== null) tags.set(id, tag);
      },
    },
    { xmlMode: true },
  );
  parser.end(styles);
  return tags;
}

function tagOf(style: string): string | null {
  const level = /^heading ?([1-6])$/u.exec(style)?.[1];
  if (level !== undefined) return `h${level}`;
  if (style === 'title') return 'h1';
  if (style === 'caption') return 'figcaption';
  if (/^list (?:bullet|number)(?: \d)?$/u.test(style)) return 'li';
  return style === 'quote' || style === 'intense quote' ? 'blockquote' : null;
}

/** The pieces of a document's part as its reader sees them. */
export function docxPieces(xml: string, styles: ReadonlyMap<string, string>): readonly Piece[] {
  const builder = new PageBuilder();
  const teller = new DocxTeller(builder, styles, headedTables(xml));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => teller.open(name, attributes),
      onclosetag: (name) => teller.close(name),
      ontext: (words) => teller.text(words),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return builder.finish();
}

/** Tells a document's elements to a builder in the words of HTML. */
class DocxTeller {
  readonly #builder: PageBuilder;
  readonly #styles: ReadonlyMap<string, string>;
  /** What the open paragraph is told as: its style is known before its words. */
  #paragraph: readonly string[] = [];
  #isTold = false;
  #isText = false;
  #isSeen = true;
  /** Whether the open paragraph is a line of the table of contents, which says each heading a second time. */
  #isContents = false;
  #unread = 0;
  /** What the open fields are told to show, innermost last; the number of a page is no part of the text. */
  readonly #fields: string[] = [];
  #isOrder = false;
  /** The tables whose first row names the columns, and how many have begun. */
  readonly #headed: ReadonlySet<number>;
  #tables = 0;
  #isFirstRow = false;

  constructor(builder: PageBuilder, styles: ReadonlyMap<string, string>, headed: ReadonlySet<number>) {
    this.#builder = builder;
    this.#styles = styles;
    this.#headed = headed;
  }

  open(name: string, attributes: Attributes): void {
    if (NOT_READ.has(name)) this.#unread += 1;
    if (name === 'w:p') {
      this.#paragraph = ['p'];
      this.#isTold = false;
      this.#isContents = false;
    } else if (name === 'w:pStyle' && /^TOC ?\d$/iu.test(attributes['w:val'] ?? '')) this.#isContents = true;
    else if (name === 'w:pStyle') this.#paragraph = this.#tagsOf(attributes);
    else if (name === 'w:numPr' && !/^h\d$/u.test(this.#paragraph[0] ?? '')) this.#paragraph = ['ul', 'li'];
    else if (name === 'w:r') this.#isSeen = true;
    else if (UNSEEN.has(name) && !/^(?:0|false|off)$/u.test(attributes['w:val'] ?? '')) this.#isSeen = false;
    else if (name === 'w:t') this.#isText = true;
    else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'begin') this.#fields.push('');
    else if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'end') this.#fields.pop();
    else if (name === 'w:instrText') this.#isOrder = true;
    else if (name === 'w:tab') this.#tell(' ');
    else if (name === 'w:br') this.#tell(attributes['w:type'] === 'page' ? ' ' : HARD_BREAK);
    else if (name === 'w:tbl') this.#beginTable();
    else if (name === 'w:tr') this.#beginRow();
    else if (name === 'w:tc') this.#builder.open('td');
    else if (name === 'w:gridSpan')
      this.#builder.cell((table) => table.widen(Number.parseInt(attributes['w:val'] ?? '1', 10) || 1));
    else if (name === 'w:vMerge' && attributes['w:val'] !== 'restart')
      this.#builder.cell((table) => table.goesOn());
    else if (name === 'w:tblHeader') this.#builder.headRow();
    else if (name === 'w:footnote') this.#builder.open('footnote');
  }

  close(name: string): void {
    if (NOT_READ.has(name)) this.#unread -= 1;
    if (name === 'w:t') this.#isText = false;
    else if (name === 'w:instrText') this.#isOrder = false;
    else if (name === 'w:p') {
      if (this.#isTold) for (const tag of this.#paragraph.toReversed()) this.#builder.close(tag);
      this.#isTold = false;
    } else if (name === 'w:tbl') this.#builder.close('table');
    else if (name === 'w:tr') this.#builder.close('tr');
    else if (name === 'w:tc') this.#builder.close('td');
    else if (name === 'w:footnote') this.#builder.close('footnote');
  }

  text(words: string): void {
    if (this.#isOrder && this.#fields.length > 0) this.#fields.push(`${this.#fields.pop() ?? ''}${words}`);
    if (this.#isText && !this.#fields.some((order) => PAGE_NUMBER.test(order))) this.#tell(words);
  }

  #tagsOf(style: Attributes): readonly string[] {
    const tag = this.#styles.get(style['w:val'] ?? '') ?? styleOf(style);
    return tag === 'li' ? ['ul', 'li'] : [tag];
  }

  #beginTable(): void {
    this.#builder.open('table');
    this.#isFirstRow = this.#headed.has(this.#tables);
    this.#tables += 1;
  }

  #beginRow(): void {
    this.#builder.open('tr');
    if (this.#isFirstRow) this.#builder.headRow();
    this.#isFirstRow = false;
  }

  #tell(words: string): void {
    if (!this.#isSeen || this.#isContents || this.#unread > 0) return;
    if (!this.#isTold) for (const tag of this.#paragraph) this.#builder.open(tag);
    this.#isTold = true;
    this.#builder.text(words);
  }
}

function styleOf(attributes: Attributes): string {
  const name = (attributes['w:val'] ?? '').replace(/^Heading(\d)$/u, 'heading $1').toLowerCase();
  return tagOf(name) ?? 'p';
}
