import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFollowing } from '../src/commands/answer-following.ts';
import { type Library, openLibrary } from '../src/library.ts';
import type { Answer } from '../src/retrieval/answer.ts';
import { readCollection } from './quality/collection.ts';

const USAGE = `usage: npx tsx bench/follow-ups.ts [DIR] [--show]

Asks each first question and then its follow-up, with what it follows and without, and prints the share of follow-ups whose first quote
holds the words that answer. The pairs of bench/follow-ups/shipped.json are asked of data/articles; with DIR, a collection in BEIR's
layout that holds the articles of SQuAD (development set, first half), those of squad-a.json are asked of it as well. --show prints the follow-ups that are not answered right.
`;

/** First question, follow-up, and words that the right quote holds. */
type Pair = readonly [string, string, string];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const isShown = args.includes('--show');
  const [folder] = args.filter((arg) => arg !== '--show');
  if (folder === '--help') {
    process.stdout.write(USAGE);
    return;
  }
  await report('shipped', await openLibrary({ directory: 'data/articles' }), isShown);
  if (folder === undefined) return;
  const articles = mkdtempSync(join(tmpdir(), 'verbatim-follow-ups-'));
  for (const { id, title, text } of readCollection(folder).articles) {
    const name = `${id.replace(/[^\w-]/g, '_')}.md`;
    writeFileSync(join(articles, name), `---\ntitle: ${JSON.stringify(title ?? id)}\n---\n${text}\n`);
  }
  await report('squad-a', await openLibrary({ directory: articles }), isShown);
  rmSync(articles, { recursive: true });
}

async function report(name: string, library: Library, isShown: boolean): Promise<void> {
  const pairs = JSON.parse(
    readFileSync(new URL(`follow-ups/${name}.json`, import.meta.url), 'utf8'),
  ) as readonly Pair[];
  let withContext = 0;
  let wrongWithContext = 0;
  let without = 0;
  let wrongWithout = 0;
  for (const [first, second, words] of pairs) {
    const earlier = await library.answer(first);
    const article = earlier.excerpts[0]?.article;
    const followed = { question: first, ...(article === undefined ? {} : { article }) };
    const following = await answerFollowing(library, second, {}, followed);
    const alone = await library.answer(second);
    if (isShown && !isRight(following, words))
      process.stdout.write(
        `${following.kind}: ${first} → ${second} (${words})\n  ${following.excerpts[0]?.text.replaceAll(/\s+/g, ' ') ?? ''}\n`,
      );
    if (isRight(following, words)) withContext++;
    else if (following.kind === 'found') wrongWithContext++;
    if (isRight(alone, words)) without++;
    else if (alone.kind === 'found') wrongWithout++;
  }
  process.stdout.write(
    `${name}: of ${pairs.length} follow-ups ${withContext} right and ${wrongWithContext} wrong with what they follow, ` +
      `${without} right and ${wrongWithout} wrong without; the others are refused\n`,
  );
}

function isRight(answer: Answer, words: string): boolean {
  return answer.excerpts[0]?.text.includes(words) ?? false;
}

await main();
