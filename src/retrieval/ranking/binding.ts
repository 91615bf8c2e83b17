import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { yearsOfDays } from '../dates/days-in-text.ts';
import { isUnanswered } from '../passages/exchanges.ts';
import { headingAbove } from '../passages/sections.ts';
import {
  type AskedYears,
  askedYears,
  type LabelledNumber,
  labelledNumberOf,
  yearsIn,
} from '../question/bound-numbers.ts';
import type { Query } from '../question/query.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { isOfAskedDirection } from '../values/directions.ts';
import { lacksNumberAsked } from '../values/number-asked.ts';
import { isOfOneCase } from '../values/one-case.ts';
import { isOfOtherFailing } from '../values/who-fails.ts';
import { ofTheOneAsked } from './one-of-several.ts';
import type { Ranked } from './rank.ts';
import { windowText } from './window-text.ts';

/**
 * The windows without those that plainly tell of another year, or of another one of several, than the question: "who won the 2026 Oscars?"
 * is not answered by those of 2022, nor "when does stage 3 start?" by stage 2, nor "how hot does Wren get?" by the paragraph about Goliath.
 * Nor by a question that somebody else asked, nor "when does the bus from Hull to York leave" by the one back, nor what
 * a parcel costs by what one customer was paid for hers.
 */
export function boundTo(query: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  const telling = withoutLeadingCase(
    query,
    ranked.filter((one) => !asksAlone(one) && !isOfOtherCase(one, query)),
  );
  return ofTheOneAsked(query, ofTheDirectionAsked(query, ofTheNumbersAsked(query.question, telling)));
}

/** Times and stops differ by the way that something goes; what it costs and who may come along is mostly the same both ways. */
const BY_DIRECTION: ReadonlySet<QuestionType> = new Set(['date', 'place']);

/** The windows without those of the way back, where one tells of the way that is asked for. */
function ofTheDirectionAsked({ question, type }: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  if (!BY_DIRECTION.has(type)) return ranked;
  const ways = ranked.map(({ found }) => isOfAskedDirection(question, windowText(found)));
  return ways.includes(true) ? ranked.filter((_, at) => ways[at] !== false) : ranked;
}

/**
 * The windows without letters about one person's case, where one of these would lead: "we'll pay you £35 for the wet parcel" is not what a parcel
 * costs. Behind another one they say how much else is like it, and are left to be judged by.
 */
function withoutLeadingCase(query: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  const isCase = (one: Ranked): boolean => isOfCase(one, query);
  return ranked[0] !== undefined && isCase(ranked[0]) ? ranked.filter((one) => !isCase(one)) : ranked;
}

/** Whether a window is of a letter about one person's case, and a question asks for a rule or a price. */
export function isOfCase({ found }: Ranked, { question, type } = found.question.query): boolean {
  return isOfOneCase(found.candidate.article, question, type);
}

/** Whether a window is of the opposite case, or has no number where a question names one. */
function isOfOtherCase({ found }: Ranked, { question }: Query): boolean {
  const text = windowText(found);
  return isOfOtherFailing(question, text) || lacksNumberAsked(question, text);
}

/** Whether a window is nothing but questions in a chat that nobody replied to: whoever asks answers nobody. */
function asksAlone({ found: { candidate, window } }: Ranked): boolean {
  const { article, units } = candidate.passage;
  return units.slice(window.first, window.last + 1).every((unit) => isUnanswered(article, unit));
}

function ofTheNumbersAsked(question: string, ranked: readonly Ranked[]): readonly Ranked[] {
  const years = askedYears(question);
  const labelled = labelledNumberOf(question);
  if (years === undefined && labelled === undefined) return ranked;
  if (labelled !== undefined && isOfUnknown(labelled, ranked)) return [];
  const known = new Map<Article, boolean>();
  const mayTell = (article: Article): boolean => {
    const told = known.get(article) ?? (years === undefined || tellsOf(article, years));
    known.set(article, told);
    return told;
  };
  return ranked.filter((one) => {
    const { article } = one.found.candidate;
    const isOtherYear = years !== undefined && !mayTell(article) && isOfOther(one, years);
    return !isOtherYear && (labelled === undefined || !isOfOtherNumber(one, labelled));
  });
}

/** A name with a number, inside a sentence: "for **GullCon 7**". What begins one may be any word: "Under 16s". */
const NAMED_ONE =
  /(?<=[\p{Ll},] )(?<label>\p{Lu}[\p{L}\p{M}]{2,}) (?<number>\d{1,3})(?![\p{L}\p{N}]|[.,:/]\d)/gu;

/** Whether a question is for one that no article knows, of several that have a name: for GullCon 8, where they tell of GullCon 6 and 7. */
function isOfUnknown(asked: LabelledNumber, ranked: readonly Ranked[]): boolean {
  const articles = new Set(ranked.map(({ found }) => found.candidate.article));
  let isNamed = false;
  for (const { title, text } of articles) {
    const whole = `${title ?? ''}\n${text}`;
    if (isCalled(foldMarks(whole), asked)) return false;
    isNamed ||= [...whole.matchAll(NAMED_ONE)].some(
      ({ groups }) => foldMarks(groups?.['label'] ?? '').replace(/(?<=[a-z]{3})s$/u, '') === asked.label,
    );
  }
  return isNamed;
}

