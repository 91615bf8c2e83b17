import { Unreadable } from '../unreadable.ts';
import type { Piece, PieceKind } from './page.ts';
import { Pictures } from './pictures.ts';
import { isData, Table } from './table.ts';
import { type Attributes, isBlock, isHeading, isHidden } from './tags.ts';
import { HARD_BREAK, joinLines, tidy } from './tidy.ts';

/** The deepest nesting of elements; a page written by hand has about ten levels. */
const DEEPEST = 250;
/** A quotation is one piece with who said it, up to here; a longer one is parted at its paragraphs. */
const LONGEST_QUOTATION = 700;
/** A few words that name what a list inside an item is of, with its number or without. */
const LABEL = /^(?:\d{1,3}\. )?(?=\p{L})(?=.{2,40}$)(?:[^\s.!?:;,]+ ){0,4}[^\s.!?:;,]+:?$/u;

interface Open {
  readonly tag: string;
  readonly hides: boolean;
}

/**
 * Makes the pieces of a page from the elements and words of its markup in their order. Markdown and HTML, which may stand in each other,
 * are told to the same builder, so that what one opens the other closes.
 */
export class PageBuilder {
  readonly pieces: Piece[] = [];
  readonly #open: Open[] = [];
  readonly #lists: { ordered: boolean; next: number; label: Piece | undefined; isNamed: boolean }[] = [];
  readonly #tables: Table[] = [];
  readonly #pictures = new Pictures();
  #hidden = 0;
  #words = '';
  #outsideEmphasis = false;
  #prefix = '';
  #term = '';
  #quoted: string[] = [];

  /** @throws {Unreadable} when elements are nested too deeply. */
  open(tag: string, attributes: Attributes = {}): void {
    if (this.#open.length >= DEEPEST)
      throw new Unreadable('it is nested too deeply for an article: make it simpler');
    const hides = isHidden(tag, attributes);
    this.#open.push({ tag, hides });
    if (hides) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (tag === 'br') this.#words += HARD_BREAK;
    else if (tag === 'img') this.#pictures.see(attributes['alt'] || attributes['title'] || '');
    else if (isBlock(tag)) {
      this.#flush();
      this.#enter(tag, attributes);
    }
  }

  /** Closes the innermost element of this name and what was left open inside it; a name that is not open is passed over. */
  close(tag: string): void {
    const at = this.#open.findLastIndex((element) => element.tag === tag);
    if (at === -1) return;
    const visible = this.#hidden === 0;
    if (visible && isBlock(tag)) this.#flush();
    for (const { hides } of this.#open.splice(at)) if (hides) this.#hidden -= 1;
    if (visible && isBlock(tag)) this.#leave(tag);
  }

  /** Adds words; in a `pre` every line end counts. */
  text(words: string): void {
    if (this.#hidden > 0) return;
    this.#words += words;
    if (!this.#outsideEmphasis && words.trim() !== '' && !this.#isIn('em') && !this.#isIn('i'))
      this.#outsideEmphasis = true;
  }

  /** Adds a whole piece, such as a caption that a shortcode holds. */
  piece(kind: PieceKind, text: string): void {
    if (this.#hidden > 0) return;
    this.#flush();
    const words = tidy(text);
    if (words !== '') this.pieces.push({ kind, text: words });
  }

  /** Says that the open row is its table's header. */
  headRow(): void {
    this.#tables.at(-1)?.headRow();
  }

  /** Tells the open table of a cell that goes over several columns or rows. */
  cell(tell: (table: Table) => void): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) tell(table);
  }

  /** All pieces, when there is nothing more to come. */
  finish(): readonly Piece[] {
    this.#flush();
    for (const { tag } of this.#open.toReversed()) this.close(tag);
    this.#endQuotation();
    return this.pieces;
  }

  /** Whether line ends count in the words that follow. */
  get keepsLines(): boolean {
    return this.#isIn('pre');
  }

  #isIn(tag: string): boolean {
    return this.#open.some((element) => element.tag === tag);
  }

  #enter(tag: string, attributes: Attributes): void {
    if (tag === 'ul' || tag === 'ol')
      this.#lists.push({
        ordered: tag === 'ol',
        next: Number.parseInt(attributes['start'] ?? '1', 10) || 1,
        label: this.#takeLabel(),
        isNamed: false,
      });
    else if (tag === 'li') this.#prefix = this.#numberOfItem();
    else if (tag === 'table') this.#tables.push(new Table());
    else if (tag === 'thead') this.#tables.at(-1)?.beginHead();
    else if (tag === 'tr') this.#tables.at(-1)?.beginRow();
    else if (tag === 'td' || tag === 'th') this.#tables.at(-1)?.beginCell(tag === 'th', attributes);
  }

