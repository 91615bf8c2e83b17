import { cellsIn } from '../passages/row-cells.ts';
import { blockAt } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AtOnce, asksForOne, atOnce, hasNumber, termsAsked } from '../values/several-at-once.ts';

/** Rows of a price list by how many each is for. */
export interface RowsAtOnce {
  /** Those of several at once, which are not asked for. */
  readonly ofSeveral: ReadonlySet<number>;
  /** Those of one beside them. */
  readonly ofOne: ReadonlySet<number>;
}

const NONE: RowsAtOnce = { ofSeveral: new Set(), ofOne: new Set() };
/** What may ask for a price: "vé bao nhiêu" names no sum. */
const MAY_ASK_PRICE: ReadonlySet<QuestionType> = new Set(['money', 'count', 'other']);

/**
 * The rows of several at once, where a question asks for one and a row beside them is of one: of "Single swim" and "Ten swims" the latter, for "how
 * much is a swim". The row of one has all words of the question that the name of the other has, but for what is counted.
 */
export function rowsAtOnce(ranked: Ranked, { first, last }: Window): RowsAtOnce {
  const { question, type } = ranked.found.question.query;
  const { article, units } = ranked.found.candidate.passage;
  if (!MAY_ASK_PRICE.has(type)) return NONE;
  const names = units.slice(first, last + 1).flatMap(({ start, end }, at) => {
    if (blockAt(article.blocks, start)?.kind !== 'row') return [];
    const [name] = cellsIn(article.text.slice(start, end)) ?? [];
    return name === undefined ? [] : [{ unit: first + at, name: name.value }];
  });
  if (!names.some(({ name }) => hasNumber(name)) || !asksForOne(question)) return NONE;
  const asked = termsAsked(question);
  const rows = names.map(({ unit, name }) => ({ unit, ...atOnce(name, asked) }));
  const ofOne = rows.filter(({ count }) => count === 1);
  const isBesideOne = ({ count = 0, words }: AtOnce): boolean =>
    count > 1 && ofOne.some((one) => [...words].every((word) => one.words.has(word)));
  const several = rows.filter(isBesideOne);
  return several.length === 0
    ? NONE
    : {
        ofSeveral: new Set(several.map(({ unit }) => unit)),
        ofOne: new Set(ofOne.map(({ unit }) => unit)),
      };
}
