import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../../bench/quality/collection.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { ClusterIndexer } from '../../src/retrieval/cluster/cluster-indexer.ts';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import { analysedWith } from '../../src/retrieval/index/statistics.ts';
import { analyseQuestion, searchTerms } from '../../src/retrieval/question/analyse-question.ts';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';
import { article } from '../support/article.ts';
import { generatedArticles } from '../support/generated-articles.ts';
import { MISSING, nodesFor, patiently, settingsFor } from './nodes.ts';

const COMMUNITIES = fileURLToPath(new URL('../../bench/communities/', import.meta.url));

/** All communities in one, with 1,000 articles that repeat each other's sentences: thousands of passages are equally good. */
function everything(): { readonly articles: Article[]; readonly questions: string[] } {
  const folders = readdirSync(COMMUNITIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const collections = folders.map(({ name }) => readCollection(`${COMMUNITIES}${name}`));
  const generated = generatedArticles(1_000);
  const articles = [
    ...collections.flatMap(({ name, articles: own }) =>
      own.map((one) => ({ ...one, id: `${name}/${one.id}` })),
    ),
    ...generated.map(({ path, content }) => {
      const [, head = '', text = ''] = content.split('---\n');
      return article({ id: path, text: text.trim(), title: /^title: (.*)$/m.exec(head)?.[1] ?? null });
    }),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const asked = collections.flatMap(({ questions }) => questions.map(({ text }) => text));
  const ties = [
    'What did the residents say of the market?',
    'When do the buses run?',
    'Who sang beside the gate?',
  ];
  return {
    articles,
    questions: [
      ...asked.filter((_, at) => at % 16 === 0),
      ...generated.filter((_, at) => at % 20 === 0).map(({ question }) => question),
      ...ties,
    ],
  };
}

/** The part of an answer that people see. */
const seen = ({ kind, confidence, excerpts, related, unknownWords }: Answer) => ({
  kind,
  confidence,
  unknownWords,
  quotes: excerpts.map(({ article: { id }, start, end }) => `${id} ${start} ${end}`),
  related: related.map(({ id }) => id),
});

describe.skipIf(MISSING !== undefined)('an answer from a cluster of three nodes', () => {
  const nodes = nodesFor(9231);
  const { articles, questions } = everything();
  let indexer: ClusterIndexer;
  let embedded: Retriever;
  let cluster: Retriever;

  beforeAll(async () => {
    indexer = await ClusterIndexer.connect({ ...settingsFor(nodes, 'equal'), waits: false });
    embedded = await createRetriever({ articles });
    cluster = await createRetriever({ articles, version: 'a1' }, { indexer });
  }, 120_000);
  afterAll(() => indexer.close());

  it('is to the last bit the one from the embedded index: quotes, confidence, refusal', {
    timeout: 240_000,
  }, async () => {
    const different: string[] = [];
    for (const question of questions) {
      const expected = seen(await embedded.answer(question));
      const actual = seen(await patiently(() => cluster.answer(question)));
      if (JSON.stringify(actual) !== JSON.stringify(expected)) different.push(question);
    }
    expect(questions.length).toBeGreaterThan(800);
    expect(different).toEqual([]);
  });

  it('comes from the same passages with the same scores, equal ones in the same order', {
    timeout: 240_000,
  }, async () => {
    const here = await compactIndexer().build(articles);
    const there = await indexer.open({ articles, version: 'a1' });
    for (const question of questions.slice(-60)) {
      const query = await analysedWith(here, (known) => analyseQuestion(question, known));
      expect(await patiently(() => analysedWith(there, (known) => analyseQuestion(question, known)))).toEqual(
        query,
      );
      const terms = searchTerms(query);
      const plain = ({
        passage: {
          article: { id },
          ordinal,
          start,
          end,
        },
        score,
        matched,
      }: Awaited<ReturnType<typeof here.search>>[number]) => ({ id, ordinal, start, end, score, matched });
      const found = (await patiently(() => there.search(terms, { limit: 50 }))).map(plain);
      expect(found).toEqual((await here.search(terms, { limit: 50 })).map(plain));
    }
  });
});
