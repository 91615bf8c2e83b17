import { isStopWord } from '../analysis/stop-words.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { Query } from '../question/query.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';
import { CAPITAL, FIRST } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { CAPITALISED, isOfCalendar, saysLeft } from './former-names.ts';
import type { Pair } from './succession-features.ts';

/** Asks for somebody's number, without a word for a telephone. */
const ASKS_NUMBER = /(?<![a-zÀ-ỹ])(?:numbers?|số|so (?:may|nao|bao nhieu))(?![a-zÀ-ỹ])/iu;

/** Whether a question asks for a number or an address of somebody. */
export function asksForContact({ question, type }: Query): boolean {
  return type === 'contact' || ASKS_NUMBER.test(question);
}

function asksWhomToReach(query: Query): boolean {
  return query.type === 'person' || asksForContact(query);
}

/** "His number is dead", "số của anh giờ không ai nghe" */
const DEAD_NUMBER =
  /(?<![a-zÀ-ỹ])(?:numbers?|phone|line|mobile|e-?mail|address|số|máy|sđt|mail)(?![a-zÀ-ỹ])[^.!?\n]{0,40}(?<![a-zÀ-ỹ])(?:dead|no longer|out of use|nobody answers|unanswered|(?:not|n['’]t) (?:answered|working|in use|work)|không ai (?:nghe|bắt|trả lời)|không (?:còn )?(?:dùng|gọi|liên lạc|liên hệ)|bỏ rồi|hết dùng)(?![a-zÀ-ỹ])/iu;

/**
 * Whether the later window tells that somebody whom both name has left, or that a number is dead, and says how to reach another: "Anh Tùng về
 * quê, số của anh giờ không ai nghe. Bà con bấm 0938 555 041 gặp chú Bảy".
 */
export function reachesSuccessor({ earlier, later }: Pair): boolean {
  if (!asksWhomToReach(earlier.found.question.query)) return false;
  // Who stands in another row of a list is reached as before.
  const before = answeringUnits(earlier).row === undefined ? windowText(earlier.found) : quotedText(earlier);
  const after = windowText(later.found);
  const reached = statedContacts(before).map(({ start, end }) => before.slice(start, end));
  const isAnother = statedContacts(after).some(
    ({ start, end }) => !reached.includes(after.slice(start, end)),
  );
  if (reached.length === 0 || !isAnother) return false;
  const named = [...before.matchAll(CAPITALISED)].map(([name]) => name);
  const shared = named.filter((name) => mayBeName(name) && after.includes(name));
  return shared.length > 0 && (DEAD_NUMBER.test(after) || saysLeft(after, shared));
}

/** Whether a word with a capital may be a name, and is not only what a sentence begins with: "Call". */
function mayBeName(word: string): boolean {
  return !isOfCalendar(word) && !REACHES.test(word) && !isStopWord(word.toLowerCase());
}

/**
 * Whether the earlier one says how to reach somebody, and the later says another number, or how to reach another: its article has not the name,
 * or none of the words for what it is about, that the question and the earlier article have: whom to ring about the hall has nothing to do
 * with baptisms.
 */
export function reachesAnother({ earlier, later }: Pair): boolean {
  if (!saysHowToReach(earlier)) return false;
  if (!saysHowToReach(later)) return asksForContact(earlier.found.question.query);
  const { passage, matches, articleMask } = earlier.found.candidate;
  const { content } = earlier.found.question.query;
  const { first, last } = answeringUnits(earlier);
  const [from, to] = [passage.units[first]?.first ?? 0, passage.units[last]?.last ?? 0];
  const saysOfWhat = (word: number): boolean => !OF_REACHING.test(content[word]?.text ?? '');
  const lacks = (word: number): boolean => (later.found.candidate.articleMask & (1 << word)) === 0;
  const ofWhat = [...content.keys()].filter((word) => saysOfWhat(word) && (articleMask & (1 << word)) !== 0);
  if (ofWhat.length > 0 && ofWhat.every(lacks)) return true;
  for (let at = from; at < to; at++) {
    const word = matches.content[at] ?? -1;
    if (word !== -1 && isNameAt(passage, at) && lacks(word)) return true;
  }
  return false;
}

/** What begins a sentence that says whom to reach: "**Ask** Gwil Huws". */
const REACHES =
  /^(?:ask|call|ring|text|phone|contact|e-?mail|mail|write|message|whatsapp|see|tell|find|gọi|hỏi|nhắn|gặp|liên)$/iu;

/** Words of a question for somebody's number that do not say what it is about. */
export const OF_REACHING =
  /^(?:ask(?:ing)?|call(?:ing)?|ring(?:ing)?|text|phone|contact|e-?mail|mail|write|message|reach|speak|talk|tell|know|find|get|touch|numbers?|mobile|telephone|address|person|people|somebody|someone|anyone|gọi|hỏi|nhắn|gặp|liên|hệ|số|máy|điện|thoại|sđt|báo)$/iu;

/** Whether a word is a name: a capital, and at the beginning of a sentence one before a colon or another: "Số nóng" is a number. */
function isNameAt({ classes, article, starts, ends }: AnalysedPassage, at: number): boolean {
  const own = classes[at] ?? 0;
  if ((own & CAPITAL) === 0) return false;
  const isFirst = (own & FIRST) !== 0 || /^\n?$/u.test(article.text.charAt((starts[at] ?? 0) - 1));
  if (isFirst && REACHES.test(article.text.slice(starts[at], ends[at]))) return false;
  const isLabel = article.text.charAt(ends[at] ?? -1) === ':';
  return !isFirst || isLabel || ((classes[at + 1] ?? 0) & CAPITAL) !== 0;
}

function saysHowToReach(one: Ranked): boolean {
  return statedContacts(quotedText(one)).length > 0;
}
