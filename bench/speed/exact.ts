import { CompactIndex } from '../../src/retrieval/index/compact-index.ts';
import { analyseQuestion, searchTerms } from '../../src/retrieval/question/analyse-question.ts';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import { readCollection } from '../quality/collection.ts';
import { measure, type Outcome } from '../quality/measure.ts';
import { metricsOf } from '../quality/metrics.ts';
import { productOver } from '../quality/product.ts';
import { MANY, toolLine, toolNumber } from '../tool-options.ts';
import { EveryPosting, wordsAskedFor } from './every-posting.ts';

const USAGE = `usage (in bench/): npm run exact -- DIR… [--limit N]

Answers a collection's questions with the index as it is, with a search that scores every posting of the same terms, and with one that
scores every posting of every word of the question, function words too; prints the metrics of each.
`;
/** Passages that a count of postings asks for, as the ranking does. */
const LIMIT = 100;

const { values, words: folders } = toolLine({
  usage: USAGE,
  words: [1, MANY],
  options: { limit: { type: 'string', default: '1000000' } },
});
const most = toolNumber('--limit', values.limit);
for (const folder of folders) await compare(folder, most);

async function compare(folder: string, limit: number): Promise<void> {
  const { name, articles, questions } = readCollection(folder);
  const asked = questions.filter((_, at) => at % Math.ceil(questions.length / limit) === 0);
  const retriever = await createRetriever({ articles });
  const product = productOver(articles, retriever);
  const index = 'index' in retriever ? retriever.index : undefined;
  if (!(index instanceof CompactIndex)) throw new Error('the retriever has no compact index');
  const everyPosting = new EveryPosting(index);
  const ways: [string, Outcome[]][] = [
    ['as it is', []],
    ['every posting of its terms', []],
    ['every posting of every word', []],
  ];
  let [scored, all, words, allWords] = [0, 0, 0, 0];
  for (const question of asked) {
    const terms = searchTerms(analyseQuestion(question.text, index));
    const work = index.workOf(terms, { limit: LIMIT });
    scored += work.postings;
    all += work.candidatePostings;
    const [ofThem, inAll] = wordsAskedFor(question.text, terms);
    words += ofThem;
    allWords += inAll;
    for (const [at, [, outcomes]] of ways.entries()) {
      everyPosting.alsoIn = at === 2 ? question.text : '';
      Object.assign(retriever, { index: at === 0 ? index : everyPosting });
      outcomes.push(await measure(product, question));
    }
  }
  const first = ways[0]?.[1] ?? [];
  print(
    `\n${name}: ${asked.length} questions, ${articles.length} articles, ${index.passageCount} passages\n`,
  );
  print(
    `the search scores ${mean(scored, asked)} of ${mean(all, asked)} postings a question, ` +
      `of ${mean(words, asked)} of its ${mean(allWords, asked)} words (the others are function words)\n\n`,
  );
  print(row(['', 'article@1', 'answer@1', 'answer@3', 'refused', 'other quotes']));
  for (const [way, outcomes] of ways) {
    const metrics = metricsOf(outcomes);
    const numbers = (['article@1', 'answer@1', 'answer@3', 'refused'] as const).map((metric) =>
      (metrics[metric] ?? Number.NaN).toFixed(4),
    );
    const others = outcomes.filter((outcome, at) => quoted(outcome) !== quoted(first[at])).length;
    print(row([way, ...numbers, String(others)]));
  }
}

function quoted(outcome: Outcome | undefined): string {
  return JSON.stringify([
    outcome?.confidence,
    outcome?.excerpts.map(({ article, start, end }) => [article.id, start, end]),
  ]);
}

function mean(sum: number, of: readonly unknown[]): string {
  const value = sum / of.length;
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(13))).join('')}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}
