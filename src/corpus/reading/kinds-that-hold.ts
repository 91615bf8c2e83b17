import { isEvent } from './message-head.ts';

/**
 * What lists and papers call themselves that hold until the next one comes, as alternatives of a pattern: a price list, a timetable, who is on duty.
 * Their month is the one from which they hold; "Lịch thi" and "Fixtures" tell of days on which something takes place.
 */
const ENGLISH =
  'prices?|pricing|price ?list|price board|fees?|rates?|charges|tariffs?|subs|subscriptions|costs|time ?tables?|rotas?|rosters?|class list|class times|(?:opening |session |class |office )?(?:times|hours)|menus?|rules|policy|terms|contacts?|contact list|phone (?:list|numbers)|directory|staff list|courses';
const VIETNAMESE =
  '(?:bảng |đơn )giá|(?<!(?:đánh|đấu|giảm|vô|trị|tăng|giá|thẩm|bình) )giá|(?<!miễn )phí|thời khóa biểu|thời khoá biểu|tkb|lịch (?:học|dạy|làm việc|làm|trực|bác sĩ|bs|giáo viên|khám|mở cửa|tiếp dân)|ca trực|phân công|thực đơn|nội quy|quy định|danh bạ|giờ (?:mở cửa|làm việc|học|khám)|(?:bang |don )gia|hoc phi|le phi|bieu phi|thoi khoa bieu|lich (?:hoc|day|lam viec|lam|truc|bac si|giao vien|kham|mo cua)|ca truc|phan cong|thuc don|noi quy|quy dinh|danh ba|gio (?:mo cua|lam viec|hoc|kham)';
/** What is handed out, hung up or sent, whatever it is about. */
const PAPERS =
  'leaflet|(?:fact|info(?:rmation)? |help |advice |cheat ?|welcome )?sheet|poster|flyer|hand-?out|brochure|booklet|pamphlet|letter|form|notice|guide|list|advice|instructions|pack|card|sign|tờ rơi|tờ|phiếu|hướng dẫn|dặn dò|danh sách|thông báo|thư|mẫu|áp phích|to roi|phieu|huong dan|dan do|danh sach|thong bao';

const HOLDS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ENGLISH}|${VIETNAMESE})(?![\\p{L}\\p{M}])`, 'iu');
const IS_PAPER = new RegExp(`(?<![\\p{L}\\p{M}])(?:${PAPERS})(?![\\p{L}\\p{M}])`, 'iu');

/** Whether words name a list that holds until the next one comes: "Fees Sept 2026", "Lịch bác sĩ tháng 11/2026". */
export function holdsForATime(words: string): boolean {
  return HOLDS.test(words);
}

/** Lessons, hours and their lists are no events, though their words are used of these. */
const NO_EVENTS =
  /(?<![\p{L}\p{M}])(?:class(?:es)?|training|practice|session|evening|day|opening(?= (?:times|hours))|stage|buổi|lớp)(?![\p{L}\p{M}])/giu;

/** Whether words are of something that takes place, and not only of a list for it: "Summer camp prices", but not "Opening times". */
export function isOfEvent(words: string): boolean {
  return isEvent(words.replaceAll(NO_EVENTS, ' '));
}

/** Whether words name such a list, or a paper: "A leaflet for visitors", "Tờ rơi". */
export function isListOrPaper(words: string): boolean {
  return HOLDS.test(words) || IS_PAPER.test(words);
}

/** What a paper calls itself, as alternatives of a pattern. */
export const PAPERS_AND_LISTS = `${PAPERS}|page|document|template|draft|version|copy|rules|prices?|price list|menu|timetable|rota|bảng giá|bảng|nội quy|quy định|lịch|bản`;
