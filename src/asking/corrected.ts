import type { Library } from '../library.ts';

/** Words in small letters, of letters alone: names and numbers are as they are. */
const WORD = /(?<![\p{L}\p{N}'’@#./_-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}'’@_]|[./-][\p{L}\p{N}])/gu;

/** A question with mistyped words read as the words of the articles that they are near to. */
export async function corrected(library: Pick<Library, 'nearWord'>, question: string): Promise<string> {
  const words = [...question.matchAll(WORD)];
  const near = await Promise.all(words.map(({ 0: word }) => library.nearWord(word)));
  let read = '';
  let end = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    read += question.slice(end, index) + (near[at] ?? word);
    end = index + word.length;
  }
  return read + question.slice(end);
}
