import type { Span } from '../../corpus/article.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { labelOf } from '../../text/line-beginnings.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { inAskedClauses } from '../values/asked-clause.ts';
import { handedOver, hasLeft, saysICame, whoCame } from '../values/handed-over.ts';
import { placePhrases } from '../values/place-phrases.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { statedAnswerOf } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';
import { saysChange } from './words-of-change.ts';

/** A shorter name may be a part of any word. */
const SHORTEST_NAME = 4;
/** What a place is, where its name says that last in a long word: "the shared **spreadsheet**". */
const HEAD_NOUN = /(?<=\s)\p{L}{8,}$/u;
/** A given name. */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’-]{1,20}$/u;
/** "Dr Patel" is called so by everybody. */
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? (?=\p{Lu})/u;
/** The name behind a title: "**Dr Patel** comes every Thursday", "cô **Vy** dạy thứ Tư". */
const TITLED =
  /(?<![\p{L}\p{M}])(?:Dr|Mr|Mrs|Ms|Miss|Prof|[Bb]ác sĩ|[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]à)\.? (\p{Lu}[\p{L}\p{M}'’-]{1,20})(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2}/gu;
/** A word with a capital. */
export const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,20}(?![\p{L}\p{M}])/gu;
/** A name that begins no sentence and is no place that somebody goes to. */
const NAMED_INSIDE =
  /(?<=[^\s.!?:]\s)(?<!(?:off|away|back|mov[A-Za-zÀ-ỹ]{1,3}|go[A-Za-zÀ-ỹ]{0,3}) to )(?<!(?:in|at|for) )\p{Lu}[A-Za-zÀ-ỹ'’-]{1,20}(?![A-Za-zÀ-ỹ])/gu;
/** Says what holds now, or why what held does not: beside both names as good as "instead". */
const NOW_OR_WHY =
  /(?<![a-zÀ-ỹ])(?:now|double[- ]booked|fell through|locked|full|fully booked|is out|are out|is dead|is gone|has gone|is no more|ill|sick|away|from (?:now|today|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|bây giờ|giờ|nay|từ (?:hôm|thứ|ngày|tuần|tháng|\d)|kẹt|bận|ốm|bệnh)(?![a-zÀ-ỹ])/iu;
/** In front of a place's name, without marks. */
const LEADS_TO_PLACE =
  /^(?:in|at|on|to|into|from|behind|near|next to|beside|opposite|outside|inside|o|tai|trong|canh|gan|sau|truoc|tren|sang|ve) (?:the )?/u;

/** The name proper of a place: "the **Rose Garden** pool". */
const PROPER = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)+/u;

/** The places or people that a window answers with where these are asked for, folded; a place also without a capital: "the stores hut". */
export function formerNames(one: Ranked): readonly string[] {
  return namesIn(one, statedAnswerOf(one).unit).filter((name) => name.length >= SHORTEST_NAME);
}

/**
 * Whether a sentence of the later window has the name that the earlier one answers with, and it or the next one a word of change and another
 * name: "the Mill has to close, so we meet at the Barn instead", "the hut is locked. Vests now come from the office"; or that tells by the
 * given name of a person that he left.
 */
export function namesFormerName(pair: Pair): boolean {
  if (namesSuccessor(pair)) return true;
  const { earlier, later } = pair;
  const before = formerNames(earlier).flatMap((name) => [name, ...(HEAD_NOUN.exec(name) ?? [])]);
  const { window, candidate } = later.found;
  const { units, article } = candidate.passage;
  const isOther = (name: string): boolean => !before.some((one) => one.includes(name) || name.includes(one));
  for (let unit = window.first; unit <= window.last; unit++) {
    if (!holdsName(article.text.slice(units[unit]?.start, units[unit]?.end), before)) continue;
    const next = Math.min(unit + 1, window.last);
    const text = article.text.slice(units[unit]?.start, units[next]?.end);
    const others = [...namesIn(later, unit), ...namesIn(later, next)].filter(isOther);
    if (others.length > 0 && (saysChange(text) || NOW_OR_WHY.test(text))) return true;
  }
  return false;
}

/** Whether the earlier one, too, tells the places or people that the later one answers with: that the hall is closed and all go to the mill. */
export function tellsSameNames({ earlier, later }: Pair): boolean {
  const { type } = earlier.found.question.query;
  if (type !== 'place' && type !== 'person') return false;
  const told = foldMarks(windowText(earlier.found).normalize('NFC'));
  const names = formerNames(later).map((name) => name.split(',')[0] ?? name);
  return names.length > 0 && names.every((name) => told.includes(name));
}

/** The given names of the people that a window answers with: "**Tomasz** Brandt", "Lưu Khánh **Vy**". */
export function givenNames(one: Ranked): readonly string[] {
  const { article, passage } = one.found.candidate;
  if (one.found.question.query.type !== 'person') return [];
  const { cell } = answeringUnits(one);
  const { unit } = statedAnswerOf(one);
  const named = cell === undefined ? inAskedClauses(one, unit, valuesInUnit(one, unit)) : [cell];
  const given = named.flatMap(({ start, end }) => {
    const words = article.text.slice(start, end).replace(TITLE, '').split(/\s+/u);
    const name = passage.article.language === 'vi' ? words.at(-1) : words[0];
    return name !== undefined && GIVEN.test(name) ? [name] : [];
  });
  return [...new Set([...given, ...titledNames(one)])];
}

/** The people whom the sentence that answers names with a title, by the name that they are called by. */
export function titledNames(one: Ranked): readonly string[] {
  const { article, units } = one.found.candidate.passage;
  const { start, end } = units[answeringUnits(one).best] ?? { start: 0, end: 0 };
  return [...article.text.slice(start, end).matchAll(TITLED)].map(([whole, first = '']) =>
    article.language === 'vi' ? (whole.split(' ').at(-1) ?? first) : first,
  );
}

/** What a name goes on with behind the given one: "Marta **Lind** retired". */
const SURNAMES = /^(?: \p{Lu}[A-Za-zÀ-ỹ'’-]{1,20}){1,2}/u;

/** Where people with one of some given names are named in a text, with the surname behind it and without. */
function namedIn(text: string, given: readonly string[]): readonly Span[] {
  return [...text.matchAll(CAPITALISED)]
    .filter(([name]) => given.includes(name))
    .flatMap(({ 0: name, index: start }) => {
      const end = start + name.length;
      const surnames = SURNAMES.exec(text.slice(end))?.[0].length;
      return surnames === undefined
        ? [{ start, end }]
        : [
            { start, end },
            { start, end: end + surnames },
          ];
    });
}

/** Whether a text tells that somebody with one of some given names has left what another does now. */
export function saysLeft(text: string, given: readonly string[]): boolean {
  return namedIn(text, given).some((name) => hasLeft(text, name)) || isSucceeded(text, given);
}

/** What a text tells that people with one of some given names handed over: "the rota". */
export function thingsHandedOver(text: string, given: readonly string[]): readonly string[] {
  return namedIn(text, given).flatMap((name) => handedOver(text, name) ?? []);
}

/** Leaves for good, and is not away for a week. */
const FOR_GOOD =
  /^,? (?:(?:has|is|was|will|now|just|đã|sẽ|vừa|mới) ){0,2}(?:retir(?:es?|ed|ing)|resign(?:s|ed|ing)?|(?:step|stand)(?:s|ped|ping|ing)? (?:down|back|aside)|stood down|mov(?:es?|ed|ing) (?:away|on|abroad)|(?:leav(?:es?|ing)|left) us|(?:has left|left|is leaving) (?:the|us|for)|nghỉ (?:hưu|việc|hẳn|rồi)|thôi (?:làm|dạy|phụ trách|lo)|chuyển (?:công tác|đi|trường)|không (?:còn )?dạy nữa)(?![a-zÀ-ỹ])/u;

/** Whether a text tells that somebody with one of some names has left for good: "since Dr **Patel retired**". */
export function saysLeftForGood(text: string, names: readonly string[]): boolean {
  return namedIn(text, names).some(({ end }) => FOR_GOOD.test(text.slice(end)));
}

/** Somebody who takes something over, whatever is said of the one before: "**Ffion Treharne** has offered to take over the cards". */
const TAKES_OVER =
  /(\p{Lu}[A-Za-zÀ-ỹ'’-]{1,20})(?: \([^()\n]{1,40}\))?,? (?:(?:has|have|is|will|now|kindly|already|offered|agreed|volunteered|to|sẽ|đã|vừa|nay|xin|được) ){0,5}(?:tak(?:e|es|en|ing) over|took over|step(?:s|ped|ping)? in|tiếp quản|tiếp nhận|nhận lại|lo thay|làm thay|gánh thay|đảm nhận|thế chân|thay thế)(?![A-Za-zÀ-ỹ])/gu;
/** "From today it's **Dario** Kelm who makes the rota" */
const IS_NOW =
  /(?<![A-Za-zÀ-ỹ])(?:[Ff]rom (?:today|tomorrow|now on|now|(?:this|next) \p{Ll}+|\p{Lu}\p{Ll}+)|[Nn]ow),? it(?:['’]s| is| will be) (\p{Lu}[A-Za-zÀ-ỹ'’-]{1,20})/gu;
/** A name, and none of a place: "the **Harbour** Hall". */
const SOMEBODY = /(?<![A-Za-zÀ-ỹ])(?<!(?:[Tt]he|[Aa]t|[Ii]n) )\p{Lu}[A-Za-zÀ-ỹ'’-]{1,20}(?![A-Za-zÀ-ỹ])/gu;
/** Characters before that, in the same paragraph, in which the one who left is named. */
const BEFORE_SUCCESSOR = 300;

/** Whether somebody takes over what a paragraph just told of one of some given names: "Bernard's eyesight … Ffion has offered to take over". */
function isSucceeded(text: string, given: readonly string[]): boolean {
  return [...text.matchAll(TAKES_OVER), ...text.matchAll(IS_NOW)].some(({ 1: successor = '', index }) => {
    const before =
      text
        .slice(Math.max(0, index - BEFORE_SUCCESSOR), index)
        .split('\n\n')
        .at(-1) ?? '';
    const speaker = labelOf(before);
    const named = [...before.matchAll(SOMEBODY)].map(([name]) => name.replace(/['’]s$/u, ''));
    // In chats people write small: "wilf: from today it's Carys Bell".
    if (speaker !== undefined) named.push(speaker.charAt(0).toUpperCase() + speaker.slice(1));
    return !given.includes(successor) && named.some((name) => given.includes(name));
  });
}

/** The same of the later window, whose sentence or the next one names somebody else: "Tomasz is off to Tromsø. Ines Okafor runs the store now". */
function namesSuccessor({ earlier, later }: Pair): boolean {
  const given = givenNames(earlier);
  return isSucceeded(windowText(later.found), given) || tellsSuccessor(later, given) !== undefined;
}

/** The first of the two sentences of a window that tell that one of some given names has left, and who came. */
export function tellsSuccessor(later: Ranked, given: readonly string[]): number | undefined {
  const { window, candidate } = later.found;
  const { units, article } = candidate.passage;
  for (let unit = window.first; unit <= window.last; unit++) {
    const { start, end } = units[unit] ?? { start: 0, end: 0 };
    if (!saysLeft(article.text.slice(start, end), given)) continue;
    const next = units[Math.min(unit + 1, window.last)]?.end ?? end;
    const told = article.text.slice(start, next);
    const came = whoCame(article.text.slice(start, end));
    const named = [...told.matchAll(NAMED_INSIDE)].map(([name]) => name);
    if (came !== undefined) named.push(article.text.slice(start + came.start, start + came.end));
    if (saysICame(told) || named.some((name) => !given.includes(name) && !isOfCalendar(name))) return unit;
  }
  return undefined;
}

/** Whether a word is the name of a month or a weekday. */
export function isOfCalendar(name: string): boolean {
  const word = foldMarks(name.normalize('NFC'));
  return [...MONTHS, ...WEEKDAYS].some((forms) => forms.includes(word));
}

/** Whether a text has one of some folded names. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const said = foldMarks(text.normalize('NFC'));
  return names.some((name) => said.includes(name));
}

function namesIn(one: Ranked, unit: number): readonly string[] {
  const { article, passage } = one.found.candidate;
  const sentence = passage.units[unit];
  if (sentence === undefined) return [];
  const isPlace = one.found.question.query.type === 'place';
  const values = inAskedClauses(one, unit, valuesInUnit(one, unit));
  const named =
    values.length > 0 || !isPlace ? values : placePhrases(sentence, { text: article.text, asked: [] });
  return named.map(({ start, end }) => {
    const words = article.text.slice(start, end).normalize('NFC');
    return foldMarks(PROPER.exec(words)?.[0] ?? words).replace(LEADS_TO_PLACE, '');
  });
}
