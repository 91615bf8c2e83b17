import type { Span } from '../../corpus/article.ts';
import { unitsOf } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { AskedQuote } from '../values/answer-phrase.ts';
import { asksWhether, forbids, permitsSome, saysNot, statedPermission } from '../values/stated-permission.ts';
import { whatIsBanned } from '../values/still-permitted.ts';
import type { AnsweringUnits } from './answering-units.ts';
import { conversationIn } from './conversation.ts';
import { isOfQuestion, saysOnlyWhether } from './questions-in-text.ts';
import { wordsMet } from './words-met.ts';

const MOST_OF_A_REASON = 0.85;
/** A sentence that still belongs to "No.", in characters. */
const SHORT_WHETHER = 40;

/** A reason or permission may be nearly all of a sentence: "It moved **because the hall is being repaired until May**". */
export function isPart({ start, end }: Span, quote: Span): boolean {
  return end - start <= MOST_OF_A_REASON * (quote.end - quote.start);
}

/** The clause that permits or forbids what is asked, where it is not all of what is quoted: of a sentence with more of its words before the likeliest. */
export function permissionIn(
  ranked: Ranked,
  { first, last, best }: AnsweringUnits,
  said: Span,
  of: AskedQuote,
): Span | undefined {
  if (of.type !== 'other') return undefined;
  const { candidate } = ranked.found;
  const { units } = candidate.passage;
  const talk = conversationIn(candidate);
  const metIn = (unit: number): number => wordsMet(ranked, unit).size;
  const others = unitsOf({ first, last }).filter(
    (unit) =>
      unit !== best && metIn(unit) >= metIn(best) && !isOfQuestion(candidate, unit) && !talk.asks(unit),
  );
  const spans = others
    .toSorted((a, b) => metIn(b) - metIn(a))
    .flatMap((unit) => ({ span: units[unit] ?? of.quote, isMore: metIn(unit) > metIn(best) }));
  // "No gut lines. Use hemp": the sentence that names what is asked for says whether.
  const more = spans.filter(({ isMore }) => isMore).map(({ span }) => span);
  const same = spans.filter(({ isMore }) => !isMore).map(({ span }) => span);
  // "Dogs must stay outside. Assistance dogs are welcome": the first is for all who ask.
  const isForSome = permitsSome(of.text.slice(said.start, said.end));
  // "Dogs are welcome. No dogs can live here": who brings one is answered by the former.
  const allowed = permittedBefore(of, units[best - 1], said);
  const isBefore = best > first && metIn(best - 1) >= metIn(best) && allowed;
  const inOrder = isForSome ? [...more, ...same] : [...more, said, ...same];
  const stated = (isBefore ? [allowed, ...inOrder] : inOrder)
    .map((span) => statedPermission(span, of))
    .find((clause) => clause !== undefined && isPart(clause, of.quote));
  const before = best > first ? units[best - 1] : undefined;
  const words = of.text.slice(before?.start, before?.end);
  // "Please don't film. Mr Petrov is recording it": what is forbidden stands before it.
  const isRule = before !== undefined && (forbids(words) || (isForSome && saysNot(words)));
  return stated ?? (isRule && asksWhether(of.question) ? before : undefined);
}

/** The sentence before a ban on doing something else than is asked, where it permits. */
function permittedBefore(of: AskedQuote, before: Span | undefined, said: Span): Span | undefined {
  if (before === undefined || !asksWhether(of.question)) return undefined;
  const banned = whatIsBanned(of.text.slice(said.start, said.end));
  const isAsked = banned && of.asked.some(({ start }) => start === said.start + banned.start);
  const isLimited = saysNot(of.text.slice(before.start, before.end));
  return banned === undefined ||
    isAsked ||
    isLimited ||
    statedPermission(before, { ...of, asked: [] }) === undefined
    ? undefined
    : before;
}

/** The "No." below a question that stands in the quote, with the sentence behind it where that is short: "**No. Not even a fish.** Ask us first". */
export function whetherIn(
  ranked: Ranked,
  { first, last, best }: AnsweringUnits,
  of: AskedQuote,
): Span | undefined {
  if (of.type !== 'other' || !asksWhether(of.question)) return undefined;
  const { candidate } = ranked.found;
  const { units } = candidate.passage;
  const textOf = (unit: number): string => of.text.slice(units[unit]?.start, units[unit]?.end);
  for (let unit = first + 1; unit < last; unit++) {
    if (!saysOnlyWhether(textOf(unit)) || !isOfQuestion(candidate, unit - 1)) continue;
    const next = units[unit + 1] ?? of.quote;
    const { start = 0, end = 0 } = units[unit] ?? {};
    return { start, end: unit + 1 === best || next.end - next.start <= SHORT_WHETHER ? next.end : end };
  }
  return undefined;
}
