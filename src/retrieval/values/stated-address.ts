import type { Span } from '../../corpus/article.ts';

const NAME = String.raw`\p{Lu}[A-Za-zÀ-ỹ'’-]*(?: \p{Lu}[A-Za-zÀ-ỹ'’-]*){0,3}`;
const STREET =
  '(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Row|Way|Place|Close|Drive|Hill|Yard|Quay|Court|Terrace|Wharf|Crescent|Gardens|Parade|Mews|Boulevard)';
const NUMBER = String.raw`\p{N}{1,4}[A-Za-z]?(?:[/-]\p{N}{1,3}[A-Za-z]?)*`;
/** "27 Harbour Street", "số 27 đường Hoa Gạo, tầng hai". */
const ADDRESS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}])(?:(?:số )?${NUMBER},? (?:đường|phố|ngõ|ngách|hẻm|đại lộ|quốc lộ) (?:${NAME}|\p{N}{1,3})(?:, (?:tầng|lầu|phòng|phường|quận|huyện|xã|thành phố|TP\.?) (?:${NAME}|\p{N}{1,2}|[\p{Ll}\p{M}]{1,6}(?![A-Za-zÀ-ỹ])))*|${NUMBER} ${NAME.replace('{0,3}', '{0,2}')} ${STREET}(?![A-Za-zÀ-ỹ]))`,
  'u',
);

/** The first address of a sentence, as a span of the text: a number and a street. */
export function addressIn(text: string, { start, end }: Span): Span | undefined {
  const found = ADDRESS.exec(text.slice(start, end));
  return found === null
    ? undefined
    : { start: start + found.index, end: start + found.index + found[0].length };
}
