import type { Article, Block } from '../../corpus/article.ts';
import { tokenize } from '../analysis/tokens.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import type { Ranked } from '../ranking/rank.ts';
import { weekdaysNamed } from '../values/days-named.ts';
import { type Pair, quotedText } from './succession-features.ts';

/** What a row or a list item is about: its first cell ("Class: Otters · Day: …"), or what stands before its colon ("Large pool: …"). */
const FIRST_CELL = /^[^·\n:]{1,60}: (?<key>[^·\n]{1,60}?)(?: · |$)/u;
const BEFORE_COLON = /^(?<key>[^:\n]{1,60}): /u;

/** What is asked for in these kinds has a form of its own; a place ("above the mill") may look like anything. */
const EXACT: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure', 'money', 'percent']);

/** What the lines of an article are about, as terms: those that a question names, and the others beside them. */
interface Keys {
  readonly asked: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
}

/**
 * Whether what would be quoted of the later of a pair is told of another row or list item of the earlier article than the question names, or of other
 * weekdays, or states nothing of what it asks for where the earlier one does: what has changed for the Otters has not changed for the Herons.
 */
export function isToldOfAnother({ earlier, later }: Pair): boolean {
  const { query } = earlier.found.question;
  const terms = new Set(query.words.map(({ term }) => term));
  const keys = keysOf(earlier.found.candidate.article, terms);
  const { article, passage } = later.found.candidate;
  const isOfOther = (unit: number): boolean => isOfSibling(article, passage.units[unit]?.start ?? 0, keys);
  const { first, last, best } = answeringUnits(later);
  if (isOfOther(best) || isOfOtherDay({ earlier, later })) return true;
  if (!EXACT.has(query.type) || !statesValue(earlier, answeringUnits(earlier))) return false;
  const units = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  // Beside what is told of another a value counts in the sentence that answers alone.
  return !statesValue(later, units.some(isOfOther) ? { first: best, last: best } : { first, last });
}

/** Whether a question is for a weekday that the earlier one names, and the later one names others alone: Friday's new hours are not Sunday's. */
function isOfOtherDay({ earlier, later }: Pick<Pair, 'earlier' | 'later'>): boolean {
  const asked = weekdaysNamed(earlier.found.question.query.question);
  if (asked.size === 0) return false;
  const [before, after] = [weekdaysNamed(quotedText(earlier)), weekdaysNamed(quotedText(later))];
  const has = (days: ReadonlySet<number>): boolean => [...days].some((day) => asked.has(day));
  return has(before) && after.size > 0 && !has(after);
}

/** Whether some units of a window's passage state a value of the kind that is asked for. */
function statesValue(ranked: Ranked, { first, last }: Window): boolean {
  for (let unit = first; unit <= last; unit++) if (valuesInUnit(ranked, unit).length > 0) return true;
  return false;
}

/** Whether the paragraph at a place names another line, and neither it nor what stands above it names the one that is asked for. */
function isOfSibling(article: Article, at: number, { asked, others }: Keys): boolean {
  if (asked.length === 0 || others.length === 0) return false;
  const wordsOf = (block: Block | undefined): readonly string[] =>
    block === undefined ? [] : termsOf(article.text.slice(block.start, block.end));
  const said = wordsOf(blockAt(article.blocks, at));
  const above = [...termsOf(article.title ?? ''), ...wordsOf(headingAbove(article, at))];
  return names(said, others) && !names(said, asked) && !names(above, asked);
}

function keysOf({ text, blocks }: Article, terms: ReadonlySet<string>): Keys {
  const [asked, others]: [(readonly string[])[], (readonly string[])[]] = [[], []];
  const lines = blocks.flatMap(({ kind, start, end }) => {
    const pattern = kind === 'row' ? FIRST_CELL : kind === 'item' ? BEFORE_COLON : undefined;
    const key = termsOf(pattern?.exec(text.slice(start, end))?.groups?.['key'] ?? '');
    return key.length > 0 ? [{ kind, key }] : [];
  });
  const isAsked = (key: readonly string[]): boolean => key.every((term) => terms.has(term));
  const kinds = new Set(lines.filter(({ key }) => isAsked(key)).map(({ kind }) => kind));
  for (const { kind, key } of lines) if (kinds.has(kind)) (isAsked(key) ? asked : others).push(key);
  return { asked, others };
}

function termsOf(text: string): readonly string[] {
  return tokenize(text).map(({ term }) => term);
}

/** Whether the terms of some line stand in a text one behind the other. */
function names(text: readonly string[], keys: readonly (readonly string[])[]): boolean {
  return keys.some((key) => text.some((_, at) => key.every((term, place) => text[at + place] === term)));
}
