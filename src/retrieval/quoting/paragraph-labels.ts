import type { Block } from '../../corpus/article.ts';
import { labelOf } from '../../text/line-beginnings.ts';
import { runInLabel } from '../passages/labelled-lines.ts';
import { blockAt } from '../passages/sections.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** What the paragraphs of a passage begin with, by their units. */
export interface ParagraphLabels {
  /** Whether a unit is the label that its paragraph begins with: "Boiler group." */
  isLabel(unit: number): boolean;
  /** Whether a unit is of a paragraph that begins with a few words of their own: "First trip for beginners. Saturday …", "First trip – Saturday …". */
  isBelowLabel(unit: number): boolean;
  /** Whether a unit is all of a paragraph, and says one thing by its label: "Where: the mill". */
  isLabelledLine(unit: number): boolean;
}

/** At most five words that a paragraph begins with. */
const SHORT_BEGINNING = /^\p{Lu}[^\s.:!?]*(?: [^\s.:!?]+){0,4}[.:](?= \S)/u;

/** The same up to a dash: "Pottery for two – Sat 7 Nov, 10-4"; "Mon - Fri 9 to 5" begins with the first of some days. */
const BEFORE_DASH =
  /^(?!(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?![a-z])|(?:thứ|chủ nhật|ngày|từ)(?![a-zÀ-ỹ]))\p{L}[^\s.:!?–—]*(?: [^\s.:!?–—-][^\s.:!?–—]*){0,5} [-–—](?= \S)/iu;

/** The few words that a paragraph begins with, up to their mark; undefined where it begins with none of their own. */
export function shortBeginningOf(paragraph: string): string | undefined {
  return SHORT_BEGINNING.exec(paragraph)?.[0];
}

/** Whether a paragraph begins with a few words of its own, up to a mark or a dash. */
export function beginsWithLabel(paragraph: string): boolean {
  return SHORT_BEGINNING.test(paragraph) || BEFORE_DASH.test(paragraph);
}

/** Reads the units of a passage so. */
export function paragraphLabels({ passage: { article, units } }: Candidate): ParagraphLabels {
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end);
  const paragraphOf = (unit: number): Block | undefined => {
    const block = blockAt(article.blocks, units[unit]?.start ?? -1);
    return block?.kind === 'body' ? block : undefined;
  };
  return {
    isLabel(unit) {
      const own = units[unit];
      const block = blockAt(article.blocks, own?.start ?? -1);
      const paragraph = block?.kind === 'item' ? block : paragraphOf(unit);
      if (own === undefined || own.start !== paragraph?.start) return false;
      const label = runInLabel(textOf(paragraph));
      return label !== undefined && textOf(own).trim().length <= label.length + 1;
    },
    isBelowLabel(unit) {
      const paragraph = paragraphOf(unit);
      return paragraph !== undefined && beginsWithLabel(textOf(paragraph));
    },
    isLabelledLine(unit) {
      const [own, paragraph] = [units[unit], paragraphOf(unit)];
      const isAll = own !== undefined && own.start === paragraph?.start && own.end === paragraph.end;
      return isAll && labelOf(textOf(own)) !== undefined;
    },
  };
}
