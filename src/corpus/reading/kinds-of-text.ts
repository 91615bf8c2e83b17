/** What a text calls itself in English and in Vietnamese, in small letters, as alternatives of a pattern. */
export const ENGLISH_KINDS =
  'minutes|notes|news(?:letter)?|bulletin|report|results|meeting|agenda|notice|reminder|update|summary|recap|letter|e-?mail|post|circular|memo|programme|schedule|rota|list|prices?|rules|guide|info(?:rmation)?|diary|log|round-?up|digest';
export const VIETNAMESE_KINDS =
  'biên bản|báo cáo|bản tin|kết quả|lịch|thông báo|nội quy|quy định|quy chế|bảng giá|hướng dẫn|kế hoạch|danh sách|thư mời|giấy mời';

const KIND = new RegExp(`^(?:${ENGLISH_KINDS}|${VIETNAMESE_KINDS})$`, 'iu');

/** Whether words only say what kind of text something is, and are nobody's name: "Newsletter", "Bản tin". */
export function isKindOfText(words: string): boolean {
  return KIND.test(words);
}
