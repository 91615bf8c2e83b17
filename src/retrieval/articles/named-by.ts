import type { Article } from '../../corpus/article.ts';
import { foldText } from '../../text/fold-words.ts';

/** The folded words of an article's author and of its publication, each a set; empty where they are unknown. */
export function namesOf({ author, source }: Article): readonly ReadonlySet<string>[] {
  return [author, source].flatMap((name) => (name === null ? [] : [new Set(foldText(name).split(' '))]));
}

/** Whether an article's author or publication has this name: one of the two names has all of its words. */
export function isBy(article: Article, name: string): boolean {
  const words = foldText(name).split(' ');
  return words[0] !== '' && namesOf(article).some((own) => words.every((word) => own.has(word)));
}
