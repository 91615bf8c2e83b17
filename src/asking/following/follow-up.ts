import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import { shorten } from '../../text/clean.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { factAsked } from '../about-article.ts';
import type { AskedQuestion } from '../asked.ts';
import type { Earlier } from '../asking.ts';
import { spelledOut } from '../words/chat-spelling.ts';
import { ownPartOf } from './following-quote.ts';

/** "And when was that?", "Còn ai nữa?": a follow-up often says at its beginning that it goes on from something. */
const BEGINS = /^(?:and|but|then|also|what about|how about|và|còn|thế còn|thế|vậy)(?![a-zÀ-ỹ])/iu;

/** The same without their marks, where the question is Vietnamese: "the con lop nang cao thi sao"; in English "the con" is a convention. */
const BEGINS_UNMARKED = /^(?:va|the|vay) con(?![a-zÀ-ỹ])/iu;
/** "The may h", "vay cuoi tuan", in which no English word is left that could be meant. */
const BEGINS_PLAINLY =
  /^(?:(?:the|vay|va) (?:may (?:h|gio|ngay|tuoi|nguoi|buoi|bua|cai)|bao (?:nhieu|lau|gio)|o dau|khi nao|luc nao)|vay (?:thi|ai|neu|cuoi|sang|trua|chieu|toi|thu|ngay|thue|mua|gui))(?![a-zÀ-ỹ])/iu;
/** "Con sinh vien", "con thu nam thi sao": of few words, none of which asks for anything. "Con em" and "con minh" are children of who asks. */
const SHORT_UNMARKED =
  /^con (?!(?:em|e|toi|t|minh|tui|chung|gai|trai|nho|be|cua|duong)(?![a-z]))(?:(?!(?:ko|k|khong|may|bao|bn|nao|gi|dau|ai|sao|chua|duoc|dc)(?![a-z]))[a-z\d]+(?: |$)){2,4}(?:thi sao)?[?!.\s]*$/iu;
/** "Chồi 2 thì sao", "ngày mai thì ai", and not "nếu mưa thì sao". */
const ENDS =
  /^(?!(?:nếu|neu|lỡ|lo|khi|trường hợp|truong hop)(?![a-zÀ-ỹ]))\S+(?: \S+){0,2} (?:thì|thi) (?:sao|ai|mấy giờ|may gio|bao nhiêu|bao nhieu)[?!.\s]*$/iu;

/** Words for somebody or something that was named before. */
const NAMED_BEFORE = new RegExp(
  [
    '(?<![A-Za-zÀ-ỹ])(?:he|she|they|him|her|hers|his|them|their|theirs|its|it)(?![A-Za-zÀ-ỹ])',
    '(?<![A-Za-zÀ-ỹ])(?:was|is|were|are|did|does|do|about|after|before|like|of|in|at|on|for|with) (?:that|this|those|these)(?![A-Za-zÀ-ỹ])(?! (?:week|month|year|morning|evening|season|weekend))',
    '(?<![A-Za-zÀ-ỹ])there[\\s?.!]*$',
    '(?<![A-Za-zÀ-ỹ])(?:nó|họ|(?:ông|bà|anh|cô|chị|người|điều|việc|lúc|khi|nơi|ở|cái|sau|trước) (?:ấy|đó))(?![A-Za-zÀ-ỹ])',
  ].join('|'),
  'iu',
);

/** "What time is it?", "Is it ok to …?", "Does it matter if …?", "What if it rains?" name nothing by "it". */
const NAMES_NOTHING = new RegExp(
  [
    'what time is it',
    'how (?:many|much) .{1,60} (?:is|are) there',
    '(?:does|did|will) it (?:rain|snow)',
    '(?:does|did|will) it (?:cost|take|matter)(?: [A-Za-zÀ-ỹ]+){0,3} (?:to|if|for|when|how|which|who|where)',
    "(?:is|was|isn['’]?t|would) it (?:be )?(?:ok|okay|alright|all right|allowed|fine|cool|safe|legal|normal|necessary|rude|weird|worth|better|best|cheaper|free|hard|easy|too (?:late|early|soon)|right)(?: [A-Za-zÀ-ỹ]+)? (?:to|if|for|that|when)",
    'it (?:rains|snows|gets dark|pours|is raining|is snowing)',
    'how is it that',
    'is it (?:true|possible)',
  ]
    .map((words) => `(?<![A-Za-zÀ-ỹ])(?:${words})(?![A-Za-zÀ-ỹ])`)
    .join('|'),
  'iu',
);

/** What parts a sentence into clauses. */
const CLAUSE = /[,;:]|(?<![a-zÀ-ỹ])(?:if|when|and|but|because|cuz|so|once|unless|while)(?![a-zÀ-ỹ])/iu;

/** What a question begins with under a condition. */
const CONDITION = /^(?:if|once|unless|because)\s+(.+)/isu;

/** "My strap squeaks, what can I put on it", "what if my boy gets too big for his stilts": what is meant is named by whose it is. */
const OF_ASKER = /^\s*(?:my|our) [a-zÀ-ỹ]/iu;

