import { writeFileSync } from 'node:fs';
import { loadCorpus } from '../src/corpus/load.ts';
import { runOnCollections } from './communities/all.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { readCollection, readQuestionsOn } from './quality/collection.ts';
import { type Evaluation, evaluate } from './quality/evaluation.ts';
import { lostQuestions } from './quality/lost-questions.ts';
import { metricsOf } from './quality/metrics.ts';
import { printed } from './quality/report.ts';
import { byStyle, collectionTable, meansOf, styleTable } from './quality/tables.ts';
import { endTool, MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npm run evaluate -- DIR… [--articles FOLDER] [--by style] [--json] [--limit N] [--misses FILE] [--words]
                                [--vectors FILE]

Measures the product on question-answering collections in BEIR's layout (corpus.jsonl, queries.jsonl, qrels/test.tsv).
One collection gets a full report; several get a table with a line each, and the means over the invented communities.
  --articles F   the articles are the files of this folder, read as the bot reads them, and DIR holds questions alone
  --by style     also a table with a line for each style of question, over all collections
  --json         one JSON object on standard output, nothing else
  --words        by words alone, as where there is no encoder
  --vectors F    keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --limit N      only N questions of each collection, spread evenly over it
  --misses FILE  writes the lost questions with what was shown and why that is no answer
`;

const OPTIONS = {
  articles: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean', default: false },
  limit: { type: 'string' },
  misses: { type: 'string' },
  words: { type: 'boolean', default: false },
  vectors: { type: 'string', default: DEFAULT_VECTORS },
} as const;

async function main(): Promise<void> {
  const { values, words: folders } = toolLine({
    usage: USAGE,
    options: OPTIONS,
    words: [1, MANY],
  });
  const { by, json, misses, words, vectors } = values;
  if (by !== undefined && by !== 'style') endTool(`--by takes the word style, but it is "${by}".`);
  const styles = by === 'style';
  const limit = toolNumber('--limit', values.limit);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const corpus = values.articles === undefined ? undefined : await loadCorpus(values.articles);
  const collections = folders.map((folder) =>
    corpus === undefined ? readCollection(folder) : readQuestionsOn(corpus, folder),
  );
  const encoder = words ? undefined : await openKeptEncoder(vectors);
  const evaluations: Evaluation[] = [];
  for (const collection of collections) evaluations.push(await evaluate(collection, { limit, encoder, say }));
  await encoder?.close();
  if (misses !== undefined) writeFileSync(misses, evaluations.map(lostQuestions).join(''));
  const text = json ? `${JSON.stringify(asJson(evaluations, styles))}\n` : asText(evaluations, styles);
  process.stdout.write(text);
}

function asText(evaluations: readonly Evaluation[], styles: boolean): string {
  const [only, ...others] = evaluations;
  const whole =
    only !== undefined && others.length === 0
      ? printed(only.report, only.outcomes)
      : collectionTable(evaluations);
  return styles ? `${whole}\n${styleTable(evaluations.flatMap(({ outcomes }) => outcomes))}` : whole;
}

/** Of one collection its report, of several their reports and means. */
function asJson(evaluations: readonly Evaluation[], styles: boolean): object {
  const outcomes = evaluations.flatMap((evaluation) => evaluation.outcomes);
  const style = [...byStyle(outcomes)].map(([name, of]) => [
    name,
    { queries: of.length, metrics: metricsOf(of) },
  ]);
  const reports = evaluations.map(({ report }) => report);
  return {
    ...(reports.length === 1 ? reports[0] : { collections: reports, means: meansOf(evaluations) }),
    ...(styles ? { styles: Object.fromEntries(style) } : {}),
  };
}

await runOnCollections(main);
