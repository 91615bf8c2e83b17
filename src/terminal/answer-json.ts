import type { Answer } from '../retrieval/answer.ts';

/** The answer as the one JSON object that `npm run ask -- --json` prints: unknown fields null, offsets into the article's text. */
export function answerToJson(answer: Answer): object {
  return {
    question: answer.question,
    kind: answer.kind,
    confidence: answer.confidence,
    excerpts: answer.excerpts.map(({ article, start, end, text, highlights }) => ({
      articleId: article.id,
      title: article.title,
      source: article.source,
      author: article.author,
      published: article.published?.iso ?? null,
      url: article.url,
      path: article.path,
      start,
      end,
      text,
      highlights: highlights.map((highlight) => ({ start: highlight.start, end: highlight.end })),
    })),
    related: answer.related.map(({ id, title }) => ({ articleId: id, title })),
    tookMs: answer.tookMs,
  };
}
