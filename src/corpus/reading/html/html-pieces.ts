import { HtmlTeller } from '../page/html-events.ts';
import type { Piece } from '../page/page.ts';
import { PageBuilder } from '../page/page-builder.ts';

/** The pieces of a page of HTML, or of a part of one, as its reader sees them. */
export function htmlPieces(html: string): readonly Piece[] {
  const builder = new PageBuilder();
  new HtmlTeller(builder).tell(html);
  return builder.finish();
}
