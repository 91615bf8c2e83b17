import type { Library } from '../../library.ts';
import { normalForms } from '../../retrieval/analysis/tokens.ts';
import { isCommonWord } from '../../retrieval/question/common-words.ts';
import { type SmallTalkKind, smallTalkOf } from './small-talk.ts';

/**
 * What kind of small talk a message is; undefined where it may ask something. Beside thanks a word that no article has, and that is no
 * everyday word, is somebody's name: "ur the best dilys".
 */
export async function talkOf(
  library: Pick<Library, 'mostAbout'>,
  message: string,
): Promise<SmallTalkKind | undefined> {
  const names: string[] = [];
  const kind = smallTalkOf(message, (word) => {
    names.push(word);
    return !isCommonWord(normalForms(word));
  });
  if (kind === undefined) return undefined;
  const articles = await Promise.all(names.map((name) => library.mostAbout(name)));
  return articles.every(({ length }) => length === 0) ? kind : undefined;
}
