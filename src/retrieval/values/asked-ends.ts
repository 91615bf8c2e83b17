import { foldMarks } from '../../text/fold-marks.ts';

/** One end of a stretch of time: when something begins, or when it is over. */
export type End = 'first' | 'last';

/** Behind a verb that says what something does: nothing more, or when and what it opens; "the West **End** show" has a name there. */
const PREDICATE = String.raw`(?=\W*$|\W*[,.;?!/&]|\s(?:on|at|in|for|to|and|or|this|next|each|every|again|usually|normally|now|then|up|down|today|tonight|tomorrow|the|its|their|your|our|his|her|all|please|exactly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|weekdays)(?![A-Za-zÀ-ỹ]))`;
const ASKS_WHEN = String.raw`\b(?:does|do|did|will|can|must|doors?|what time|which time|when)\b.*`;
/** Asks when something begins. "When are you open?" asks for both ends. */
const ASKS_FIRST = new RegExp(
  String.raw`${ASKS_WHEN}\b(?:opens?|opened|starts?|begins?)\b${PREDICATE}|\bopening (?:time(?!s)|and clos|or clos)|\bstart(?:ing)? (?:time|date)\b|\b(?:mo cua|bat dau)\b.*\b(?:(?:may|bao nhieu) gio|luc nao|khi nao)\b|\b(?:(?:may|bao nhieu) gio|khi nao|bao gio|luc nao)\b.*\b(?:mo cua|bat dau)\b`,
  'u',
);
const IS_OPEN = /\b(?:is|are|r|be|am|was|were|it's|hours)\b.*\bopen\b|\bopen\b.*\b(?:until|till|til)\b/;
/** Asks when something ends. */
const ASKS_LAST = new RegExp(
  String.raw`${ASKS_WHEN}\b(?:closes?|closed|shuts?|ends?|ended|finish(?:es|ed)?)\b${PREDICATE}|\b(?:closes|shuts|ends|finishes) (?:when|at what)\b|\bover(?=\W*$| (?:on|today|tonight|tomorrow)\b)|\b(?:closing|ending|finish(?:ing)?|end) (?:times?|date|hours?)\b|\b(?:dong cua|ket thuc)\b|(?<!\b(?:le|dem|tiec|buoi|tran) )\bbe mac\b`,
  'u',
);
/** What is closed is so for a while, which has two ends itself. */
const IS_SHUT = /\b(?:is|are|was|were|be|been|being|get|stay|remain)\b.*\b(?:closed|shut)\b/;
/** "Tan" is the end of a class and of work. Where marks are typed, a name that sounds alike has its own. */
const LETS_OUT =
  /(?<![A-Za-zÀ-ỹ])(?:(?:mấy|bao nhiêu) giờ|lúc nào|khi nào|bao giờ|may gio|luc nao|khi nao|bao gio)(?:\s[A-Za-zÀ-ỹ]+){0,4}\stan(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?<!(?:cô|thầy|anh|chị|ông|bà|em|bác|chú|co|thay|chi|ong|ba|bac|chu)\s)tan(?: (?:học|làm|ca|sở|trường|hoc|lam|so|truong))?(?: (?:vào|lúc|hồi|khoảng|vao|luc|hoi|khoang))? (?:mấy|bao nhiêu|giờ|khi|lúc|may|bao nhieu|gio|luc)(?![A-Za-zÀ-ỹ])/u;

/** The same, though it speaks of opening: "open until when". */
const ASKS_UNTIL =
  /\b(?:until|till|til)\b|\bhow late\b|\bden (?:may|bao nhieu) gio\b|\bden (?:khi|luc|ngay|hom) nao\b/;
/** As it is typed: "tới" without its mark may be "tối", the evening, unless something is done until then. */
const ASKS_UNTIL_TYPED =
  /(?<!\p{L})tới (?:(?:mấy|bao nhiêu) giờ|(?:khi|lúc|ngày|hôm) nào)(?!\p{L})|(?<!\p{L})(?:mo|mo cua|lam viec|lam|ban|nhan)(?: \p{L}+){0,2} toi (?:may|bao nhieu) gio(?!\p{L})/u;

/** Which ends of a stretch of time a question asks for; none where it asks for no end. */
export function askedEnds(question: string): readonly End[] {
  const typed = question.normalize('NFC');
  const asked = foldMarks(typed).toLowerCase();
  if (ASKS_WHOLE.test(asked)) return [];
  if (ASKS_DAYS.test(asked)) return ['first', 'last'];
  if (ASKS_UNTIL.test(asked) || ASKS_UNTIL_TYPED.test(typed.toLowerCase())) return ['last'];
  const isLast = (ASKS_LAST.test(asked) && !IS_SHUT.test(asked)) || LETS_OUT.test(typed.toLowerCase());
  const isFirst = ASKS_FIRST.test(asked) && !IS_OPEN.test(asked);
  return [...(isFirst ? (['first'] as const) : []), ...(isLast ? (['last'] as const) : [])];
}

/** Asks for both of its days: "nghỉ từ hôm nào tới hôm nào", "closed from what day to what day". */
const ASKS_DAYS =
  /\btu (?:hom|ngay|thu|bua) (?:nao|may)\b.*\b(?:den|toi)(?: het)? (?:hom|ngay|thu|bua) (?:nao|may)\b|\bfrom (?:when|what (?:day|date)|which (?:day|date)) (?:to|until|till) (?:when|what (?:day|date)|which (?:day|date))\b/u;

/** Asks for all of a stretch: "giờ mở cửa", "mở cửa từ mấy giờ đến mấy giờ". */
const ASKS_WHOLE =
  /(?<!\b(?:may|nhieu) )\bgio (?:mo cua|lam viec|hoat dong)\b(?!.*\b(?:dong cua|ket thuc)\b)|\b(?:mo cua|lam viec|hoat dong) cua may gio\b|\btu (?:may|bao nhieu) gio\b.*\b(?:den|toi) (?:may|bao nhieu) gio\b/u;

/** Whether a question asks for both ends: "when does the course start and finish". */
export function asksForBothEnds({ question }: { readonly question: string }): boolean {
  return askedEnds(question).length > 1;
}

const WHEN = '(?:may gio|may h|luc nao|khi nao)';
/** "Ca rửa xe **làm từ mấy giờ tới mấy giờ**": both ends of a stretch of time at once, without marks. */
const BOTH_ENDS = new RegExp(
  String.raw`(?<![a-z])(?:(?:lam(?: viec)?|keo dai|hoat dong|mo cua|dien ra|truc) )?(?:tu )?${WHEN} (?:den|toi) ${WHEN}(?![a-z])`,
  'u',
);

/** Where a question without marks asks from what time to what time something is; undefined where it does not, or says it in English. */
export function bothEndsAsked(folded: string): RegExpExecArray | undefined {
  return BOTH_ENDS.exec(folded) ?? undefined;
}

/** "What **hours** is the late clean", but not "how many hours": from when to when. */
const HOURS =
  /\b(?:what|which) (?:are (?:the|its|their) )?(?:hours|times)\b|\bfrom (?:when|what time) (?:to|until|till) (?:when|what time)\b/u;

/** Whether a question asks from what time to what time something is. */
export function asksForHours(question: string): boolean {
  const folded = foldMarks(question.normalize('NFC'));
  return bothEndsAsked(folded) !== undefined || HOURS.test(folded);
}
