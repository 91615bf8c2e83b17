import { foldMarks } from './fold-marks.ts';
import { VIETNAMESE_LETTERS } from './letters.ts';

const VIETNAMESE = new RegExp(`[${VIETNAMESE_LETTERS}]`, 'iu');

/** Words, without marks, that Vietnamese questions are seldom without, and English always: "khi nào?" has none of the letters. */
const WORDS =
  /(?<!\p{L})(?:la gi|la ai|cai gi|lam gi|o dau|khi nao|luc nao|bao gio|ngay nao|the nao|bao nhieu|bao lau|tai sao|vi sao|con ai|ai da|hoi nghi|cua ai|do ai|tu dau|nhung ai|nhung gi)(?!\p{L})/u;

/** Whether a message is written in Vietnamese: a message, unlike an interaction, does not say what language its author reads. */
export function looksVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC')) || WORDS.test(foldMarks(text).replace(/\s+/g, ' '));
}

/** Words of Vietnamese messages without marks, and of chats, that are not English. */
const TYPED =
  /(?<!\p{L})(?:khong|ko|hok|hong|duoc|dc|mn|mng|ntn|nhiu|nhieu|mik|minh|moi|nguoi|gio|nao|dau|oi|vay|cam on|chao|xin|cua|trong|ngay|gia ve|mua|may|cho em|cho minh|ngta|hnay|hqua|nha|nhe|nua|roi|toi|lich|gi|sao|voi|vs|bh|va|cac|di|thi|han|chot|phi|phong|dien|thoai|tien|hoc|sinh|giai|doi|vong|lop|truong|thang|tuan|chieu|dem|dang|ky|nop|mo cua|dong cua|cho nao|lam|viec|to chuc|chuc|hoi|ban|anh|chi|tui|cau|duong|quan|phuong|tinh|hem|bua|muon|biet|tham gia|thue|xe|ve|gui|dia|mat|het|bao|nhan|nuoc|thanh|pho|ong|ai la|la ai|ten|thu|den|tu|email nao|trung|lay|giay|can gi|sdt|ad|may gio|o dau|co|hop k|mai co|ai|boi|cho|chua|vao|nghi|choi|phai|chay|thay|cuoi|tre em|tre con|ngoi|khac)(?!\p{L})/gu;
/** Words that English messages are seldom without. */
const ENGLISH =
  /(?<!\p{L})(?:the|is|are|was|do|does|did|can|could|i|my|of|to|in|on|at|for|and|what|when|where|who|how|why|which|it|there|any|anyone|with|a)(?!\p{L})/gu;

/** Particles that end a Vietnamese question, as no English one ends: "ai dạy thế ạ" without its marks. */
const LAST_PARTICLES = /(?:\s+(?:the|a|do))+[^\p{L}]*$/u;

const BEGINS_IN_ENGLISH =
  /^\s*(?:what|whats|what's|when|whens|where|wheres|who|whos|how|which|why|is|are|was|were|do|does|did|can|could|will|would|should)(?!\p{L})/u;
const ASKS_IN_VIETNAMESE =
  /(?<!\p{L})(?:la gi|la ai|cai gi|o dau|khi nao|luc nao|bao gio|the nao|bao nhieu|bao lau|nao|khong|ko|duoc|dc|vay|may gio|ad|oi)(?!\p{L})/u;

/** Whether a typed question is Vietnamese, which chats often write without marks: more of its words are Vietnamese than English. */
export function isTypedInVietnamese(text: string): boolean {
  const folded = foldMarks(text);
  // "How old is Lương Bảo Châu?" names somebody, and asks in English.
  if (looksVietnamese(text)) return !(BEGINS_IN_ENGLISH.test(folded) && !ASKS_IN_VIETNAMESE.test(folded));
  return (
    (folded.match(TYPED)?.length ?? 0) > (folded.replace(LAST_PARTICLES, '').match(ENGLISH)?.length ?? 0)
  );
}

/** Words that English lines are seldom without, and that are no syllables of Vietnamese without marks, as "the" and "a" are. */
const PLAINLY_ENGLISH =
  /(?<!\p{L})(?:is|are|was|were|be|been|does|did|has|have|had|will|would|could|of|at|for|from|and|or|but|not|with|by|when|where|who|how|why|which|what|it|its|there|this|that|they|we|you|our|your|their|he|she|his|her|if|all|any|than|as)(?!\p{L})/gu;
/** Fewer words may be English ones, "14 May", "Ten tickets", but in a line that has hardly any other. */
const FEWEST_WORDS = 3;
const MOST_OF_LINE = 0.3;

/** Words in small letters that are spelled as hardly any of another language: "nhat", "truoc", "chuyen", "khach". */
const SPELLED_SO =
  /(?<!\p{L})(?:(?:ng|ngh|nh|kh)[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?|[bcdghklmnrstvx]{0,2}(?:uyen|uyet|uoc|uong|uon|uoi|ieu|ieng|iep|iet|oai|oang))(?!\p{L})/gu;

/** Whether a line of a text is Vietnamese by its words, with marks or without: an English one may have Vietnamese names. */
export function hasVietnameseWords(line: string): boolean {
  const folded = foldMarks(line);
  const listed = folded.match(TYPED) ?? [];
  const all = folded.match(/\p{L}+/gu)?.length ?? 0;
  // A word that is listed tells that those spelled so are no names.
  const words = listed.length === 0 ? [] : [...listed, ...(line.match(SPELLED_SO) ?? [])];
  const { size } = new Set(words);
  const isEnough = size >= FEWEST_WORDS || (size > 1 && words.length >= MOST_OF_LINE * all);
  return isEnough && words.length > (folded.match(PLAINLY_ENGLISH)?.length ?? 0);
}

/** The language that a question is asked in, or null where it has no word that tells. */
export function languageAsked(question: string): 'en' | 'vi' | null {
  if (isTypedInVietnamese(question)) return 'vi';
  const folded = foldMarks(question);
  return BEGINS_IN_ENGLISH.test(folded) || folded.match(ENGLISH) !== null ? 'en' : null;
}
