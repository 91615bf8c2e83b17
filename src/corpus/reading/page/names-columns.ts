import { VIETNAMESE_WEEKDAYS, WEEKDAYS } from '../../../text/calendar.ts';

/** What columns are named, in lower case; a cell that says "Price per day" or "Giá (đồng)" is named so, too. */
const NAMES =
  /^(?:(?:(?:entry|ticket|member|day|start|end|opening|meeting) )?(?:prices?|costs?|fees?|rates?|amount|deposit|total|weight|prizes?|awards?|points|score|results?|sizes?|colou?rs?|quantity|number|no\.?|count|capacity|seats|times?|start|starts|end|ends|from|until|to|begins|dates?|days?|when|hours|duration|length|deadline|rooms?|where|place|venue|location|address|who|names?|speakers?|hosts?|person|people|teams?|contacts?|phone|telephone|tel\.?|e-?mail|roles?|tasks?|what|events?|activity|topics?|talks?|titles?|sessions?|programme|program|items?|details|description|notes?|remarks|comments?|status|category|type|kind|groups?|ages?|tickets?|packages?|booth|includes|included|benefits|requirements|criterion|criteria|winners?|leader|coach|captain|teacher|trainer|organi[sz]er)|giá|mức giá|giá vé|phí|lệ phí|chi phí|học phí|số lượng|số tiền|số người|tiền|thời gian|thời lượng|giờ|ngày|thứ|khi nào|hạn|hạn chót|địa điểm|nơi|phòng|ở đâu|tên|họ tên|họ và tên|người phụ trách|phụ trách|giáo viên|huấn luyện viên|diễn giả|liên hệ|điện thoại|số điện thoại|nội dung|hoạt động|ghi chú|mô tả|chi tiết|giải|giải thưởng|điểm|cỡ|kích cỡ|màu|loại|hạng mục|đối tượng|lứa tuổi|sức chứa|số chỗ|vé|gói|quyền lợi)(?: (?:per|of|for|in|mỗi|một|của|cho) .{1,30})?$/u;
const WEEKDAY = new RegExp(
  `^(?:${[...WEEKDAYS.flat(), ...Object.values(VIETNAMESE_WEEKDAYS).flat()].join('|')})`,
  'iu',
);
/** A longer cell tells something and names nothing. */
const LONGEST_NAME = 60;

/**
 * Whether the first row of a table says what stands in its columns, as far as its words tell: it has no figures, and names one of them as
 * columns are named, or stands above figures. "Venue | Town hall" above "Doors | 18:00" is a row like the others.
 */
export function namesColumns(head: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (head.length < 2 || others.length === 0 || WEEKDAY.test(head[0] ?? '')) return false;
  if (hasFigure(head) || head.some((cell) => cell.length > LONGEST_NAME || /[.!?]$/u.test(cell)))
    return false;
  if (head.slice(1).some(isName)) return true;
  // "Day | Lunch | Tea" over weekdays.
  if (isName(head[0] ?? '') && others.every(([first = '']) => WEEKDAY.test(first))) return true;
  if (head.length > 2 && areCapitals(head) && !others.some(areCapitals)) return true;
  if (head.length > 2) return others.filter(hasFigure).length * 2 >= others.length;
  const shapes = others.map((cells) => (cells[1] ?? '').toLowerCase().replaceAll(/\d[\d.,:]*/gu, '#'));
  return !isName(head[0] ?? '') && (shapes[0] ?? '').includes('#') && new Set(shapes).size === 1;
}

function isName(cell: string): boolean {
  const words = cell
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^()]*\)/gu, ' ');
  return NAMES.test(
    words
      .replaceAll(/\s+/gu, ' ')
      .replace(/[:：]\s*$/u, '')
      .trim(),
  );
}

/** "LUNCH | PUDDING | TEA" over rows in small letters. */
function areCapitals(cells: readonly string[]): boolean {
  return cells.every((cell) => /\p{Lu}/u.test(cell) && !/\p{Ll}/u.test(cell));
}

function hasFigure(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/u.test(cell));
}
