import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../../bench/quality/collection.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { AnswerQueue } from '../../src/retrieval/answer-queue.ts';
import { ClusterIndexer, type ClusterOptions } from '../../src/retrieval/cluster/cluster-indexer.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { createMeaning, type LocalMeaning } from '../../src/retrieval/meaning/meaning.ts';
import { createRetriever, type Retriever, updateRetriever } from '../../src/retrieval/retriever.ts';
import { wordsIn } from '../../src/text/words.ts';
import { MISSING, nodesFor, patiently, settingsFor } from './nodes.ts';

const COMMUNITIES = fileURLToPath(new URL('../../bench/communities/', import.meta.url));

/** Some communities in one, in both languages. */
function some(): { readonly articles: Article[]; readonly questions: string[] } {
  const folders = readdirSync(COMMUNITIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const collections = folders
    .filter((_, at) => at % 4 === 0)
    .map(({ name }) => readCollection(`${COMMUNITIES}${name}`));
  return {
    articles: collections
      .flatMap(({ name, articles }) => articles.map((one) => ({ ...one, id: `${name}/${one.id}` })))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    questions: collections
      .flatMap(({ questions }) => questions.map(({ text }) => text))
      .filter((_, at) => at % 9 === 0),
  };
}

/** An encoder by which texts that share words are alike: quick enough for a test, and it counts its texts. */
function wordEncoder() {
  const encoded: string[] = [];
  const encoder: Encoder = {
    version: '0123456789abcdef',
    dimensions: 384,
    runtime: 'test',
    encode: async (text, kind) => {
      if (kind === 'passage') encoded.push(text);
      const vector = new Float32Array(384);
      for (const word of wordsIn(text.toLowerCase())) {
        let seed = Buffer.from(word).reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 7);
        for (let at = 0; at < vector.length; at++) {
          seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0;
          vector[at] = (vector[at] ?? 0) + seed / 2 ** 31;
        }
      }
      const length = Math.hypot(...vector) || 1;
      return vector.map((number) => number / length);
    },
    relevanceOf: async () => 0,
    leadOf: async () => 0,
    close: async () => undefined,
  };
  return { encoder, encoded };
}

const seen = ({ kind, confidence, excerpts, related, unknownWords }: Answer) => ({
  kind,
  confidence,
  unknownWords,
  quotes: excerpts.map(({ article: { id }, start, end }) => `${id} ${start} ${end}`),
  related: related.map(({ id }) => id),
});

describe.skipIf(MISSING !== undefined)('vectors in a cluster', { timeout: 600_000 }, () => {
  const able = nodesFor(9311, 1);
  const unable = nodesFor(9321, 1, { vectors: false });
  const { articles, questions } = some();
  const { encoder } = wordEncoder();
  const open: { close(): Promise<void> }[] = [];
  let exact: LocalMeaning;
  let embedded: Retriever;

  beforeAll(async () => {
    exact = createMeaning(articles, { encoder });
    embedded = await createRetriever({ articles }, { meaning: { encoder } });
    await Promise.all([exact.filled, embedded.meaning?.filled]);
  }, 120_000);
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close();
  }, 60_000);

  const opened = async (
    prefix: string,
    options: Partial<ClusterOptions> & { nodes?: typeof able; encoder?: Encoder; articles?: Article[] } = {},
  ): Promise<Retriever> => {
    const { nodes = able, encoder: own = encoder, articles: all = articles } = options;
    const settings = { ...settingsFor(nodes, prefix), waits: false, ...options };
    const indexer = await ClusterIndexer.connect(settings);
    open.push(indexer);
    const retriever = await createRetriever(
      { articles: all, version: 'v1' },
      { indexer, meaning: { encoder: own } },
    );
    if (retriever.meaning !== undefined) open.push(retriever.meaning);
    await retriever.meaning?.filled;
    expect(retriever.meaning?.state).toBe('done');
    return retriever;
  };

  /** The questions whose answers differ. */
  const different = async (cluster: Retriever): Promise<string[]> => {
    const found: string[] = [];
    for (const question of questions) {
      const expected = seen(await embedded.answer(question));
      const actual = seen(await patiently(() => cluster.answer(question)));
      if (JSON.stringify(actual) !== JSON.stringify(expected)) found.push(question);
    }
    return found;
  };

  it('give the embedded index’s answers to the last bit where the bot holds a sample of all', async () => {
    expect(questions.length).toBeGreaterThan(70);
    expect(await different(await opened('whole'))).toEqual([]);
  });

  it('give the same with what restricts a question', async () => {
    const cluster = await opened('whole');
    const within = [{ except: new Set(articles.slice(0, articles.length / 2).map(({ id }) => id)) }];
    for (const question of questions.slice(0, 20)) {
      const expected = seen(await embedded.answer(question, { within }));
      expect(seen(await patiently(() => cluster.answer(question, { within })))).toEqual(expected);
    }
  });

  it('find nearly all of the passages that are most alike, of a corpus that the bot holds a sample of', async () => {
    const cluster = await opened('sampled', { sampled: 200 });
    const queue = new AnswerQueue();
    let shared = 0;
    for (const question of questions) {
      const vector = await encoder.encode(question, 'query');
      const keyOf = ({ article: { id }, passageOrdinal }: { article: Article; passageOrdinal: number }) =>
        `${id} ${passageOrdinal}`;
      const expected = exact.nearest(vector, 50);
      const { nearest } = (await patiently(async () =>
        cluster.meaning?.compare(vector, { limit: 50 }, queue),
      ))!;
      const keys = new Set(nearest.list.map(keyOf));
      shared += expected.list.filter((near) => keys.has(keyOf(near))).length / 50;
      expect(Math.abs(nearest.mean - expected.mean)).toBeLessThan(0.03);
    }
    expect(shared / questions.length).toBeGreaterThan(0.95);
  });

  it('are compared by the bot for passages found by their words, where the cluster has no plugin', async () => {
    const cluster = await opened('unable', { nodes: unable, sampled: 200 });
    let alike = 0;
    for (const question of questions) {
      const answer = await patiently(() => cluster.answer(question));
      const { excerpts, kind } = await embedded.answer(question);
      if (answer.kind === kind && answer.excerpts[0]?.start === excerpts[0]?.start) alike++;
    }
    expect(alike / questions.length).toBeGreaterThan(0.8);
  });

  it('are made once for all bots, and of a changed article anew', async () => {
    const [one, other] = [wordEncoder(), wordEncoder()];
    const few = articles.slice(0, 30);
    const first = await opened('once', { encoder: one.encoder, articles: few });
    await opened('once', { encoder: other.encoder, articles: few });
    expect(one.encoded.length).toBeGreaterThan(30);
    expect(other.encoded).toEqual([]);
    one.encoded.length = 0;
    const changed = few.map((article, at) =>
      at === 3
        ? { ...article, title: 'Xylophones', text: 'A xylophone was stolen on Friday.', blocks: [] }
        : article,
    );
    const second = await updateRetriever(first, { articles: changed, version: 'v2' });
    open.push(second.meaning!);
    await second.meaning!.filled;
    expect(one.encoded).toEqual(['Xylophones. A xylophone was stolen on Friday.']);
    const expected = await createRetriever({ articles: changed }, { meaning: { encoder } });
    await expected.meaning?.filled;
    const question = 'When was the xylophone stolen?';
    expect(seen(await patiently(() => second.answer(question)))).toEqual(
      seen(await expected.answer(question)),
    );
  });
});
