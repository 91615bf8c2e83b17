import type { Span } from '../../corpus/article.ts';

/** Words of several syllables a part of which is another word: "mũ **bảo hiểm**" insures nobody, "nhà **nghỉ**" is open. */
const COMPOUND =
  /(?<![A-Za-zÀ-ỹ])(?:(?:mũ|nón) bảo hiểm|nhà (?:nghỉ|hàng|thuốc|bếp|trường|nước)|xe (?:đạp|máy) điện|xe (?:đạp|máy|buýt|khách)|máy (?:bay|lạnh|giặt|tính|ảnh|chiếu)|tủ lạnh|điện thoại|điện nước|áo (?:mưa|phao)|thuốc lá|thuốc lào|bảo hiểm(?: y tế| xã hội)?|giấy phép|bãi xe|nước (?:mắm|ngọt|nóng|uống)|bánh (?:mì|chưng))(?![A-Za-zÀ-ỹ])/giu;
/** A stretch with all of the word that it begins or ends within: "mũ **bảo hiểm và một áo mưa**" begins with "mũ". */
export function wholeCompounds({ start, end }: Span, text: string, within: Span): Span {
  const own = text.slice(within.start, within.end);
  const cut = [...own.matchAll(COMPOUND)]
    .map(({ 0: word, index }) => ({ start: within.start + index, end: within.start + index + word.length }))
    .filter((word) => word.start < end && start < word.end);
  return {
    start: Math.min(start, ...cut.map((word) => word.start)),
    end: Math.max(end, ...cut.map((word) => word.end)),
  };
}
