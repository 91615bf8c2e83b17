import type { Article, Span } from '../../corpus/article.ts';
import { exchangeAt, replyIn } from '../passages/exchanges.ts';
import { isChat, speakerIn } from '../passages/speakers.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';
import type { Ranked } from '../ranking/rank.ts';
import {
  type AskedQuote,
  asksWhy,
  behindColon,
  lineOf,
  MOST_BOLD,
  shortened,
  trimmed,
} from '../values/answer-phrase.ts';
import { ofAskedBound } from '../values/asked-bound.ts';
import { askedCodes } from '../values/asked-codes.ts';
import { askedLabels } from '../values/asked-labels.ts';
import { asksForOnce } from '../values/asked-negation.ts';
import { type AskedPart, askedParts, wordsOfPart } from '../values/asked-parts.ts';
import { boundOnAge } from '../values/bound-on-age.ts';
import { boundOnCount } from '../values/bound-on-count.ts';
import { clauseOf } from '../values/clause-in-unit.ts';
import { wholeCompounds } from '../values/compounds.ts';
import { freeIn } from '../values/free-of-charge.ts';
import { takenOver, whoCame, whoLeft } from '../values/handed-over.ts';
import { paymentIn } from '../values/means-of-payment.ts';
import { partOfPayers } from '../values/part-of-payers.ts';
import { reasonIn } from '../values/reason-in-unit.ts';
import { isOfOtherGroup } from '../values/rival-groups.ts';
import { rivalLanguages, rivalPlaces } from '../values/rival-kinds.ts';
import type { SiblingName } from '../values/sibling-names.ts';
import { speakerHimself } from '../values/speaks-of-self.ts';
import { statedAmounts } from '../values/stated-amounts.ts';
import { asksWhoMay, isPermission } from '../values/stated-permission.ts';
import { statedStillOn } from '../values/still-on.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { firstsOfRankings, statedWinner } from '../values/winners.ts';
import { type AnsweringUnits, answeringUnits } from './answering-units.ts';
import { askedIn, askedQuote } from './asked-quote.ts';
import { askedValues, merged } from './asked-values.ts';
import { behindCase } from './behind-case.ts';
import { highlightsOf } from './highlights.ts';
import { sumsOfPayer } from './of-asked-payer.ts';
import { outcomeOfRange } from './outcome-of-range.ts';
import { outsideBracket } from './outside-bracket.ts';
import { questionAbove, saysOnlyWhether } from './questions-in-text.ts';
import { cellsOfParts, rowOfTable } from './table-row.ts';
import { OF_SOMETHING, siblingsIn } from './telling-words.ts';
import { unitInBold } from './unit-in-bold.ts';
import { isForOtherPeople } from './units-of-others.ts';
import { isPart, permissionIn, whetherIn } from './whether-in-quote.ts';
import { wholePhrase } from './whole-phrase.ts';
import { allowanceIn } from './with-allowance.ts';
import { withException } from './with-exception.ts';
import { withNegation, withoutOpenEnd } from './with-negation.ts';

/**
 * What is bold in a quote: the values of the kind that is asked for in the line or unit that answers, else in the others; else the clause
 * that states most; else the question's words. Where that is nearly all of the quote, the part of it that answers.
 */
