import type { Span } from '../../corpus/article.ts';

/** One of a unit of time, behind a word for how long: "lasts **an hour**", "kéo dài **một tuần**"; not "twice a week", "một tuần hai lần". */
const ONE_OF_UNIT =
  /(?<=(?<![a-zÀ-ỹ])(?:takes?|took|lasts?|lasted|for|within|about|around|nearly|almost|over|under|than|is|mất|kéo dài|học|trong|khoảng|hơn|gần|hết|cần)\s)(?:(?:an?|one) (?:hour|minute|day|week|month|year)|một (?:tiếng|giờ|phút|ngày|tuần|tháng|năm))(?![a-zÀ-ỹ-]| (?:lần|buổi|rưỡi|half|and a half)(?![a-zÀ-ỹ]))|^(?:(?:an?|one) (?:hour|minute|day|week|month|year)|một (?:tiếng|giờ|phút|ngày|tuần|tháng|năm))$/giu;

/** Where a text says that something lasts one unit of time. */
export function oneOfUnit(text: string): Span[] {
  return [...text.matchAll(ONE_OF_UNIT)].map(({ 0: one, index }) => ({
    start: index,
    end: index + one.length,
  }));
}
