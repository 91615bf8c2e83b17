import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { type Collection, MalformedCollection, type Question, readCollection } from './quality/collection.ts';
import { measure, type Outcome } from './quality/measure.ts';
import { printed, reportOf } from './quality/report.ts';

const USAGE = `usage: npm run evaluate -- DIR [--json] [--limit N] [--misses FILE]

Measures the product on a question-answering collection in BEIR's layout (corpus.jsonl, queries.jsonl, qrels/test.tsv).
  --json         one JSON object on standard output, nothing else
  --limit N      only N questions, spread evenly over the collection
  --misses FILE  writes the lost questions with what was quoted instead
`;

/** Questions between two lines of progress. */
const PROGRESS_EVERY = 200;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      limit: { type: 'string' },
      misses: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (
    values.help === true ||
    folder === undefined ||
    positionals.length > 1 ||
    (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
  ) {
    process.stderr.write(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const collection = readCollection(folder);
  const questions = spread(collection.questions, limit);
  const { outcomes, passages, indexMs } = await run(collection, questions);
  const about = { collection: collection.name, articles: collection.articles.length, passages, indexMs };
  const report = reportOf(about, outcomes);
  if (values.misses !== undefined) writeFileSync(values.misses, misses(outcomes));
  process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : printed(report, outcomes));
}

async function run(
  collection: Collection,
  questions: readonly Question[],
): Promise<{ outcomes: Outcome[]; passages: number; indexMs: number }> {
  process.stderr.write(`indexing ${collection.articles.length} articles of ${collection.name}\n`);
  const began = performance.now();
  const retriever = await createRetriever({ articles: collection.articles });
  const indexMs = performance.now() - began;
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    // One after the other, so that a question's time is its own.
    outcomes.push(await measure(retriever, question));
    if (outcomes.length % PROGRESS_EVERY === 0)
      process.stderr.write(`${outcomes.length} of ${questions.length} questions\n`);
  }
  return { outcomes, passages: retriever.passageCount, indexMs };
}

function spread(questions: readonly Question[], limit = questions.length): readonly Question[] {
  if (limit >= questions.length) return questions;
  return Array.from(
    { length: limit },
    (_, at) => questions[Math.floor((at * questions.length) / limit)],
  ).filter((question) => question !== undefined);
}

/** One JSON line a lost question: answerable ones whose first excerpt holds no gold answer, or that are refused; unanswerable ones answered. */
function misses(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ question, answerRank, answered }) =>
      question.answerable ? answerRank > 0 || !answered : answered,
    )
    .map(({ question, answerRank, passageRank, confidence, answered, excerpts: [first] }) =>
      JSON.stringify({
        id: question.id,
        question: question.text,
        answerable: question.answerable,
        answers: question.answers,
        answered,
        confidence: Number(confidence.toFixed(3)),
        answerRank: Number.isFinite(answerRank) ? answerRank + 1 : null,
        passageRank: Number.isFinite(passageRank) ? passageRank + 1 : null,
        quoted:
          first === undefined
            ? null
            : { article: first.article.id, start: first.start, end: first.end, text: first.text },
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MalformedCollection) && !(error instanceof TypeError && 'code' in error))
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
