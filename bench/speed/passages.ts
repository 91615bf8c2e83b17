import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/retrieval/passages/passages.ts';
import type { Text } from './engine.ts';

/** The passages that Verbatim cuts, for every library. `firsts` says where each article's begin, and where the last ends. */
export function textsOf(articles: readonly Article[]): { readonly texts: Text[]; readonly firsts: number[] } {
  const texts: Text[] = [];
  const firsts = [0];
  for (const article of articles) {
    for (const { start, end } of passagesOf(article)) {
      texts.push({ id: texts.length, title: article.title ?? '', text: article.text.slice(start, end) });
    }
    firsts.push(texts.length);
  }
  return { texts, firsts };
}

/**
 * As many articles as are asked for, in order of id: fewer by leaving out evenly, more by repeating with changed words, a third of the
 * longer ones in each repetition, so that the vocabulary grows as well.
 */
export function resized(articles: readonly Article[], count: number): Article[] {
  const sized = Array.from({ length: count }, (_, at): Article | undefined => {
    if (count <= articles.length) return articles[Math.floor((at * articles.length) / count)];
    const round = Math.floor(at / articles.length);
    const article = articles[at % articles.length];
    if (article === undefined || round === 0) return article;
    return { ...article, id: `${article.id}-${round}`, text: changedWords(article.text, round), blocks: [] };
  });
  return sized.filter((article) => article !== undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function changedWords(text: string, round: number): string {
  return text.replace(/\b[a-z]{5,}\b/g, (word) => {
    const kind = word.charCodeAt(0) + word.charCodeAt(2) + word.length;
    return kind % 3 === round % 3 ? `${word}x${String.fromCharCode(97 + round)}` : word;
  });
}

/** The same articles but one, which has a paragraph more. */
export function withOneChanged(articles: readonly Article[], changed: number, words: string): Article[] {
  return articles.map((article, at) =>
    at === changed ? { ...article, text: `${article.text}\n\n${words}`, blocks: [] } : article,
  );
}
