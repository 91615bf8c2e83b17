import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMeaning } from '../src/retrieval/meaning/meaning.ts';
import { runOnCollections } from './communities/all.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { readCollection } from './quality/collection.ts';
import { mean } from './quality/metrics.ts';
import { spread } from './speed/questions.ts';
import { MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/two-stages.ts DIR… [--vectors FILE] [--questions N]

What large corpora lose by comparing whole passages first and only the likest of them by their sentences: how many of
the 24 (and of the first 10) passages that a comparison of every vector finds are found so, over all collections
together as one corpus.
`;

/** As many as a question is answered from. */
const LIMIT = 24;

async function main(): Promise<void> {
  const { values, words: folders } = toolLine({
    usage: USAGE,
    options: {
      vectors: { type: 'string', default: DEFAULT_VECTORS },
      questions: { type: 'string', default: '1000' },
    },
    words: [1, MANY],
  });
  const most = toolNumber('--questions', values.questions);
  const collections = folders.map(readCollection);
  const articles = collections.flatMap(({ name, articles: own }) =>
    own.map((article) => ({ ...article, id: `${name}/${article.id}` })),
  );
  const questions = spread(
    collections.flatMap((one) => one.questions.map(({ text }) => text)),
    most,
  );
  const encoder = await openKeptEncoder(values.vectors);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-two-stages-'));
  try {
    const exact = createMeaning(articles, { encoder });
    await exact.filled;
    const fast = createMeaning(articles, { encoder, vectorFile: join(folder, 'vectors') }, 0);
    await fast.filled;
    const found = { all: [] as number[], first10: [] as number[], mean: [] as number[], took: [0, 0] };
    for (const text of questions) {
      const question = await encoder.encode(text, 'query');
      const began = performance.now();
      const all = exact.nearest(question, LIMIT);
      const between = performance.now();
      const some = fast.nearest(question, LIMIT);
      found.took = [
        (found.took[0] ?? 0) + between - began,
        (found.took[1] ?? 0) + performance.now() - between,
      ];
      const key = ({ article, passageOrdinal }: (typeof all.list)[number]) =>
        `${article.id} ${passageOrdinal}`;
      const known = new Set(some.list.map(key));
      const share = (list: typeof all.list) => list.filter((one) => known.has(key(one))).length / list.length;
      found.all.push(share(all.list));
      found.first10.push(share(all.list.slice(0, 10)));
      found.mean.push(Math.abs(all.mean - some.mean));
    }
    const passages = articles.length === 0 ? 0 : exact.nearest(new Float32Array(384), 1e9).list.length;
    process.stdout.write(
      `${passages} passages, ${questions.length} questions: ${mean(found.all).toFixed(4)} of the first ${LIMIT} found, ` +
        `${mean(found.first10).toFixed(4)} of the first 10; the mean likeness is off by ${mean(found.mean).toFixed(4)}; ` +
        `${found.took.map((ms) => (ms / questions.length).toFixed(1)).join(' and ')} ms a question\n`,
    );
  } finally {
    await encoder.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await runOnCollections(main);
