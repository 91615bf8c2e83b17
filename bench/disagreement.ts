import { readFileSync } from 'node:fs';
import { openLibrary } from '../src/library.ts';
import type { Answer } from '../src/retrieval/answer.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { runOnCollections } from './communities/all.ts';
import { readCollection } from './quality/collection.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/disagreement.ts [DIR…] [--show]

Asks every question of the collections in DIR (BEIR's layout, \`quality/collection.ts\`), or those of bench/follow-ups/shipped.json of
data/articles where none is named, and prints how many answers say that the articles differ. Where every question has one true answer,
as in most collections, each of these is a false alarm. --show prints them.
`;

type Ask = (question: string) => Promise<Answer>;

async function main(): Promise<void> {
  const { values, words: folders } = toolLine({
    usage: USAGE,
    options: { show: { type: 'boolean', default: false } },
    words: [0, MANY],
  });
  const isShown = values.show;
  for (const folder of folders) {
    const { name, articles, questions } = readCollection(folder);
    const retriever = await createRetriever({ articles });
    const texts = questions.map(({ text }) => text);
    await report(name, texts, (question) => retriever.answer(question, { limit: 10 }), isShown);
  }
  if (folders.length > 0) return;
  const library = await openLibrary({ directory: 'data/articles' });
  const pairs = JSON.parse(
    readFileSync(new URL('follow-ups/shipped.json', import.meta.url), 'utf8'),
  ) as readonly (readonly [string, string, string])[];
  const questions = [...new Set(pairs.flatMap(([first, second]) => [first, second]))];
  await report('shipped', questions, (question) => library.answer(question, { limit: 10 }), isShown);
}

async function report(name: string, questions: readonly string[], ask: Ask, isShown: boolean): Promise<void> {
  const marked = { date: 0, place: 0, number: 0 };
  let answered = 0;
  for (const question of questions) {
    const answer = await ask(question);
    if (answer.kind !== 'found') continue;
    answered++;
    const { disagreement } = answer;
    if (disagreement === undefined) continue;
    marked[disagreement.about]++;
    if (isShown) process.stdout.write(`${disagreement.about}: ${question}\n${quotesOf(answer)}\n`);
  }
  const all = marked.date + marked.place + marked.number;
  const share = answered === 0 ? 0 : (100 * all) / answered;
  process.stdout.write(
    `${name}: ${questions.length} questions, ${answered} answered, ${all} said to differ (${share.toFixed(2)} %): ` +
      `${marked.date} dates, ${marked.place} places, ${marked.number} numbers\n`,
  );
}

function quotesOf({ excerpts }: Answer): string {
  return excerpts
    .slice(0, 3)
    .map(({ article, text }) => `  ${article.id}: ${text.replaceAll(/\s+/g, ' ')}`)
    .join('\n');
}

await runOnCollections(main);
