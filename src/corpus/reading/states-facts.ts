/** "Open Mon - Sat 9.30 to 4.30" says when, and heads nothing. */
const STATES_HOURS =
  /^(?:open|closed|shut|opening|mở cửa|đóng cửa)(?!\p{L}).*\d\s?(?:[ap]m\s?)?(?:to|till|until|-|–|đến|tới)\s?\d/iu;
/** "£2", "50p", "20.000đ", "20k" */
const PRICE =
  '(?:[£$€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:p|pence|pounds?|dollars?|euros?|đ|đồng|vnđ|vnd|k|nghìn|ngàn)(?![\\p{L}\\p{N}]))';
/** Who pays, or for what: "50p on the door, children and dogs free". "£50,000 for the new roof" is a headline. */
const PAYS =
  '(?:a (?:head|person|team|family|day|night|week|month|year|go|class|ticket|strip|cup|dozen|bag|stall)|per|each|on the (?:door|gate|day|night)|at the (?:door|gate)|(?:for )?(?:adults?|children|kids|members|families|students|pensioners|concessions|under[- ]?\\p{N}+s?|under[- ]?(?:fives|tens|twelves|sixteens))|mỗi|một (?:người|suất|vé|phần|lượt|tháng|buổi)|(?:cho )?(?:người lớn|trẻ em|hội viên|sinh viên|học sinh))(?!\\p{L})';
const BEGINS_WITH_PRICE = new RegExp(`^${PRICE}(?:[,/]|\\s).{0,30}?(?<!\\p{L})${PAYS}`, 'iu');
/** "Entry £1, under tens free", "Free for members, others £2", "Vé 20.000đ, trẻ em miễn phí" */
const OF_ENTRY = new RegExp(
  `^(?=[^!?]*(?:,|;| and | và ))(?:entry|entrance|admission|tickets?|adults?|children|members|free|vào cửa|vé|giá vé|phí|người lớn|trẻ em)(?!\\p{L})[^!?]{0,60}?(?:${PRICE}|\\sfree(?=$|[,;]))`,
  'iu',
);
/** "11 till 3, in the school hall", "9am to noon, bring a mug"; "3-1, what a game" is a headline. */
const BEGINS_WITH_HOURS =
  /^\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]m)? (?:to|till|until|đến|tới) (?:\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]m)?|noon|midnight|trưa),\s/iu;

/** Whether a line begins in the middle of facts, as those above it go on, and heads nothing: what something costs, and when it is open. */
export function statesFacts(words: string): boolean {
  return [STATES_HOURS, BEGINS_WITH_PRICE, OF_ENTRY, BEGINS_WITH_HOURS].some((form) => form.test(words));
}
