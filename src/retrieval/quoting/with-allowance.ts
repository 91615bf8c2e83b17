import type { Span } from '../../corpus/article.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AskedQuote, trimmed } from '../values/answer-phrase.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksWhether } from '../values/stated-permission.ts';
import { isStillPermitted, whatIsBanned } from '../values/still-permitted.ts';
import { withNext } from './quoted-along.ts';

/** What is quoted with the sentence behind its ban that says what one may do all the same: "No alcohol may be sold. **You may bring your own.**" */
export function withAllowance(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { question, type } = ranked.found.question.query;
  if (ANSWERED_BY_VALUE.has(type) || !asksWhether(question)) return quoted;
  return withNext(ranked, quoted, { fits, goesOn: isStillPermitted });
}

/** That sentence, where the ban forbids doing something else than the question asks: "can we sell beer" is answered by "may be sold", "have beer" is not. */
export function allowanceIn(
  ranked: Ranked,
  { first, last, best }: Window & { readonly best: number },
  { text, asked, question, type }: AskedQuote,
): Span | undefined {
  const { units } = ranked.found.candidate.passage;
  const [ban, allowance] = [units[last - 1], units[last]];
  if (type !== 'other' || !asksWhether(question)) return undefined;
  if (ban === undefined || allowance === undefined || last === first || best < last - 1) return undefined;
  const words = text.slice(ban.start, ban.end);
  if (!isStillPermitted(words, text.slice(allowance.start, allowance.end))) return undefined;
  const banned = whatIsBanned(words);
  const isAsked = asked.some(({ start }) => banned !== undefined && start === ban.start + banned.start);
  return banned === undefined || isAsked ? undefined : trimmed(text, allowance.start, allowance.end);
}
