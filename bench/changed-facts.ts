import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedFacts } from '../src/checking/changed-facts.ts';
import { contradictions } from '../src/checking/contradictions.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { readCollection } from './quality/collection.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/changed-facts.ts DIR… [--show]

How many of the facts that later articles changed \`npm run check-corpus\` hints at, and how many hints are true: those whose sentence holds
one of the \`stale\` strings of a collection's questions. Other true ones count as false, so this is the least. Folders that hold no
collection are passed over, so that bench/communities/* can be named.
`;

const { values, words } = toolLine({
  usage: USAGE,
  options: { show: { type: 'boolean', default: false } },
  words: [1, MANY],
});
const all = { hints: 0, known: 0, facts: 0, found: 0 };
for (const folder of words.filter((folder) => existsSync(join(folder, 'queries.jsonl')))) {
  const { name, articles, questions } = readCollection(folder);
  const stale = [...new Set(questions.flatMap((question) => question.stale))];
  const retriever = await createRetriever({ articles });
  const { changes } = await contradictions(articles, (question) => retriever.answer(question));
  const hints = changedFacts(articles, changes);
  const known = hints.filter(({ words }) => stale.some((fact) => words.includes(fact)));
  const found = stale.filter((fact) => hints.some(({ words }) => words.includes(fact)));
  all.hints += hints.length;
  all.known += known.length;
  all.facts += stale.length;
  all.found += found.length;
  console.log(
    `${name}: ${hints.length} hints, ${known.length} known to be true; ${found.length} of ${stale.length} facts found`,
  );
  if (!values.show) continue;
  for (const hint of hints)
    console.log(
      `  ${known.includes(hint) ? '+' : '?'} ${hint.path}: ${hint.words}\n    ${hint.laterPath}: ${hint.laterWords}`,
    );
}
console.log(
  `in all ${all.hints} hints, ${all.known} known to be true; ${all.found} of ${all.facts} facts found`,
);