/** Whether a text without marks has a name right beside its number, in figures or words. */
function isCalled(text: string, { label, number }: LabelledNumber): boolean {
  const [ordinal, cardinal] = [ORDINALS[number - 1], CARDINALS[number - 1]];
  const after = [String(number), cardinal].filter((name) => name !== undefined).join('|');
  const before = [`${number}(?:st|nd|rd|th)`, ordinal].filter((name) => name !== undefined).join('|');
  const called = `${label}s?,? (?:no\\.? ?|number |so |#)?(?:${after})|(?:${before}) (?:\\p{L}+ )?${label}`;
  return (
    new RegExp(`(?<![A-Za-zÀ-ỹ\\p{N}])(?:${called})(?![A-Za-zÀ-ỹ\\p{N}])`, 'u').test(text) ||
    isInRange(text, label, number)
  );
}

/** Whether an article names one of the years anywhere, its own date included. */
function tellsOf(article: Article, { holds }: AskedYears): boolean {
  const { id, title, text, published } = article;
  return yearsIn(`${id.replaceAll(/[_/]/g, ' ')}\n${title ?? ''}\n${published?.iso ?? ''}\n${text}`).some(
    holds,
  );
}

/** Whether a window or its title names a year, or its article is too old to know of the one that is asked for. */
function isOfOther({ found }: Ranked, { only, holds }: AskedYears): boolean {
  const { article } = found.candidate;
  const published = Number(article.published?.iso.slice(0, 4));
  // An article of the year before may announce what comes.
  if (only !== undefined && published < only - 1) return true;
  const text = windowText(found);
  return yearsIn(`${article.title ?? ''}\n${text}`).length > 0 || isOfOtherDays(text, article, holds);
}

/** "On 3 July" is of the year of an article of May. */
function isOfOtherDays(text: string, { published }: Article, holds: AskedYears['holds']): boolean {
  const years = yearsOfDays(text, published?.iso);
  return years.length > 0 && !years.some(holds);
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const CARDINALS = ENGLISH_NUMBERS.slice(0, ORDINALS.length);
const VIETNAMESE = VIETNAMESE_NUMBERS.map((name) => foldMarks(name));

/**
 * Whether a window is of another one of several: it stands below a heading that names the same thing with another number, or it does itself, or
 * its title, and its article never has the number that is asked for.
 */
function isOfOtherNumber({ found }: Ranked, asked: LabelledNumber): boolean {
  const { passage, article } = found.candidate;
  const { start = 0 } = passage.units[found.window.first] ?? {};
  if (isBelowOther(article, start, asked)) return true;
  const names = foldMarks(`${article.title ?? ''}\n${windowText(found)}`);
  return (
    namesThing(names, asked) && !namesNumber(foldMarks(`${article.title ?? ''}\n${article.text}`), asked)
  );
}

/** Whether a place in an article stands below or in a heading that names another one of several than is asked for. */
export function isBelowOther(article: Article, at: number, asked: LabelledNumber): boolean {
  const above = headingAbove(article, at);
  if (above === undefined) return false;
  const heading = foldMarks(article.text.slice(above.start, above.end));
  return namesThing(heading, asked) && !namesNumber(heading, asked);
}

/** What the paragraphs of a set of rules are called, without marks. */
const OF_RULES = /^(?:rule|paragraph|point|section|article|clause|item|dieu|khoan|muc|quy dinh|luat)$/u;
const NUMBERED = /^(?:§ ?|[A-Za-zÀ-ỹ]+ )?(?<number>\d{1,3})(?:[.):]|\s)/u;

/** Whether a paragraph is another rule than the one that a question asks for by its number: "§10 …" for "what does rule 9 say". */
export function isOtherRule(paragraph: string, { label, number }: LabelledNumber): boolean {
  const own = NUMBERED.exec(paragraph)?.groups?.['number'];
  return OF_RULES.test(label) && own !== undefined && Number(own) !== number;
}

/** Whether a text without marks names a thing with any number. */
function namesThing(text: string, { label }: LabelledNumber): boolean {
  return new RegExp(`(?<![A-Za-zÀ-ỹ])${label}s? (?:no\\.? ?|number |so )?\\p{N}`, 'u').test(text);
}

/** Whether a text without marks names a thing with this number, in figures or words, or within a range of them. */
function namesNumber(text: string, { label, number }: LabelledNumber): boolean {
  const [ordinal, cardinal, vietnamese] = [ORDINALS, CARDINALS, VIETNAMESE].map((names) => names[number - 1]);
  const names = [String(number), `${number}(?:st|nd|rd|th)`, ordinal, cardinal, vietnamese].filter(
    (name) => name !== undefined,
  );
  const one = `(?<![A-Za-zÀ-ỹ\\p{N}])(?:${names.join('|')})(?![A-Za-zÀ-ỹ\\p{N}])`;
  const beside = new RegExp(
    `(?<![A-Za-zÀ-ỹ])${label}s?(?![A-Za-zÀ-ỹ]).{0,30}?${one}|${one}.{0,15}?(?<![A-Za-zÀ-ỹ])${label}`,
    'u',
  );
  return beside.test(text) || isInRange(text, label, number);
}

/** "Districts 3 to 7" names district 5. */
function isInRange(text: string, label: string, number: number): boolean {
  const ranges = new RegExp(
    `(?<![A-Za-zÀ-ỹ])${label}s? (\\p{N}+) ?(?:-|–|to|until|through|den|toi) ?(?:${label} )?(\\p{N}+)`,
    'gu',
  );
  return [...text.matchAll(ranges)].some(([, from, to]) => Number(from) <= number && number <= Number(to));
}
