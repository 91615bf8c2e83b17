import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { Window } from '../passages/windows.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';
import { CAPITAL, FIRST, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { bareHours } from '../values/bare-hours.ts';
import { weekdaysNamed } from '../values/days-named.ts';
import { asksForLabel } from '../values/label-numbers.ts';
import { asksForNumber, statesAsked } from '../values/lacks-asked.ts';
import { siblingNames } from '../values/sibling-names.ts';
import { asksForContact, reachesSuccessor } from './former-names.ts';
import { isOfOtherLine, labelsFor } from './other-line.ts';
import type { Pair } from './succession-features.ts';

/**
 * Whether what would be quoted of the later of a pair is told of another row or list item of the earlier article than the question names, or
 * of other weekdays, or states nothing of what it asks for where the earlier one does: what has changed for the Otters has not changed for the
 * Herons.
 */
export function isToldOfAnother(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (reachesSuccessor(pair)) return false;
  const { query } = earlier.found.question;
  const labels = labelsFor(query, earlier.found.candidate.article);
  const { article, units } = later.found.candidate.passage;
  const isOfOther = (unit: number): boolean => isOfOtherLine(article, units[unit]?.start ?? 0, labels);
  const { first, last, best } = answeringUnits(later);
  if (
    isOfOther(best) ||
    isOfOtherDay(pair) ||
    isOfSibling(pair) ||
    isOfOtherName(pair) ||
    reachesAnother(pair)
  )
    return true;
  // What is asked for in other kinds has no form of its own: a place ("above the mill") may look like anything.
  if (!asksForNumber(earlier) || !statesAsked(earlier, answeringUnits(earlier))) return false;
  // "Novices start at ten from this week" has no other value where Saturdays are asked for.
  if (earlier.found.question.query.type === 'date' && bareHours(quotedText(later)).length > 0) return false;
  const quoted = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Beside what is told of another a value counts in the sentence that answers alone.
  return !statesAsked(later, quoted.some(isOfOther) ? { first: best, last: best } : { first, last });
}

/** Whether a question is for a weekday that the earlier one names, and the later one names others alone: Friday's new hours are not Sunday's. */
function isOfOtherDay({ earlier, later }: Pair): boolean {
  const asked = weekdaysNamed(earlier.found.question.query.question);
  if (asked.size === 0) return false;
  const [before, after] = [weekdaysNamed(quotedText(earlier)), weekdaysNamed(quotedText(later))];
  const has = (days: ReadonlySet<number>): boolean => [...days].some((day) => asked.has(day));
  return has(before) && after.size > 0 && !has(after);
}

/** Whether a question is for one of several that the earlier one names, and the later one names others alone: block A's new day is not block B's. */
function isOfSibling({ earlier, later }: Pair): boolean {
  const { question } = earlier.found.question.query;
  // "Which room is it in, room 2?" is open for any.
  if (asksForLabel(question)) return false;
  const { article, units } = later.found.candidate.passage;
  const { first, last, best } = answeringUnits(later);
  const before = siblingNames(question, quotedText(earlier));
  if (!before.some(({ isAsked }) => isAsked)) return false;
  const own = siblingNames(question, article.text.slice(units[best]?.start, units[best]?.end));
  const after =
    own.length > 0 ? own : siblingNames(question, article.text.slice(units[first]?.start, units[last]?.end));
  return after.length > 0 && !after.some(({ isAsked }) => isAsked);
}

/**
 * Whether the earlier one says how to reach somebody, and the later says another number, or how to reach another: its article has not the name,
 * or none of the words for what it is about, that the question and the earlier article have. Whom to ring about the hall has nothing to do with baptisms.
 */
function reachesAnother({ earlier, later }: Pair): boolean {
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
const OF_REACHING =
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

/** Whether a name that the question and the earlier one have is called otherwise in the later: the Bronze Otters' captain is not the Silver Otters'. */
function isOfOtherName({ earlier, later }: Pair): boolean {
  const before = callingsIn(earlier, earlier.found.window);
  const after = callingsIn(later, answeringUnits(later));
  return before.called.some(({ name, calling }) => {
    const isCalled = after.called.some((one) => one.name === name);
    return calling !== -1 && isCalled && !after.met.has(calling);
  });
}

/** The question's words in some units, and each that is a capital behind another one with the word that stands there; -1 for none of the question's. */
function callingsIn(ranked: Ranked, { first, last }: Window) {
  const { passage, matches } = ranked.found.candidate;
  const [from, to] = [passage.units[first]?.first ?? 0, passage.units[last]?.last ?? 0];
  const met = new Set<number>();
  const called: { readonly name: number; readonly calling: number }[] = [];
  for (let at = from; at < to; at++) {
    const word = matches.content[at] ?? -1;
    if (word === -1) continue;
    met.add(word);
    const before = at > from ? (passage.classes[at - 1] ?? 0) : 0;
    const isName =
      ((passage.classes[at] ?? 0) & CAPITAL) !== 0 && (before & CAPITAL) !== 0 && !(before & STOP);
    const isBehind = passage.article.text.slice(passage.ends[at - 1], passage.starts[at]) === ' ';
    if (isName && isBehind) called.push({ name: word, calling: matches.content[at - 1] ?? -1 });
  }
  return { met, called };
}
