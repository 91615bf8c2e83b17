import type { ContentWord } from './query.ts';

/** What an excused word counts where no article has it. */
const WEIGHT = 0.1;

/** Lets words of a question that no article has say little: those whose absence is no sign that the articles lack the answer. */
export function excuseUnknown(content: ContentWord[], isExcused: (word: ContentWord) => boolean): void {
  for (const [at, word] of content.entries())
    if (word.passages === 0 && word.origin === 'question' && isExcused(word))
      content[at] = { ...word, rarity: word.rarity * WEIGHT, excused: true };
}
