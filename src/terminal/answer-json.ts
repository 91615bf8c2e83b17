import type { Asked } from '../asking/asked.ts';
import { EARLIEST, LATEST } from '../retrieval/dates/dates-in-question.ts';

/** The answer as the one JSON object that `npm run ask -- --json` prints: unknown fields null, offsets into the article's text. */
export function askedToJson({ question, answer, earlier, dates, smallTalk, readAs }: Asked): object {
  return {
    question,
    follows:
      earlier === undefined ? null : { question: earlier.question, articleId: earlier.article?.id ?? null },
    dates:
      dates === undefined
        ? null
        : {
            from: dates.from === EARLIEST ? null : dates.from,
            to: dates.to === LATEST ? null : dates.to,
            dropped: dates.dropped,
            event:
              dates.event === undefined
                ? null
                : { words: dates.event.words, articleId: dates.event.article.id },
          },
    readAs: readAs ?? null,
    kind: smallTalk === undefined ? answer.kind : 'small-talk',
    suggestions: smallTalk?.suggestions ?? [],
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
