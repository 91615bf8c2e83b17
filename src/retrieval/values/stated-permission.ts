import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { type AskedQuote, partsOf } from './answer-phrase.ts';
import { NOT } from './negations.ts';

/** Asks for yes or no: "can i bring my dog", "are dogs allowed", "cho có được vào không". Without marks. */
const ASKS_WHETHER =
  /^(?:\W*(?:hi|hey|hello|so|and|but|also|pls|please|excuse me|sorry)\b\W*){0,3}(?:can|could|may|is|are|r|am|do|does|will|would|should|must|has|have|any)\b|\b(?:co|duoc|dc|phai)\b.*\b(?:khong|ko|k|hong|hok|hem)\b(?: (?:a|ad|vay|nhi|ban|ah|z|v))?\W*$/;
/** Asks who may, and hardly for a name: "who's allowed to drive the van"; "who can I ask" is for one. Without marks. */
const ASKS_WHO =
  /\bwho(?:['’]?s| is| are)? allowed\b|\bwho (?:may|can)\b(?! (?:i|we|you|help|tell|show|explain|fix|lend|give|teach|mend)\b)|\b(?:nhung )?ai (?:duoc|co the|moi duoc)\b/;

/** Whether a question asks who may do something. */
export function asksWhoMay(question: string): boolean {
  return ASKS_WHO.test(foldMarks(question.normalize('NFC')));
}

/** What permits or forbids what stands behind it; "được không?" asks, and "đi được thì" sets a condition. */
const PERMITS =
  /(?<![a-zÀ-ỹ])(?:may(?: not)?|can(?:not|['’]t)?|must(?: not|n['’]t)|(?:not |only |un)?(?:allowed|permitted|welcome)|(?<!(?:has|have|had) )(?:forbidden|banned|prohibited)|(?:is|are) (?:fine|ok|okay|all right|off limits)|(?:không|chỉ|chưa) được|(?<!(?:nhận|đạt|có|biết|tìm|thấy) )được|(?:nghiêm )?cấm|có thể|không cần)(?= [a-zÀ-ỹ])(?! (?:không|thì|mà|rồi|là|nếu|nhưng)(?![a-zÀ-ỹ]))|(?<![a-zÀ-ỹ])(?:is|are) (?:(?:always|also|very|most|all|not|both) )?(?:welcome|allowed|permitted|banned|forbidden|prohibited|fine|ok|okay)(?=[.!;]|$)|(?<![a-zÀ-ỹ])please (?:do not|don['’]t) (?=[a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:must|have to|phải) (?:stay|be left|be kept|wait|remain|ở|để) (?:outside|out|away|at home|behind|ngoài|ở ngoài|bên ngoài)(?![a-zÀ-ỹ])/giu;

/** A longer sentence, in characters, is a list of much else; and its parts are looked for in the square of its length. */
const LONGEST = 600;
/** Shorter words say too little, in characters. */
const SHORTEST = 16;
/** "Bread can be bought with them, **but not cider**": an exception is part of what is permitted. */
const BUT = /^(?:but (?:not|no|never|only)|except|nhưng (?:không|trừ)|trừ|ngoại trừ)(?![a-zÀ-ỹ])/iu;
/** A condition that is too short to be a part of its own: "under the tables**, on a lead**". */
const SHORT_CONDITION =
  /,\s(?:on|with|without|by|if|unless|except|after|before|until|nếu|trừ|kèm|khi|có|bằng|từ|sau|trước)(?![a-zÀ-ỹ])[^,;.]{0,40}$/iu;

/** Whether a question asks for yes or no. */
export function asksWhether(question: string): boolean {
  return ASKS_WHETHER.test(foldMarks(question.normalize('NFC')).trim()) || asksWhoMay(question);
}

/** Whether words of a text are what permits or forbids what a question for yes or no asks. */
export function isPermission(words: string, { question }: Pick<AskedQuote, 'question'>): boolean {
  return words.search(PERMITS) === 0 && asksWhether(question);
}

/** How a sentence begins that goes on with the one before it: "**They** are not allowed inside", "**Tuy nhiên** không được vào nhà". */
const GOES_ON =
  /^[\s*_"“(]*(?:they|it|these|those|this|but|however|except|though|nhưng|tuy nhiên|tuy vậy|trừ|ngoại trừ|riêng|song|chúng|nó)(?![a-zÀ-ỹ])/iu;
/** What limits. */
const LIMITS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no|nowhere|only|except|forbidden|banned|prohibited|trừ|cấm|chỉ|phải|must)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** How a sentence begins that permits something to a few alone: "Assistance dogs are welcome". */
const TO_SOME =
  /^[\s*_•–-]*(?:assistance|guide|service|hearing) (?:[a-zÀ-ỹ]+ ){0,5}(?:welcome|allowed|permitted|exempt|fine|ok|okay|may|can)(?![a-zÀ-ỹ])/iu;

/** What holds for all but those: "**other dogs stay at home**". */
const OF_OTHERS = /^(?:(?:but|and|while) )?(?:all |any |the )?others?(?![a-zÀ-ỹ])/iu;

/** Whether a sentence permits something to a few, so that what holds for all others stands before it. */
export function permitsSome(sentence: string): boolean {
  // "Guide dogs may come in; other dogs stay at home" says both.
  return TO_SOME.test(sentence) && !/(?<![a-zÀ-ỹ])others?(?![a-zÀ-ỹ])/iu.test(sentence);
}

/** Whether a sentence begins by telling people not to do something. */
export function forbids(sentence: string): boolean {
  return /^[\s*_•–-]*(?:please )?(?:do not|don['’]t|never|đừng|xin đừng|không được) /iu.test(sentence);
}

/** Whether a sentence forbids or limits something. */
export function saysNot(sentence: string): boolean {
  return LIMITS.test(sentence);
}

/** A few words that say what is left out, or how much at most: "**Nothing** sharp, **nothing** wet.", "**Only** small ones.", "**Tối đa** 2 kg." */
const LEAVES_OUT =
  /^[\s*_"“(]*(?:nothing|no (?!need|problem|worries|charge|fee|cost|idea|matter|one )|not (?!a problem|to worry)|never|none|only|max(?:imum)?|at most|up to|(?:one|two|three|\d+) (?:\S+ )?(?:at most|max(?:imum)?)|members only|chỉ|tối đa|nhiều nhất|không (?!cần|sao|vấn đề|mất|tính|tốn|có gì|phải)|cấm|đừng|miễn là|với điều kiện)(?![a-zÀ-ỹ])/iu;
/** What makes English words a sentence of their own, on something else: "No pets **can** live in." */
const SAYS_OF_ITSELF =
  /(?<![a-z])(?:is|are|was|were|will|would|can|may|must|should|has|have|had|do|does|did|goes?|comes?|opens?|costs?)(?![a-z])/iu;
/** Characters of a few words. */
const FEW_WORDS = 60;

/** Whether a sentence limits what the one before it permits. */
export function limitsPermission(before: string, sentence: string): boolean {
  if (before.search(PERMITS) < 0) return false;
  const isAside =
    sentence.length <= FEW_WORDS &&
    LEAVES_OUT.test(sentence.normalize('NFC')) &&
    !SAYS_OF_ITSELF.test(sentence);
  return isAside || (GOES_ON.test(sentence) && LIMITS.test(sentence));
}

/** Somebody else who does something else: "Mr Petrov is recording it **and you** can buy it". */
const AND_SOMEBODY = /(?<![a-zÀ-ỹ])(?:and|but|so) (?:then )?(?:you|we|they|he|she|it|i)(?![a-zÀ-ỹ])/iu;

/** Whether the words of a question stand in a part of a sentence before another clause, which alone permits something. */
function isOfAnotherClause(
  { start, end }: Span,
  permits: number,
  { text, asked }: Pick<AskedQuote, 'text' | 'asked'>,
): boolean {
  const own = asked.filter((word) => word.start >= start && word.end <= end);
  const last = own.at(-1);
  return (
    last !== undefined &&
    last.end <= permits &&
    AND_SOMEBODY.test(text.slice(last.end, Math.max(last.end, permits)))
  );
}

/** What is left out of what the part before permits: "**not in** the big canoe", "**trừ** phòng ăn". */
const LEFT_OUT =
  /^(?:not|never|không (?:được |cho )?(?:ở|trong|vào|lên|xuống|ra|qua)|(?:ngoại )?trừ)(?![a-zÀ-ỹ])/iu;

/** Whether a part of a sentence denies what the question names there alone: "can my dog come **in the canoe**". */
function deniesWhatIsAsked(part: Span, { text, asked }: Pick<AskedQuote, 'text' | 'asked'>): boolean {
  if (!LEFT_OUT.test(text.slice(part.start, part.end))) return false;
  const wordOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  const own = asked.filter((word) => word.start >= part.start && word.end <= part.end).map(wordOf);
  const others = new Set(asked.filter((word) => word.end <= part.start).map(wordOf));
  return own.some((word) => !others.has(word));
}

/**
 * The clause of a sentence that permits or forbids what a question asks for, without the condition behind it: "Dogs **may lie under the
 * tables**, on a lead". Undefined where another part has more of the question's words.
 */
export function statedPermission(
  sentence: Span,
  of: Pick<AskedQuote, 'text' | 'asked' | 'question'>,
): Span | undefined {
  const { text, asked, question } = of;
  if (sentence.end - sentence.start > LONGEST || !asksWhether(question)) return undefined;
  const askedIn = ({ start, end }: Span): number =>
    asked.filter((word) => word.start >= start && word.end <= end).length;
  const parts = partsOf(text, sentence);
  const isOfSome = TO_SOME.test(text.slice(sentence.start, sentence.end));
  const ofOthers = parts.find(({ start, end }) => OF_OTHERS.test(text.slice(start, end)));
  if (isOfSome && ofOthers !== undefined) return ofOthers;
  const denied = parts.slice(1).find((part) => deniesWhatIsAsked(part, of));
  if (denied !== undefined) return denied;
  // Where the quote has none of the question's words, any part may be the one: "dogs must stay outside" for a labrador.
  const most = Math.max(asked.length > 0 ? 1 : 0, ...parts.map(askedIn));
  for (const [at, part] of parts.entries()) {
    if (askedIn(part) < most || text.slice(part.start, part.end).includes('?')) continue;
    const [permits] = text.slice(part.start, part.end).matchAll(PERMITS);
    if (permits === undefined || isOfAnotherClause(part, part.start + permits.index, of)) continue;
    // "May come" says too little without who.
    const isShort = part.end - part.start - permits.index < SHORTEST;
    const start = isShort ? part.start : part.start + permits.index;
    const next = parts[at + 1];
    if (next !== undefined && BUT.test(text.slice(next.start, next.end))) return { start, end: next.end };
    const condition = SHORT_CONDITION.exec(text.slice(start, part.end));
    return { start, end: part.end - (condition?.[0].length ?? 0) };
  }
  return undefined;
}
