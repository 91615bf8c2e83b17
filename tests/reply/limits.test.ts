import { describe, expect, it } from 'vitest';
import { checkCard } from '../../src/reply/cards/answer/check-card.ts';
import { refusalCard } from '../../src/reply/cards/answer/refusal-card.ts';
import { articleList } from '../../src/reply/cards/articles/article-list.ts';
import { articlePage } from '../../src/reply/cards/articles/article-page.ts';
import { newsCard } from '../../src/reply/cards/articles/news-card.ts';
import { timelineCard } from '../../src/reply/cards/articles/timeline-card.ts';
import {
  changedCard,
  confirmRemoveCard,
  confirmRollbackCard,
  historyCard,
} from '../../src/reply/cards/corpus/change-card.ts';
import { reloadCard, statusCard } from '../../src/reply/cards/corpus/corpus-card.ts';
import { previewCard, unreadableCard } from '../../src/reply/cards/corpus/preview-card.ts';
import { announcementCard } from '../../src/reply/cards/posts/announcement-card.ts';
import { reportCard } from '../../src/reply/cards/reports/report-card.ts';
import { REPORTS_PER_PAGE, reportsCard } from '../../src/reply/cards/reports/reports-card.ts';
import { whyCard } from '../../src/reply/cards/why/why-card.ts';
import { whyDetailsCard } from '../../src/reply/cards/why/why-details-card.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { checkLimits, type Reply } from '../../src/reply/reply.ts';
import type { Explanation } from '../../src/retrieval/explanation.ts';
import { cleanLine } from '../../src/text/clean.ts';
import { article } from '../support/article.ts';

const WORST = [
  '*'.repeat(3_000),
  'x'.repeat(3_000),
  '@everyone '.repeat(300),
  '\n> '.repeat(1_000),
  '> # - 1. [a](b)\n'.repeat(200),
];
const VERSION = '0123456789abcdef';
const OWNER = '9'.repeat(19);

