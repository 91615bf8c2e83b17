import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { MalformedCollection, readCollection } from './quality/collection.ts';
import { type Evaluation, evaluate } from './quality/evaluation.ts';
import { lostQuestions } from './quality/lost-questions.ts';
import { metricsOf } from './quality/metrics.ts';
import { printed } from './quality/report.ts';
import { byStyle, collectionTable, meansOf, styleTable } from './quality/tables.ts';

const USAGE = `usage: npm run evaluate -- DIR… [--by style] [--json] [--limit N] [--misses FILE] [--words] [--vectors FILE]

Measures the product on question-answering collections in BEIR's layout (corpus.jsonl, queries.jsonl, qrels/test.tsv).
One collection gets a full report; several get a table with a line each, and the means over the invented communities.
  --by style     also a table with a line for each style of question, over all collections
  --json         one JSON object on standard output, nothing else
  --words        by words alone, as where there is no encoder
  --vectors F    keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --limit N      only N questions of each collection, spread evenly over it
  --misses FILE  writes the lost questions with what was shown and why that is no answer
`;

interface Settings {
  readonly folders: readonly string[];
  readonly styles: boolean;
  readonly json: boolean;
  readonly limit: number | undefined;
  readonly misses: string | undefined;
  readonly words: boolean;
  readonly vectors: string;
}

async function main(): Promise<void> {
  const settings = settingsOf();
  if (settings === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
    return;
  }
  const { folders, styles, json, limit, misses, words, vectors } = settings;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const collections = folders.map(readCollection);
  const encoder = words ? undefined : await openKeptEncoder(vectors);
  const evaluations: Evaluation[] = [];
  for (const collection of collections) evaluations.push(await evaluate(collection, { limit, encoder, say }));
  await encoder?.close();
  if (misses !== undefined) writeFileSync(misses, evaluations.map(lostQuestions).join(''));
  const text = json ? `${JSON.stringify(asJson(evaluations, styles))}\n` : asText(evaluations, styles);
  process.stdout.write(text);
}

function settingsOf(): Settings | undefined {
  const { values, positionals } = parseArgs({
    options: {
      by: { type: 'string' },
      json: { type: 'boolean', default: false },
      limit: { type: 'string' },
      misses: { type: 'string' },
      words: { type: 'boolean', default: false },
      vectors: { type: 'string', default: DEFAULT_VECTORS },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  const isLimit = limit === undefined || (Number.isInteger(limit) && limit > 0);
  const isBy = values.by === undefined || values.by === 'style';
  if (values.help || positionals.length === 0 || !isLimit || !isBy) return undefined;
  const { json, misses, words, vectors } = values;
  return { folders: positionals, styles: values.by === 'style', json, limit, misses, words, vectors };
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

try {
  await main();
} catch (error) {
  if (!(error instanceof MalformedCollection) && !(error instanceof TypeError && 'code' in error))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
