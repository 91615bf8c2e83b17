import type { Span } from '../../corpus/article.ts';

const NUMBER = String.raw`(?:[12]?\d|30|mười (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)|hai (?:mươi|mốt|hai|ba|bốn|lăm|sáu|bảy|tám|chín)(?: (?:mốt|hai|ba|tư|lăm|sáu|bảy|tám|chín))?|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const MONTH = String.raw`tháng (?:chạp|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một)?|\d{1,2})`;
/** "27 tháng chạp", "mùng 3", "mồng 5 tháng giêng", "rằm tháng bảy", "30 Tết", "đêm giao thừa". */
const LUNAR_DAY = String.raw`(?:(?:ngày |hôm )?(?:(?:mùng|mồng) ${NUMBER}(?: tết(?: nguyên đán)?| ${MONTH}(?: âm(?: lịch)?)?)?|(?:[12]?\d|30|hai mươi \p{L}+|ba mươi) (?:tháng (?:chạp|giêng)|chạp)|(?:2[3-9]|30|ba mươi) tết|rằm ${MONTH})|(?:đêm )?giao thừa)`;
/** One of them, or a stretch: "từ 27 tháng chạp đến hết mùng 3"; in brackets it is mostly the same as the day in front. */
const LUNAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,(-])(?:từ )?${LUNAR_DAY}(?: âm lịch)?(?:(?:\s?[–-]\s?| (?:đến|tới|cho đến|cho tới) )(?:hết )?${LUNAR_DAY}(?: âm lịch)?)?(?![\p{L}\p{N}/]|[.,]\d)`,
  'giu',
);

/** The days of the moon's calendar in a text, and stretches of them. */
export function lunarDays(text: string): readonly Span[] {
  return [...text.matchAll(LUNAR)].map(({ 0: day, index }) => ({ start: index, end: index + day.length }));
}