/** Every card over articles, names and questions that escaping makes as long as it can. */
function cards(text: string, locale: string): Record<string, Reply> {
  const messages = messagesFor(locale);
  const question = cleanLine(text).slice(0, 500).trim();
  const articles = Array.from({ length: 60 }, (_, index) =>
    article({
      id: `${index}${text.slice(0, 200)}`,
      text,
      title: text,
      author: text,
      source: text,
      tags: [text],
      published: { iso: '2023', asWritten: text },
    }),
  );
  const [first = article({ id: 'a', text })] = articles;
  const paths = articles.map(({ id }) => id);
  const skipped = paths.map((path) => ({ path, line: 1_000_000, reason: text }));
  const filter = {
    query: question.slice(0, 100),
    source: text,
    tag: text,
    from: '2023-01-01',
    to: '2023-12-31',
  };
  const answer = {
    kind: 'nothing-found' as const,
    question,
    confidence: 0,
    excerpts: [] as const,
    related: articles.slice(0, 4),
    unknownWords: times(9, text),
    tookMs: 1,
  };
  const earlier = { question: question.slice(0, 200), article: first };
  const dates = {
    from: '2023-01-02',
    to: '2023-12-30',
    dropped: true,
    event: { words: text, article: first },
  };
  const report = {
    id: 'a',
    question: text,
    reason: 'outdated' as const,
    at: '2023-01-06T00:00:00Z',
    guild: null,
  };
  const groups = Array.from({ length: REPORTS_PER_PAGE }, (_, index) => ({
    id: String(index),
    question: text,
    follows: text,
    reports: [report],
    reason: 'not-answered' as const,
    quote: { text, title: text },
    link: `https://discord.com/channels/${OWNER}/${OWNER}/${OWNER}`,
    latest: report.at,
  }));
  const quote = { start: 0, end: Math.min(600, text.length) };
  const change = {
    id: '0123456789ab',
    kind: 'rollback' as const,
    at: text,
    by: { id: OWNER, name: text },
    files: times(50, { path: text, title: text, before: null, after: null }),
  };
  const previewed = {
    from: text,
    warnings: times(9, text),
    key: 'A'.repeat(16),
    version: VERSION,
  };
  const explanation: Explanation = {
    question,
    kind: 'found',
    asksFor: 'person',
    terms: times(40, { text, term: text, weight: 1, passages: 1, origin: 'synonym' }),
    passages: times(5, {
      article: first,
      window: quote,
      quote,
      score: -1.25,
      shares: times(9, { group: 'discrimination', share: -1.25 }),
    }),
    confidence: 1,
    threshold: 0.5,
    confidenceShares: times(9, { feature: 'surroundings: article', share: 1.25 }),
    unknownWords: times(40, text),
  };
  const twin = { known: text, by: 'text' as const };
  return {
    preview: previewCard({ ...previewed, articles: [first], same: [twin] }, messages),
    previews: previewCard({ ...previewed, articles: times(50, first), same: times(50, twin) }, messages),
    unreadable: unreadableCard(text, { reason: text }, messages),
    changed: changedCard(messages.shelf.added(50), change, messages),
    confirmRemove: confirmRemoveCard(first, { version: VERSION, together: 50 }, messages),
    confirmRollback: confirmRollbackCard(change, VERSION, messages),
    history: historyCard(times(90, change), { page: 1, version: VERSION }, messages),
    list: articleList(articles, { filter, page: 1, owner: OWNER, version: VERSION }, messages, {
      private: true,
    }),
    timeline: timelineCard(
      articles,
      { ...filter, topic: filter.query, page: 1, owner: OWNER, version: VERSION },
      messages,
      { private: true },
    ),
    news: newsCard(
      articles.map((article) => ({
        article,
        what: 'changed' as const,
        atMs: 1e12,
        iso: '2001-09-09T01:46:40Z',
      })),
      { ...filter, topic: filter.query, page: 1, owner: OWNER, version: VERSION },
      messages,
      { private: true },
    ),
    announcement: announcementCard(
      articles.map((article) => ({
        article,
        what: 'changed' as const,
        atMs: 1e12,
        iso: '2001-09-09T01:46:40Z',
      })),
      VERSION,
      messages,
    ),
    page: articlePage(first, { owner: OWNER, page: 0, quote }, messages, { private: true }),
    refusal: refusalCard(
      {
        question,
        answer,
        version: VERSION,
        searched: 2,
        asker: OWNER,
        skip: 0,
        scope: first,
        earlier,
        dates,
      },
      messages,
      { private: true, offers: { audience: 'bot', closest: true, person: true, removable: true } },
    ),
    reload: reloadCard(
      { added: paths, changed: paths, removed: paths, unchanged: 1, skipped, passages: 1, tookMs: 1 },
      60,
      messages,
      (id) => `${id} (${id})`,
    ),
    status: statusCard(
      {
        articles: 60,
        passages: 60,
        version: VERSION,
        loadedAt: new Date(0),
        skipped,
        reloading: true,
        meaning: { state: 'running', done: 19_999, total: 20_000 },
        newest: first,
        reports: 1_000,
        watches: true,
        shards: 16,
        isStateWritable: false,
      },
      messages,
    ),
    complaint: reportCard(
      { question, version: VERSION, asker: OWNER, skip: 0, earlier, scope: first },
      {
        passage: { quote: { text: text.slice(0, 600), title: text }, link: groups[0]?.link },
        audience: 'bot',
      },
      messages,
    ),
    reports: reportsCard(
      groups,
      {
        page: 0,
        pages: 2,
        questions: 8,
        answered: new Set(['0', '1', '2', '3', '4', '5', '6', '7']),
        onlyThisServer: true,
        version: VERSION,
      },
      messages,
    ),
    check: checkCard(
      times(3, {
        text: text.slice(0, 600),
        fate: { kind: 'changed', article: first, span: quote },
        moved: false,
      }),
      messages,
    ),
    why: whyCard(explanation, messages),
    whyDetails: whyDetailsCard(explanation, messages),
  };
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

describe("every card keeps Discord's limits at its longest", () => {
  it.each(
    WORST.flatMap((text) => ['en-US', 'vi'].map((locale) => [text.slice(0, 12), locale, text] as const)),
  )('over %j, for %s', (_, locale, text) => {
    for (const [name, card] of Object.entries(cards(text, locale))) {
      expect(() => checkLimits(card), name).not.toThrow();
    }
  });
});
