import { htmlPieces } from '../html/html-pieces.ts';
import { markdownPage } from '../markdown/markdown-page.ts';
import type { Piece } from '../page/page.ts';
import { tidy } from '../page/tidy.ts';
import { isHtml, isMarkdown } from '../text-kind.ts';

/** A long value of a field as paragraphs, the first of them behind the field's name; empty for none. */
export function prosePieces(value: string, label: string): readonly Piece[] {
  const pieces = isHtml(value)
    ? htmlPieces(value)
    : isMarkdown(value)
      ? markdownPage(value)
      : value
          .split(/\n+/u)
          .map((text): Piece => ({ kind: 'body', text: tidy(text) }))
          .filter(({ text }) => text !== '');
  return pieces.map(({ kind, text }, at): Piece => {
    // A heading inside would take what follows from the record that it stands in.
    const shown = kind === 'heading' ? 'body' : kind;
    return { kind: shown, text: at === 0 && label !== '' ? `${label}: ${text}` : text };
  });
}
