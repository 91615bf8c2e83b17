import { tokenize } from '../analysis/tokens.ts';
import { headingAbove } from '../passages/sections.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { type NamedRow, rowsNamedIn } from '../quoting/rows-named.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isContainer } from '../values/containers.ts';
import { payersNamed } from '../values/rival-rates.ts';

/** What says of which size or for whom something is: "Child **(4-15)**". */
const IN_BRACKETS = /\([^()]*\)/gu;

/**
 * Whether a question names a row in two words, and the quote is of rows that have one of them each and are named otherwise: "Head waiter" and
 * "Second chef" for "the head chef". No row has both, nor says the heading above them what one of the two says.
 */
export function isOfSplitName(best: Ranked): boolean {
  const { query } = best.found.question;
  if (payersNamed(query.question).size > 0) return false;
  const { first, last, best: unit } = answeringUnits(best);
  const { units, article } = best.found.candidate.passage;
  const rows = rowsNamedIn(best, unit);
  const starts = units.slice(first, last + 1).map(({ start }) => start);
  const all = rows.filter(({ start }) => starts.includes(start));
  // What stands between two of them is quoted along.
  const quoted = all.filter(({ words }) => words.size > 0);
  const areOthers = quoted.length > 0 && quoted.every((row) => isNamedOtherwise(row, best));
  if (all.length < starts.length || !areOthers) return false;
  const heading = headingAbove(article, units[unit]?.start ?? 0);
  const above = `${article.title ?? ''}\n${heading === undefined ? '' : article.text.slice(heading.start, heading.end)}`;
  const said = new Set(tokenize(above).map(({ term }) => term));
  const asked = query.words.map(({ content }) => content);
  const isName = (word: number): boolean =>
    rows.some(({ words }) => words.has(word)) && !said.has(query.content[word]?.term ?? '');
  return asked.some((word, at) => {
    const next = asked[at + 1] ?? -1;
    const isPair = word !== -1 && next !== -1 && word !== next && isName(word) && isName(next);
    const isSplit =
      quoted.every(({ words }) => words.has(word) || words.has(next)) &&
      !rows.some(({ words }) => words.has(word) && words.has(next));
    return (
      isPair && isSplit && isSideBySide(query.question, query.words[at]?.text, query.words[at + 1]?.text)
    );
  });
}

/** Whether a row's name has one word of the question, and another that is none and is no size: "**Head** waiter". */
function isNamedOtherwise({ name, words }: NamedRow, { found }: Ranked): boolean {
  const terms = new Set([...words].map((word) => found.question.query.content[word]?.term));
  const others = tokenize(name.replaceAll(IN_BRACKETS, ' ')).filter(
    ({ term, marked }) => !terms.has(term) && !/\d/u.test(term) && !isContainer(marked),
  );
  return words.size === 1 && others.length > 0;
}

/** Whether two words of a question stand with a space alone between them: "chips and peas" are two things. */
function isSideBySide(question: string, one = '', next = ''): boolean {
  return question.includes(`${one} ${next}`);
}
