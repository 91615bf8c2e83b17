import type { Article } from '../../corpus/article.ts';
import { labelOf } from '../../text/line-beginnings.ts';
import { type Exchange, exchangeAt } from '../passages/exchanges.ts';
import { blockAt } from '../passages/sections.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** The units of a passage as lines of the conversations in it. */
export interface Conversation {
  /** The exchange that a unit is of; undefined outside of conversations. */
  exchangeOf(unit: number): Exchange | undefined;
  /** Whether a unit only asks; one that goes on with the reply does not. */
  asks(unit: number): boolean;
  /** The first unit of the line that a reply's line stands below in its exchange: "Ana: yes, one" says nothing without it; the unit itself where there is none. */
  lineAbove(unit: number): number;
  /** The first unit of a message in a chat, which says who writes: "text me" is nobody without it; the unit itself in other texts. */
  messageStart(unit: number): number;
}

/** A longer line says what it is about, in characters, unless it replies to the question itself. */
const LONGEST_REPLY = 60;

/** Reads the units of a passage so. */
export function conversationIn({ passage: { article, units } }: Candidate): Conversation {
  const startOf = (unit: number): number => units[unit]?.start ?? -1;
  const exchangeOf = (unit: number): Exchange | undefined => exchangeAt(article, startOf(unit));
  const asks = (unit: number): boolean => (units[unit]?.end ?? 0) <= (exchangeOf(unit)?.asking.end ?? -1);
  const firstOfLine = (unit: number): number => {
    const line = blockAt(article.blocks, startOf(unit))?.start ?? 0;
    return Math.max(
      0,
      units.findIndex(({ start }) => start >= line),
    );
  };
  const lineAbove = (unit: number): number => {
    const exchange = exchangeOf(unit);
    const line = firstOfLine(unit);
    if (exchange === undefined || asks(unit) || exchangeOf(line - 1) !== exchange) return unit;
    const above = firstOfLine(line - 1);
    const { start = 0, end = 0 } = blockAt(article.blocks, startOf(unit)) ?? {};
    return end - start > LONGEST_REPLY && !asks(above) ? unit : above;
  };
  const messageStart = (unit: number): number => {
    const { start = 0, end = 0 } = blockAt(article.blocks, startOf(unit)) ?? {};
    return isChat(article) && labelOf(article.text.slice(start, end)) !== undefined
      ? firstOfLine(unit)
      : unit;
  };
  return { exchangeOf, asks, lineAbove, messageStart };
}

/** Of a chat's paragraphs so many begin with who writes, and as many people write at least. */
const MOSTLY_SAID = 0.6;
const LEAST_PEOPLE = 2;

const known = new WeakMap<Article, boolean>();

/** Whether an article is a day of a chat; looked at once. */
function isChat(article: Article): boolean {
  const is = known.get(article) ?? looksLikeChat(article);
  known.set(article, is);
  return is;
}

function looksLikeChat({ text, blocks }: Article): boolean {
  const said = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => labelOf(text.slice(start, end)) ?? whoSigns(text.slice(start, end)));
  const people = said.filter((label) => label !== undefined);
  return people.length >= MOSTLY_SAID * said.length && new Set(people).size >= LEAST_PEOPLE;
}

/** "Ines: 🎉🎉", "Bo: :))": who replies without a word. */
const SIGNS_ALONE = /^(?<name>\p{L}[^\s:]*(?: [^\s:]+){0,3}): [^\p{L}\p{N}]+$/u;

function whoSigns(line: string): string | undefined {
  return SIGNS_ALONE.exec(line)?.groups?.['name'];
}
