import type { Asked } from '../asking/asked.ts';
import { quotesShown } from '../asking/quotes-shown.ts';
import { sectionOf } from '../asking/section-of.ts';
import type { NewsItem } from '../library.ts';
import type { Excerpt } from '../retrieval/answer.ts';
import { EARLIEST, LATEST } from '../retrieval/dates/dates-in-question.ts';
import { dayOfQuote } from '../retrieval/passages/day-of-words.ts';

/** The answer as the one JSON object that `npm run ask -- --json` prints: unknown fields null, offsets into the article's text. */
export function askedToJson({
  question,
  answer,
  earlier,
  dates,
  smallTalk,
  readAs,
  didYouMean,
  fact,
  news,
  list,
}: Asked): object {
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
            of: dates.ofEvents === true ? 'events' : 'articles',
            dropped: dates.dropped,
            event:
              dates.event === undefined
                ? null
                : { words: dates.event.words, articleId: dates.event.article.id },
          },
    readAs: readAs ?? null,
    didYouMean: didYouMean ?? [],
    fact: fact ?? null,
    kind: kindOf({ smallTalk, news, list, answer }),
    suggestions: smallTalk?.suggestions ?? [],
    confidence: answer.confidence,
    excerpts: quotesShown({ answer, skip: 0 }).map(excerptToJson),
    more: answer.excerpts.slice(quotesShown({ answer, skip: 0 }).length).map(excerptToJson),
    changed:
      answer.kind === 'found' && answer.change !== undefined
        ? {
            on: (answer.excerpts[0] && dayOfQuote(answer.excerpts[0])?.iso) ?? null,
            before: excerptToJson(answer.change.before),
          }
        : null,
    news: (news?.items ?? []).map(newsToJson),
    list: (list?.articles ?? []).map(({ id, title, author, source }) => ({
      articleId: id,
      title,
      author,
      source,
    })),
    related: answer.related.map(({ id, title }) => ({ articleId: id, title })),
    tookMs: answer.tookMs,
  };
}

function kindOf({
  smallTalk,
  news,
  list,
  answer,
}: Pick<Asked, 'smallTalk' | 'news' | 'list' | 'answer'>): string {
  if (smallTalk !== undefined) return smallTalk.kind === 'unclear' ? 'unclear' : 'small-talk';
  if (news !== undefined) return 'news';
  return list === undefined ? answer.kind : 'list';
}

function newsToJson({ article: { id, title }, what, iso }: NewsItem): object {
  return { articleId: id, title, what, on: iso };
}

function excerptToJson(excerpt: Excerpt): object {
  const { article, start, end, text, highlights, alsoIn = [] } = excerpt;
  return {
    articleId: article.id,
    title: article.title,
    source: article.source,
    author: article.author,
    published: dayOfQuote(excerpt)?.iso ?? null,
    url: article.url,
    path: article.path,
    start,
    end,
    text,
    highlights: highlights.map((highlight) => ({ start: highlight.start, end: highlight.end })),
    alsoIn: alsoIn.map(({ id }) => id),
    heading: sectionOf(excerpt) ?? null,
  };
}
