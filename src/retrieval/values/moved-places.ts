import type { Span } from '../../corpus/article.ts';

/** Where the name of a place ends: at a mark, or at a word that goes on to when or why. */
const END = String.raw`(?=\s?(?:$|[,;:()\n–—]|\.(?!\d))|\s(?:from|on|until|till|since|as|because|so|for|while|and|but|which|where|từ|để|vì|do|nên|rồi|cho|khi|kể|hôm|ngày|lúc|và|nhưng|nha|nhé|nghen|ạ)(?![A-Za-zÀ-ỹ]))`;
const NAME = String.raw`[^.,;:!?()\n–—]{2,60}?`;
/** "Has been **moved from** the lodge **to the back wall**". What "goes from" one place to another is a bus. */
const ENGLISH = new RegExp(
  String.raw`(?<![a-z])(?:(?:mov|relocat)(?:es?|ed|ing)|(?:shift|transferr?)(?:s|ed|ing)?)(?: (?!from )[\p{L}\p{N}'’-]{1,30}){0,6} from ${NAME} (?<place>(?:in)?to (?!\d)${NAME})${END}`,
  'iu',
);
/** "**Dời** tủ thuốc **từ** phòng trực **ra sau bếp**". */
const VIETNAMESE = new RegExp(
  String.raw`(?<![a-zÀ-ỹ])(?:dời|chuyển|đưa|dọn|mang|khiêng|kê)(?: (?!từ )[\p{L}\p{M}\p{N}]{1,20}){0,6} (?:từ|khỏi) (?!\d|ngày|thứ|tháng|tuần)${NAME} (?<place>(?:sang|qua|ra|lên|vào|xuống|về) (?!\d|ngày|thứ|tháng|tuần)${NAME})${END}`,
  'iu',
);

/** Where a sentence says that something was moved, without the place that it was moved from: "from the lodge **to the back wall**". */
export function placeMovedTo(sentence: string): Span | undefined {
  const found = ENGLISH.exec(sentence) ?? VIETNAMESE.exec(sentence);
  const place = found?.groups?.['place'];
  if (found === null || place === undefined) return undefined;
  const end = found.index + found[0].length;
  return { start: end - place.length, end };
}
