import { type Exchange, exchangeAt } from '../passages/exchanges.ts';
import { blockAt } from '../passages/sections.ts';
import { isChat, speakerIn } from '../passages/speakers.ts';
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
    const isSaid = isChat(article) && speakerIn(article, article.text.slice(start, end)) !== undefined;
    return isSaid ? firstOfLine(unit) : unit;
  };
  return { exchangeOf, asks, lineAbove, messageStart };
}
