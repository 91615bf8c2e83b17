import { answeringUnits } from '../quoting/answering-units.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Hỏi and ngã, which many people type for one another. */
const CONFUSED = /[\u0303\u0309]/gu;
const MARKS = /\p{M}/gu;

/**
 * Whether a quote has a word of the question with other marks alone: "tiếng **Nhật**" is not "nhiều **nhất**". A mark that is left out or stands on
 * another vowel of the word makes no other one.
 */
export function isOfOtherMarks(best: Ranked): boolean {
  const { candidate, question } = best.found;
  const { passage, matches } = candidate;
  const { first, last } = answeringUnits(best);
  const [from, to] = [passage.units[first]?.first ?? 0, passage.units[last]?.last ?? 0];
  const met = new Map<number, boolean>();
  for (let at = from; at < to; at++) {
    const word = matches.content[at] ?? -1;
    const { marked = '', origin } = question.query.content[word] ?? {};
    const asked = marksOf(marked);
    if (word === -1 || origin !== 'question' || asked === '') continue;
    const said = candidate.article.text.slice(passage.starts[at], passage.ends[at]);
    const isSame = matches.exact[at] === 1 || !areOthers(asked, marksOf(said));
    met.set(word, met.get(word) === true || isSame);
  }
  return [...met.values()].some((isSame) => !isSame);
}

function areOthers(asked: string, said: string): boolean {
  return !isWithin(asked, said) && !isWithin(said, asked);
}

/** Whether one word has all marks of another. */
function isWithin(some: string, all: string): boolean {
  let left = all;
  for (const mark of some) {
    if (!left.includes(mark)) return false;
    left = left.replace(mark, '');
  }
  return true;
}

/** The marks of a word, by themselves. */
function marksOf(word: string): string {
  const apart = word.normalize('NFD').replaceAll(CONFUSED, '\u0309').toLowerCase();
  return (apart.match(MARKS) ?? []).join('') + (apart.includes('đ') ? 'đ' : '');
}
