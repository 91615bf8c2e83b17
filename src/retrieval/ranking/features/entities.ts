import type { Query } from '../../question/query.ts';
import type { FeatureGroup, FoundWindow } from './feature-group.ts';

/** The noun that the question asks for ("what **river** …", "**sông** nào …") as an index into its content words; -1 for none. */
export function focusOf({ words }: Query): number {
  for (const [at, { marked }] of words.entries()) {
    if (marked === 'what' || marked === 'which' || marked === 'whose' || marked === 'many') {
      const next = words.slice(at + 1, at + 4).find(({ content }) => content >= 0);
      if (next !== undefined) return next.content;
    }
    if (marked === NAO || marked === GI) {
      const before = words.slice(Math.max(0, at - 3), at).findLast(({ content }) => content >= 0);
      if (before !== undefined) return before.content;
    }
  }
  return -1;
}

/** "nào" and "gì" as `keepMarks` spells them. */
const NAO = 'nao\u0300';
const GI = 'gi\u0300';

/** Weighted share of the question's words of one kind that the window holds; -1 where the question has none. */
function share(
  { question, mask }: FoundWindow,
  isOfKind: (word: Query['content'][number]) => boolean,
): number {
  let held = 0;
  let all = 0;
  for (const [at, word] of question.query.content.entries()) {
    if (!isOfKind(word)) continue;
    all += word.rarity;
    if (mask & (1 << at)) held += word.rarity;
  }
  return all === 0 ? -1 : held / all;
}

/** Names and numbers that must match, the noun asked for, exact forms, and the question's last words. */
export const entities: FeatureGroup = {
  group: 'entities',
  names: [
    'names',
    'names in passage',
    'numbers',
    'focus',
    'focus rarity',
    'last word',
    'first word',
    'exact',
    'exact of matched',
  ],
  fill(found, out, at) {
    const { question, candidate, mask, first, last } = found;
    const { content } = question.query;
    const focus = focusOf(question.query);
    let exact = 0;
    for (let token = first; token < last; token++) {
      const word = candidate.matches.content[token] ?? -1;
      if (word >= 0 && candidate.matches.exact[token]) exact |= 1 << word;
    }
    const weighed = (set: number): number =>
      content.reduce((sum, { rarity }, word) => (set & (1 << word) ? sum + rarity : sum), 0);
    const has = (word: number): number =>
      word < 0 ? -1 : mask & (1 << word) ? 1 : candidate.mask & (1 << word) ? 0.5 : 0;
    out[at] = share(found, ({ capital }) => capital);
    out[at + 1] = share({ ...found, mask: candidate.mask }, ({ capital }) => capital);
    out[at + 2] = share(found, ({ number }) => number);
    out[at + 3] = has(focus);
    out[at + 4] = content[focus]?.rarity ?? 0;
    out[at + 5] = has(content.length - 1);
    out[at + 6] = has(0);
    out[at + 7] = weighed(exact) / question.totalRarity;
    out[at + 8] = weighed(exact) / (weighed(mask) || 1);
  },
};