/** A name or an abbreviation behind the first word. */
const NAME = /\s["“(]?\p{Lu}/u;

/** With at most so many words a question says too little to stand by itself: "how old", "harness?", "mấy tuổi". */
const FRAGMENT_WORDS = 2;

/** What nearly every event has: who asks for one of these alone means that of what was talked about. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  tokenize(
    'entry fee fees price cost deadline closing registration register sign places spaces spots left teacher tutor coach leader organiser host venue prize prizes lệ phí học phí hạn chót đăng ký giải thưởng địa điểm phụ trách dạy tổ chức tập bắt đầu kết thúc tiền bao nhiêu lúc giờ buổi hôm ngày tuần tháng',
  ).map(({ term }) => term),
);

/** Whether a question is worded as one that goes on. */
function goesOn(text: string): boolean {
  return (
    BEGINS.test(text) ||
    BEGINS_PLAINLY.test(text) ||
    ENDS.test(text) ||
    ((BEGINS_UNMARKED.test(text) || SHORT_UNMARKED.test(text)) && isTypedInVietnamese(text))
  );
}

/** Whether a question is of one or two words that are no name. */
function isFragment(text: string): boolean {
  const { length } = tokenize(text);
  return length > 0 && length <= FRAGMENT_WORDS && !/\p{Lu}/u.test(text.slice(1));
}

/**
 * Whether a question plainly goes on from the one before it, though nobody says so by replying: it has no topic of its own, asks for what every
 * event has, begins the way follow-ups begin, or speaks of "it" or "him" and names nobody. Any other question stands by itself.
 */
export function isFollowUp(question: string): boolean {
  const text = spelledOut(question.normalize('NFC').trim());
  if (NAMES_NOTHING.test(text)) return false;
  const fact = factAsked(text);
  if (fact !== undefined) return fact.topic === undefined;
  const { words, isElse, asksOnlyKind } = ownPartOf(text);
  if (asksOnlyKind || isElse || goesOn(text) || isFragment(text)) return true;
  // "What is the entry fee?", "1 buổi bao nhiêu tiền"
  if ([...words].every((word) => ATTRIBUTES.has(word) || /^\d$/u.test(word))) return true;
  return namesBefore(text) && !NAME.test(text);
}

/** Whether "it" or "him" means what the question itself does not name: "if i lose my card, what does it cost" names the card before. */
function namesBefore(text: string): boolean {
  const clauses = text.split(CLAUSE);
  const at = clauses.findIndex((clause) => NAMED_BEFORE.test(clause));
  if (at < 0 || OF_ASKER.test(clauses[at] ?? '')) return false;
  // "If a parcel gets lost who pays for it": people leave out the comma.
  const [, condition = ''] = CONDITION.exec(text) ?? [];
  const before = [...clauses.slice(0, at), condition.slice(0, Math.max(0, condition.search(NAMED_BEFORE)))];
  return before.every((part) => ownPartOf(part).words.size === 0);
}

/** With fewer words of its own a reply is taken to go on from what it replies to. */
const OWN_TOPIC = 3;

/**
 * Whether a reply asks about something other than what it replies to: it does not go on from it, and none of its words stand in the
 * question or the article before.
 */
export function changesSubject(question: string, earlier: Earlier): boolean {
  if (isFollowUp(question)) return false;
  const { words } = ownPartOf(question);
  if (words.size < OWN_TOPIC) return false;
  const { article } = earlier;
  const before = `${earlier.question}\n${article?.title ?? ''}\n${article?.text ?? ''}`;
  return tokenize(before).every(({ term }) => !words.has(term));
}

/** "They serve" alone does not tell who is meant; a question with fewer words of its own is about the article before. */
const OWN_WORDS = 2;

/**
 * The same for a question that speaks of "them" or begins with "and": none of its own words stand in what it would go on from, and all of
 * them stand together in another article.
 */
export async function turnsElsewhere(
  library: Pick<Library, 'mostAbout'>,
  question: string,
  earlier: Earlier,
): Promise<boolean> {
  const { words, isElse } = ownPartOf(question);
  if (isElse || words.size < OWN_WORDS || earlier.article === undefined) return false;
  const own = tokenize(question).filter(({ term }) => words.has(term));
  const { title, text } = earlier.article;
  const before = new Set(tokenize(`${earlier.question}\n${title ?? ''}\n${text}`).map(({ term }) => term));
  if (own.some(({ term }) => before.has(term))) return false;
  const about = await library.mostAbout(own.map(({ start, end }) => question.slice(start, end)).join(' '));
  return about.length > 0;
}

/** Between the question that a chain of follow-ups began with and the latest of them, where both stand as what the next one follows. */
const THEN = ' › ';
/** Both fit into what is carried over. */
const FIRST_LENGTH = 80;
const LATEST_LENGTH = 60;

/**
 * The part of an earlier question that a search uses: the article already stands for what came before the latest question, and more
 * words of it would draw the quote back to the first answer.
 */
export function latestOf({ question }: Earlier): string {
  return question.split(THEN).at(-1) ?? question;
}

/**
 * What a follow-up to this question follows, given the article that its answer quoted first. A question without a topic of its own ("When
 * was that?"), or for a fact of the article, passes on the one before it; "and on Sundays?" is carried behind the question that it went on
 * from, without which nobody knows what it meant.
 */
export function earlierOf(
  { question, earlier }: Pick<AskedQuestion, 'question' | 'earlier'>,
  quoted: Article | undefined,
): Earlier {
  const article = quoted ?? earlier?.article;
  if (earlier === undefined) return { question, article };
  if (ownPartOf(question).words.size === 0 || factAsked(question) !== undefined)
    return { question: earlier.question, article };
  if (!isFollowUp(question)) return { question, article };
  const [first = ''] = earlier.question.split(THEN);
  return { question: shorten(first, FIRST_LENGTH) + THEN + shorten(question, LATEST_LENGTH), article };
}
