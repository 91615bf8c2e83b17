import type { Span } from '../../corpus/article.ts';
import type { AskedQuote } from '../values/answer-phrase.ts';
import { askedPayers, ofAskedPayers } from '../values/asked-payers.ts';
import { asksWhether } from '../values/stated-permission.ts';

/** Where what is said of one price ends and what is said of the next begins: "£12 an hour members / £20 others" at the stroke, else at a word that joins. */
const MARKS = /[/|;()\n]|,(?=\s)|·|\s[–—-]\s/gu;
const JOINS = /(?<![a-zÀ-ỹ])(?:and|but|or|và|còn|hoặc|riêng)(?![a-zÀ-ỹ])/giu;
/** "£8 **(visitors)** £6 (members)" says it of the former, "£9**,** students and under 18s £6" of the latter. */
const IN_BRACKETS = /^\s*\([^()]*\)/u;
const AT_ONCE = /^\s*(?:[/|;(\n]|,(?=\s)|·|[–—-]\s|(?:and|but|or|và|còn|hoặc|riêng)(?![a-zÀ-ỹ]))/iu;
/** What stands in front of the first price and behind the last one belongs to it up to here. */
const SENTENCE = /[.!?](?=\s)/gu;
const TAIL = /[/|;(\n]|,\s|[.!?](?=\s|$)/u;

/**
 * Of the prices of a sentence those for whom a question asks, where each says for whom it is: "**£12** an hour members / £20 others", "người lớn
 * **300.000**, thẻ thành viên 250.000". All where it names nobody, or they do not say.
 */
export function ofAskedPayer<T extends Span>(
  prices: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  if (prices.length < 2) return prices;
  const { kinds, age } = askedPayers(question);
  if (kinds.size === 0 && age === undefined) return prices;
  const said = saidOfEach(prices, text, sentence);
  return ofAskedPayers(prices, question, (price) => said.get(price) ?? '');
}

/**
 * Of the sums of a sentence those for whom a question asks that names only whom, and is for no yes or no: "and if I'm not a member" of "Members £45,
 * visitors **£60**". None where the sums do not say for whom they are.
 */
export function sumsOfPayer(
  sums: readonly Span[],
  { text, question, type }: Pick<AskedQuote, 'text' | 'question' | 'type'>,
  sentence: Span,
): readonly Span[] {
  if (type !== 'other' || asksWhether(question)) return [];
  const own = ofAskedPayer(sums, { text, question }, sentence);
  return own.length < sums.length ? own : [];
}

/** What a sentence says of each of its prices, in front of it and behind it. */
function saidOfEach(prices: readonly Span[], text: string, sentence: Span): ReadonlyMap<Span, string> {
  const gaps = [sentence.start, ...prices.map(({ end }) => end)].map((from, at) =>
    text.slice(from, Math.max(from, prices[at]?.start ?? sentence.end)),
  );
  const [first = '', ...others] = gaps;
  const last = others.pop() ?? '';
  const parts = others.map((gap) => split(gap));
  const heads = [
    first.slice(endOf([...first.matchAll(SENTENCE)].at(-1))),
    ...parts.map(({ before }) => before),
  ];
  const tails = [...parts.map(({ behind }) => behind), last.split(TAIL, 1)[0] ?? ''];
  return new Map(prices.map((price, at) => [price, `${heads[at] ?? ''} ${tails[at] ?? ''}`]));
}

/** What stands between two prices, parted at an edge: what is said of the former, and of the latter. */
function split(gap: string): { readonly behind: string; readonly before: string } {
  const edge =
    IN_BRACKETS.exec(gap) ??
    AT_ONCE.exec(gap) ??
    [...gap.matchAll(MARKS)].at(-1) ??
    [...gap.matchAll(JOINS)].at(-1);
  const at = endOf(edge);
  return { behind: gap.slice(0, at), before: gap.slice(at) };
}

function endOf(edge: RegExpExecArray | undefined): number {
  return edge === undefined ? 0 : edge.index + edge[0].length;
}
