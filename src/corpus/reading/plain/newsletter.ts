/** A heading as programs for newsletters write it in plain text: "** The fair opens" over a line of dashes. */
const HEADING = /^\*\* ([^\n]+)\n-{10,}$/gmu;
/** What stands below every issue: the rights, the address that it is sent from, how to end it. */
const FOOT =
  /\n(?:={20,}\n(?:\*\* [^\n]*\([^\n]*\)\n?)+|(?:Copyright ©|\*?Copyright|Our mailing address is:|Địa chỉ của chúng tôi)[^\n]*\n)[\s\S]*$/u;

/** A newsletter that was copied as plain text, without signs, addresses in brackets and what stands below every issue; any other text unchanged. */
export function withoutNewsletterMarks(text: string): string {
  if (!text.includes('** ') || text.search(HEADING) === -1) return text;
  return text
    .replace(FOOT, '\n')
    .replaceAll(HEADING, '\n$1\n')
    .replaceAll(/ ?\(https?:\/\/[^\s()]+\)(?: (?=[.,;:!?]))?/gu, '')
    .replaceAll(/^\*\* /gmu, '')
    .replaceAll(/^-{10,}$/gmu, '');
}

/** The way past a page's menu, which stands above it for people who do not see the page. */
const PAST_MENU =
  /^(?:skip to (?:main )?content|jump to content|bỏ qua nội dung|chuyển đến nội dung)[^\n]{0,40}\n(?:[^\n]{1,40}\n){0,40}\n+/iu;

/** A page that was copied with its menu, without it; any other text unchanged. */
export function withoutMenu(text: string): string {
  return text.replace(PAST_MENU, '');
}

/** What is looked at of every text's end, in characters. */
const FOOT_LENGTH = 200;

/** Buttons below a post of a social network, and what stands under its author's name. */
const BUTTON =
  /^(?:thích|bình luận|chia sẻ|gửi|xem thêm|ẩn bớt|xem bản dịch|like|comment|share|send|see more|see less|see translation|tất cả cảm xúc:?|all reactions:?|\d[\d.,]*\s?[kK]?|\d+ (?:bình luận|lượt chia sẻ|comments?|shares?))$/iu;
const UNDER_NAME =
  /^(?:\d{1,2} tháng \d{1,2}(?:,? \d{4})?(?: lúc \d{1,2}:\d{2})?|\p{Lu}\p{L}+ \d{1,2}(?:, \d{4})?(?: at \d{1,2}:\d{2}\s?[AP]M)?|(?:hôm qua|yesterday)(?: (?:lúc|at) \d{1,2}:\d{2}(?:\s?[AP]M)?)?|\d{1,2} ?(?:giờ|phút|ngày|h|hrs?|mins?|d))\s*·?\s*$/u;

/** Whether the buttons of a social network stand below a text. */
export function hasButtons(text: string): boolean {
  return /^(?:chia sẻ|share|gửi|send|bình luận|comment|thích|like)\s*$/imu.test(text.slice(-FOOT_LENGTH));
}

/** A post of a social network that was copied, without its buttons; any other text unchanged. */
export function withoutButtons(text: string): string {
  if (!hasButtons(text)) return text;
  const lines = text.split('\n');
  let end = lines.length;
  let buttons = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const words = lines[at]?.trim() ?? '';
    if (words !== '' && !BUTTON.test(words)) break;
    if (words !== '') buttons += 1;
    end = at;
  }
  if (buttons < 2) return text;
  return lines
    .slice(0, end)
    .filter((line, at) => at > 3 || !UNDER_NAME.test(line.trim()))
    .filter((line) => !/^(?:xem thêm|see more)$/iu.test(line.trim()))
    .join('\n');
}