export function boldIn(ranked: Ranked, whole: AnsweringUnits): Span[] {
  const answering = withoutQuestion(ranked, whole);
  const { cell } = answering;
  if (cell !== undefined) return [...merged([cell, ...cellsOfParts(ranked, answering.best)])];
  const asked = askedQuote(ranked, answering);
  // "Who may drive the van" asks for no name.
  const of: AskedQuote = asksWhoMay(asked.question) ? { ...asked, type: 'other' } : asked;
  // "Compost peat free · sack · £6.80" and "… · tonne · £88" are both asked for: the price is bold in the one that is quoted.
  const price =
    of.type === 'money' && answering.first === answering.last
      ? rowOfTable(ranked, answering.best)
      : undefined;
  if (price?.cell !== undefined) return [...merged([price.cell, ...cellsOfParts(ranked, answering.best)])];
  const ofRows = answering.rows?.map((unit) => boldInRow(ranked, unit, of)) ?? [];
  if (ofRows.length > 0 && ofRows.every(({ length }) => length > 0)) return ofRows.flat();
  // The question above an answer is a part of what is read, and never bold.
  const { quote } = askedQuote(ranked, whole);
  const found = spansIn(ranked, { answering, whole }, of);
  const sentences = ranked.found.candidate.passage.units;
  const sentenceAt = (at: number): Span | undefined =>
    sentences.find(({ start, end }) => start <= at && at < end);
  // A word or an exception is bold whole, and no half of a bracket.
  const withAll = (span: Span): Span =>
    outsideBracket(withException(wholeCompounds(span, of.text, quote), of), of.text, quote.start);
  const spans = merged(
    found.map((span) => withoutOpenEnd(wholePhrase(withNegation(span, of), of, sentenceAt), of)),
  );
  const bold = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [longest] = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const isWhole =
    asksWhy(of) || (longest !== undefined && isPermission(of.text.slice(longest.start, longest.end), of));
  const isAnswer = isWhole && spans.length === 1 && longest !== undefined && isPart(longest, quote);
  // The hours of some days alone would read as those of all.
  const isOfSeveral = of.type === 'date' && spans.length > 1 && isPart({ start: 0, end: bold }, quote);
  const isMuch = bold > MOST_BOLD * (quote.end - quote.start) && !isAnswer && !isOfSeveral;
  if (!isMuch || longest === undefined) return merged(spans.map(withAll));
  const told = behindCase(longest, { ...of, quote });
  const short = told ?? inOneSentence(shortened(longest, { ...of, quote }), ranked, of);
  const part = withoutOpenEnd(withNegation(short, of), of);
  return [withAll(losesAmount(longest, part, of) ? longest : part)];
}

/** The cell of a row that answers, or else its values of the kind that is asked for. */
function boldInRow(ranked: Ranked, unit: number, of: AskedQuote): readonly Span[] {
  const row = rowOfTable(ranked, unit);
  if (row?.cell !== undefined) return [row.cell];
  return askedValues(ranked, { first: unit, last: unit, best: unit, row }, { of, best: unit }).spans;
}

/** Of a part that begins within one sentence and goes on in the next the one of both that has more of the question, or else the later one. */
function inOneSentence(part: Span, ranked: Ranked, { text, asked }: AskedQuote): Span {
  const { units } = ranked.found.candidate.passage;
  const pieces = units
    .filter(({ start, end }) => start < part.end && part.start < end)
    .map(({ start, end }) => trimmed(text, Math.max(start, part.start), Math.min(end, part.end)));
  const isWhole = units.some(({ start }) => start === part.start);
  if (isWhole || pieces.length < 2) return part;
  const held = pieces.map(
    (piece) => asked.filter(({ start, end }) => start >= piece.start && end <= piece.end).length,
  );
  return pieces[held.lastIndexOf(Math.max(...held))] ?? part;
}

/** What is quoted without the question of a list that it begins with. */
function withoutQuestion(ranked: Ranked, answering: AnsweringUnits): AnsweringUnits {
  const { first, best } = answering;
  const begins = first < best && questionAbove(ranked.found.candidate, first) === first;
  return begins ? { ...answering, first: first + 1 } : answering;
}

/** Whether a quote states values of the kind that is asked for, and plainly of others alone: the price of a motorbike where a car is asked for. */
export function isOfOthersAlone(ranked: Ranked): boolean {
  const answering = answeringUnits(ranked);
  const of = askedQuote(ranked, answering);
  if (areForOtherPeople(ranked, answering)) return true;
  const told = of.text.slice(of.quote.start, of.quote.end);
  if (areOthers(rivalLanguages(of.question, told))) return true;
  if (isCodeOfOthers(ranked, answering, of)) return true;
  if (!OF_SOMETHING.has(of.type)) {
    return areOthers(rivalPlaces(of.question, told));
  }
  const names = siblingsIn(of);
  if (answering.cell !== undefined || names.length === 0 || names.some(({ isAsked }) => isAsked))
    return false;
  const best = unitInBold(ranked, answering, of);
  const found = askedParts(of.question, of.type).map((part) =>
    askedValues(ranked, answering, { of: { ...of, ...part }, best }),
  );
  return found.some(({ isOfOthers }) => isOfOthers) && found.every(({ spans }) => spans.length === 0);
}

/** Whether there are names, and none of what is asked for. */
function areOthers(names: readonly SiblingName[]): boolean {
  return names.length > 0 && !names.some(({ isAsked }) => isAsked);
}

/** Whether all that is quoted is rows of things for other numbers of people than are asked for. */
function areForOtherPeople(ranked: Ranked, { first, last }: AnsweringUnits): boolean {
  for (let unit = first; unit <= last; unit++) if (!isForOtherPeople(ranked, unit)) return false;
  return true;
}

