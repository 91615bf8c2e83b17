import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isEveryday } from '../analysis/akin-words.ts';
import { isStopWord, isStopWordWithoutMarks } from '../analysis/stop-words.ts';
import { normalForms, type Token, tokenize } from '../analysis/tokens.ts';
import type { Statistics } from '../index/passage-index.ts';
import { markedTerm } from '../index/passage-terms.ts';
import type { ContentWord, QueryWord } from './query.ts';

/** Sets of content words are bits of one integer. */
const MAX_CONTENT = 30;

/** The weight of an everyday word ("meet", "work") that no article has: few articles lack many such words by chance. */
const EXCUSED_WEIGHT = 0.5;

/** The words of a question; its new content words are added to `content`. */
export function wordsOf(
  text: string,
  originAt: (start: number) => Pick<ContentWord, 'origin' | 'weight'>,
  known: Statistics,
  content: ContentWord[],
): QueryWord[] {
  const shouted = !/\p{Ll}/u.test(text);
  const isVietnamese = isTypedInVietnamese(text);
  const tokens = tokenize(text);
  return tokens.map((token, position) => {
    const surface = text.slice(token.start, token.end);
    const { term, marked } = normalForms(surface);
    const capital = !shouted && /^\p{Lu}/u.test(surface);
    const number = /^\p{N}/u.test(surface);
    // "US" and "IT" in capitals are names; "us" and "it" are not.
    const isName = !shouted && /^\p{Lu}[\p{Lu}.]+$/u.test(surface);
    // "khi nao" of "khi nào": without its marks a word may be one of topic, too ("ban"), so it counts where an article has it.
    const isBare = isVietnamese && isStopWordWithoutMarks(marked) && known.documentFrequency(term) === 0;
    const stop = (isStopWord(marked) || isBare || isOfHowMuch(tokens, position)) && !isName;
    let at = -1;
    if (!stop) {
      at = content.findIndex((word) => word.term === term);
      if (at < 0 && content.length < MAX_CONTENT) {
        at = content.length;
        const passages =
          known.documentFrequency(markedTerm(term, marked) ?? term) || known.documentFrequency(term);
        const origin = originAt(token.start);
        const isExcused = passages === 0 && !capital && isEveryday(term);
        const ofIndex =
          rarity(passages, known.passageCount, isEveryday(term)) * (isExcused ? EXCUSED_WEIGHT : 1);
        content.push({
          text: surface,
          term,
          marked,
          capital: capital && position > 0,
          number,
          passages,
          rarity: ofIndex * origin.weight,
          excused: isExcused,
          ...origin,
        });
      }
    }
    return { text: surface, term, marked, stop, capital, number, content: at };
  });
}

const HOW_MUCH = ['hết', 'bao', 'nhiêu'].map((word) => normalForms(word).term);

/** "**Hết** bao nhiêu": what something comes to, where "hết" says nothing of its own; "hết vé" does. */
function isOfHowMuch(tokens: readonly Token[], at: number): boolean {
  return HOW_MUCH.every((term, ahead) => tokens[at + ahead]?.term === term);
}

/**
 * Inverse document frequency scaled to 0..1. Two articles say little about how rare a word is: below some two hundred passages the
 * frequencies are smoothed towards a middling word, those of everyday words towards a frequent one.
 */
export function rarity(passages: number, passageCount: number, everyday: boolean): number {
  const pseudo = 200;
  const total = passageCount + pseudo;
  const holding = passages + pseudo * (everyday ? 0.1 : 0.02) * Math.min(1, passages);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (total + 0.5) / 0.5);
}
