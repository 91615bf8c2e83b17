import type { BlockKind } from '../../article.ts';
import type { RawFields } from '../facts/field-values.ts';
import type { Piece } from '../page/page.ts';

/** A text without the markup that it was written in: the fields that it states, and what lines are, by their words. */
export interface MarkedText {
  readonly text: string;
  readonly fields: RawFields;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

/** Lines are known by so many of their characters. */
const WORDS_LENGTH = 500;

/** The lines of a text without its markup, in the making. */
export class MarkedLines {
  readonly #lines: string[] = [];
  readonly #known: { readonly words: string; readonly kind: BlockKind }[] = [];

  line(words: string, kind?: BlockKind): void {
    this.#lines.push(words);
    if (kind !== undefined && words.trim() !== '') this.#known.push({ words, kind });
  }

  /** A line with nothing above and below it. */
  heading(words: string): void {
    this.#lines.push('');
    this.line(words, 'heading');
    this.#lines.push('');
  }

  /** The rows of a table. */
  pieces(pieces: readonly Piece[]): void {
    this.#lines.push('');
    for (const { kind, text } of pieces) this.line(text, kind);
    this.#lines.push('');
  }

  /** Takes the last line back. */
  take(): string {
    return this.#lines.pop()?.trim() ?? '';
  }

  /** The text, its marks inside lines taken out by `inline`: some go over a line's end. */
  read(inline: (words: string) => string): Omit<MarkedText, 'fields'> {
    const text = inline(this.#lines.join('\n'))
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
    const kinds = this.#known.map(
      ({ words, kind }) => [inline(words).trim().slice(0, WORDS_LENGTH).normalize('NFC'), kind] as const,
    );
    return { text, kinds: new Map(kinds) };
  }
}