/** Whether a part leaves out the number that is asked for: of "Eight places." all is bold, and not "places". */
function losesAmount(whole: Span, part: Span, { text, type }: AskedQuote): boolean {
  const has = ({ start, end }: Span): boolean => statedAmounts(text.slice(start, end), true).length > 0;
  return (type === 'count' || type === 'measure') && has(whole) && !has(part);
}

function spansIn(
  ranked: Ranked,
  { answering, whole }: { readonly answering: AnsweringUnits; readonly whole: AnsweringUnits },
  of: AskedQuote,
): Span[] {
  const { candidate, likeness } = ranked.found;
  const { row } = answering;
  const { units, article } = candidate.passage;
  if (areForOtherPeople(ranked, answering)) return highlightsOf(ranked.found, of.quote);
  const best = unitInBold(ranked, answering, of);
  const said = replyIn(article, units[best] ?? of.quote);
  const asksForNow = of.type === 'person' && !asksForOnce(of.question);
  const self = of.type === 'person' ? speakerHimself(article, said) : undefined;
  if (self !== undefined) return [self];
  const taken = asksForNow ? takenOver(of.text, said) : undefined;
  if (taken !== undefined) return [taken];
  const winner = of.type === 'person' ? statedWinner(said, of) : undefined;
  if (winner !== undefined) return [winner];
  const firsts = of.type === 'person' ? firstsOfRankings(of.quote, of) : [];
  if (firsts.length > 0) return [...firsts];
  const outcome = outcomeOfRange(ranked, best, of);
  if (outcome.length > 0) return [...outcome];
  const payers =
    of.type === 'money' || of.type === 'other' ? partOfPayers(of, units[best] ?? of.quote) : undefined;
  if (payers !== undefined) return [payers];
  const sums = sumsOfPayer(valuesInUnit(ranked, best, 'money'), of, units[best] ?? of.quote);
  if (sums.length > 0) return [...sums];
  const labels = labelsIn(ranked, answering, of, best);
  if (labels.length > 0) return [...labels];
  const parts = askedParts(of.question, of.type);
  const found = parts.map((part) =>
    askedValues(ranked, answering, { of: parts.length > 1 ? ofPart(ranked, part, of) : of, best }),
  );
  const values = found.flatMap(({ spans }) => spans).filter(({ start }) => !isAsking(article, start));
  if (values.length > 0) return ofAskedBound(merged(values), of);
  const left = asksForNow ? whoLeft(of.text, said) : undefined;
  if (left !== undefined) return [cameNext(of, units.slice(best + 1, answering.last + 1)) ?? left];
  // The clause that states most would be that of another's value.
  if (found.some(({ isOfOthers }) => isOfOthers)) return highlightsOf(ranked.found, of.quote);
  if (isCodeOfOthers(ranked, answering, of)) return highlightsOf(ranked.found, of.quote);
  const code = codeIn(ranked, answering, of, best);
  if (code !== undefined) return [code];
  if (asksWhy(of)) {
    const reason = reasonIn(of.text, said);
    if (reason !== undefined) return [reason];
  }
  const payment = paymentIn(units.slice(answering.first, answering.last + 1), of);
  if (payment !== undefined) return [payment];
  const free = freeIn(units.slice(answering.first, answering.last + 1), of);
  if (free !== undefined) return [free];
  const stillOn = statedStillOn(said, of);
  if (stillOn !== undefined) return [stillOn];
  const bound = boundOnCount(of, said) ?? (of.type === 'other' ? boundOnAge(of, said) : undefined);
  if (bound !== undefined) return [bound];
  const whether = whetherIn(ranked, whole, of);
  if (whether !== undefined) return [whether];
  const allowance = allowanceIn(ranked, answering, of);
  if (allowance !== undefined) return [allowance];
  const permission = permissionIn(ranked, answering, said, of);
  if (permission !== undefined) return [permission];
  const listed = listedBelow(best, answering, of, ranked);
  if (listed.length > 0) return listed;
  const isWhether = saysOnlyWhether(of.text.slice(said.start, said.end));
  if (isWhether || said.start > (units[best]?.start ?? 0)) return [said];
  const isSaid = exchangeAt(article, said.start) !== undefined;
  const line = row ?? (isSaid ? undefined : lineOf(units[best]?.start ?? 0, of));
  // Of a line of several sentences the one that answers.
  const isOne =
    line !== undefined && units.filter(({ start }) => line.start <= start && start < line.end).length < 2;
  if (isOne && row === undefined) return [behindColon(line, of) ?? line];
  const clause = likeness === undefined && candidate.mask === 0 ? undefined : clauseOf(ranked, best);
  return clause === undefined ? highlightsOf(ranked.found, of.quote) : [clause];
}

