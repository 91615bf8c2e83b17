import { Parser } from 'htmlparser2';
import type { PageBuilder } from './page-builder.ts';

/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Tells HTML to a builder, piece by piece: what one piece opens, a later one may close. Scripts and comments are skipped. */
export class HtmlTeller {
  readonly #parser: Parser;

  constructor(builder: PageBuilder) {
    this.#parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          builder.open(tag, attributes);
          if (VOID.has(tag)) builder.close(tag);
        },
        onclosetag: (tag) => {
          if (!VOID.has(tag)) builder.close(tag);
        },
        ontext: (words) => builder.text(builder.keepsLines ? words : words.replaceAll(/\s+/gu, ' ')),
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  }

  tell(html: string): void {
    this.#parser.write(html);
  }
}