  /** A list without items leaves the item that it is in as it is. */
  #endList(): void {
    const list = this.#lists.pop();
    if (list?.label !== undefined && !list.isNamed) this.pieces.push(list.label);
  }

  /** Takes the few words of the item that a list inside it begins below: "4. Bonfires" says nothing alone, and each rule below it is about them. */
  #takeLabel(): Piece | undefined {
    const parent = this.#lists.length > 0 && this.#isIn('li') ? this.pieces.at(-1) : undefined;
    return parent?.kind === 'item' && LABEL.test(parent.text) ? this.pieces.pop() : undefined;
  }

  #numberOfItem(): string {
    const list = this.#lists.at(-1);
    if (list?.label !== undefined)
      return `${list.label.text.replace(/^\d{1,3}\. /u, '').replace(/:$/u, '')}: `;
    return list?.ordered ? `${list.next++}. ` : '';
  }

  #leave(tag: string): void {
    if (tag === 'ul' || tag === 'ol') this.#endList();
    else if (tag === 'figure') this.#takePictures();
    else if (tag === 'tr') this.pieces.push(...(this.#tables.at(-1)?.endRow() ?? []));
    else if (tag === 'thead') this.#tables.at(-1)?.endHead();
    else if (tag === 'table') this.#tables.pop();
    else if (tag === 'li') this.#prefix = '';
    else if (tag === 'blockquote' && !this.#isIn('blockquote')) this.#endQuotation();
  }

  /** Ends the paragraph that the words so far are. */
  #flush(): void {
    const words = this.#words;
    const allEmphasis = !this.#outsideEmphasis;
    this.#words = '';
    this.#outsideEmphasis = false;
    if (this.#isIn('pre'))
      return this.#add('code', words.replaceAll(HARD_BREAK, '\n').replace(/^\n+|\s+$/gu, ''));
    const text = tidy(joinLines(words));
    const isBeside = this.#pictures.isBeside(text === '');
    if (text === '') {
      if (!this.#isIn('figure') && !this.#isIn('a')) this.#takePictures();
      return;
    }
    if (isBeside && allEmphasis) {
      this.#pictures.caption();
      return this.#add('caption', text);
    }
    if (!this.#isIn('figure')) this.#pictures.forget();
    this.#place(text);
  }

  #takePictures(): void {
    for (const words of this.#pictures.take()) this.#add('caption', words);
  }

  #place(text: string): void {
    const table = this.#tables.at(-1);
    const last = this.#open.findLast(({ tag }) => isBlock(tag) && tag !== 'p' && tag !== 'div')?.tag ?? '';
    if (last === 'figcaption' || last === 'caption') {
      this.#pictures.caption();
      this.#add('caption', text);
    } else if (isHeading(last)) this.#add('heading', text.replaceAll('\n', ' '));
    else if (table !== undefined && isData(last)) table.add(text);
    else if (last === 'dt') this.#term = text;
    else if (last === 'dd')
      this.#add('item', this.#term === '' ? text : `${this.#term.replace(/:$/u, '')}: ${text}`);
    else if (this.#isIn('footnote')) this.#add('note', text);
    else if (this.#lists.length > 0 && this.#isIn('li')) {
      const list = this.#lists.at(-1);
      if (list !== undefined) list.isNamed = true;
      this.#add('item', this.#prefix + text);
      this.#prefix = '';
    } else if (this.#isIn('blockquote')) this.#quoted.push(text);
    else this.#add('body', text);
  }

  #add(kind: PieceKind, text: string): void {
    if (text.trim() === '') return;
    if (kind !== 'caption') this.#endQuotation();
    this.pieces.push({ kind, text });
  }

  #endQuotation(): void {
    const quoted = this.#quoted;
    this.#quoted = [];
    let open = '';
    for (const text of quoted) {
      if (open !== '' && open.length + text.length > LONGEST_QUOTATION) {
        this.pieces.push({ kind: 'quotation', text: open });
        open = '';
      }
      open = open === '' ? text : `${open}\n${text}`;
    }
    if (open !== '') this.pieces.push({ kind: 'quotation', text: open });
  }
}