/** Whether a place is in what somebody asks in a conversation. */
function isAsking(article: Article, at: number): boolean {
  return at < (exchangeAt(article, at)?.asking.end ?? 0);
}

/** Of these a question with "which" may ask for what names something. */
const NAMED_BY_LABEL: ReadonlySet<QuestionType> = new Set(['other', 'measure', 'title', 'definition']);

/** A place that its number or letter names: "which floor", "ngồi tầng mấy". */
const ASKS_FLOOR =
  /(?<![a-zÀ-ỹ])(?:(?:which|what) (?:floor|level|room|gate|platform|bay|table|hall)|(?:tầng|lầu|phòng|cổng|bàn|dãy|tòa|toà|lô|tang|lau|phong|cong|ban) (?:số |so )?(?:mấy|nào|may|nao))(?![a-zÀ-ỹ])/iu;

/** The numbers or letters that "which" asks for, in the likeliest unit that has them. */
function labelsIn(
  ranked: Ranked,
  { first, last }: AnsweringUnits,
  of: AskedQuote,
  best: number,
): readonly Span[] {
  if (!NAMED_BY_LABEL.has(of.type) && !(of.type === 'place' && ASKS_FLOOR.test(of.question))) return [];
  const { units } = ranked.found.candidate.passage;
  for (let at = first - 1; at <= last; at++) {
    const { start = 0, end = 0 } = units[at < first ? best : at] ?? {};
    const labels = askedLabels(of, { start, end });
    if (labels.length > 0) return labels;
  }
  return [];
}

/** Asks for somebody's number by that word alone: "ailsas number". */
const ASKS_NUMBER = /(?<![a-zÀ-ỹ])numbers?\W*$/iu;

/** The number, password or code that is asked for by its name, in the likeliest unit that states one. */
function codeIn(
  ranked: Ranked,
  { first, last }: AnsweringUnits,
  of: AskedQuote,
  best: number,
): Span | undefined {
  const { units } = ranked.found.candidate.passage;
  for (let at = first - 1; at <= last; at++) {
    const { start = 0, end = 0 } = units[at < first ? best : at] ?? {};
    const [code] = askedCodes(of.question, of.text, { start, end });
    if (code !== undefined) return code;
    const [contact] = ASKS_NUMBER.test(of.question) ? statedContacts(of.text.slice(start, end)) : [];
    if (contact !== undefined) return { start: start + contact.start, end: start + contact.end };
  }
  return undefined;
}

/** Whether the first code of a quote is told to be of another group than the one that is asked for: the staff's password for guests. */
function isCodeOfOthers(ranked: Ranked, { first, last }: AnsweringUnits, of: AskedQuote): boolean {
  const { units, article } = ranked.found.candidate.passage;
  for (const { start, end } of units.slice(first, last + 1)) {
    const [code] = askedCodes(of.question, of.text, { start, end });
    if (code === undefined) continue;
    const before = of.text.slice(start, code.start);
    const speaker = isChat(article) ? speakerIn(article, of.text.slice(start, end)) : undefined;
    return isOfOtherGroup(of.question, before.slice(speaker?.length ?? 0));
  }
  return false;
}

/** Who came, as the next sentence of the quote begins with: "Helen is fed up with it. **Priya** takes it on". */
function cameNext({ text }: AskedQuote, [next]: readonly Span[]): Span | undefined {
  const came = next && whoCame(text.slice(next.start, next.end));
  return came && { start: next.start + came.start, end: next.start + came.end };
}

/** A quote with one of the things that its question asks for. */
function ofPart(ranked: Ranked, part: AskedPart, of: AskedQuote): AskedQuote {
  const asked = askedIn(ranked, of.quote, wordsOfPart(ranked.found.question.query, part));
  return { ...of, ...part, asked };
}

/** What is quoted below a unit that announces it: "The stalls so far:". */
function listedBelow(best: number, { last }: AnsweringUnits, of: AskedQuote, ranked: Ranked): Span[] {
  const { units } = ranked.found.candidate.passage;
  if (!/:[\s*_]*$/u.test(of.text.slice(units[best]?.start, units[best]?.end))) return [];
  return units.slice(best + 1, last + 1).map(({ start, end }) => ({ start, end }));
}
