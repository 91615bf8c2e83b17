import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';

/** The terms of the words by which a text names something, without articles and the like. */
export function namingTerms(text: string): readonly string[] {
  return tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !isStopWord(word.toLowerCase()))
    .map((word) => normalForms(word).term);
}
