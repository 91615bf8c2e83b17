import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import { AKIN_PHRASE_LINES } from '../../src/retrieval/question/akin-phrases.ts';
import { MarkedForms, WORD } from '../../src/retrieval/question/marked-forms.ts';
import { lacksMarks, restoredMarks } from '../../src/retrieval/question/restored-marks.ts';
import { TRANSLATION_PAIRS } from '../../src/retrieval/question/translation-pairs.ts';
import { textsLike } from '../../src/retrieval/ranking/marked-question.ts';
import { allCommunities, runOnCollections } from '../communities/all.ts';
import { UNSEEN } from '../communities/roles.ts';
import { readCollection } from '../quality/collection.ts';
import { toolLine } from '../tool-options.ts';
import { bareOf } from './bare.ts';

const USAGE = `usage: npm run train:marks -- [--dry]

Counts with which marks the words of the invented communities stand, alone and after one another, so that a Vietnamese question that was typed
without marks can be read with them. Those that are set aside or teach reading are left out. What it prints are scores on communities that
were held out; then it writes models/marks/vietnamese.json.
  --dry    writes no model
`;

/** Compiled by hand: a phrase a line, as it is written, and questions and messages of everyday life. */
const PHRASES = new URL('vietnamese-phrases.txt', import.meta.url);
const SENTENCES = new URL('vietnamese-sentences.txt', import.meta.url);

const PARTS = 5;
/** How often a phrase counts: it is there because people type it, and most stand in no message. */
const OF_PHRASE = 2;
/** Texts of fewer words with marks than this are English, or were typed without. */
const LEAST_MARKED = 0.35;
/** Questions of fewer are no measure. */
const MOSTLY_MARKED = 0.5;

/** The share of words that have marks. */
function markedShare(text: string): number {
  const words = text.match(WORD) ?? [];
  return words.filter((word) => /[\u0080-\uffff]/.test(word)).length / (words.length || 1);
}

/** The Vietnamese lines of a community: posts, questions, and lessons. */
function linesOf(folder: string): string[] {
  const rows = (
    file: string,
  ): { readonly title?: string; readonly text?: string; readonly question?: string }[] =>
    existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return ['corpus.jsonl', 'queries.jsonl', 'by-sentence.jsonl', 'near-misses.jsonl', 'across.jsonl']
    .flatMap(rows)
    .flatMap(({ title = '', text = '', question = '' }) => [title, ...text.split('\n'), question])
    .filter((line) => markedShare(line) >= LEAST_MARKED);
}

function linesIn(file: URL): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

/** What nobody's posts need to say: phrases of questions, words that mean the same, translations. */
function listed(): string[] {
  return [
    ...linesIn(PHRASES),
    ...AKIN_PHRASE_LINES.flatMap((line) => line.split(', ')),
    ...TRANSLATION_PAIRS.split('\n').flatMap((line) => line.split(' = ')[1]?.split(', ') ?? []),
  ];
}

function formsIn(folders: readonly string[]): MarkedForms {
  const forms = new MarkedForms();
  for (const phrase of listed()) forms.add(phrase, OF_PHRASE, false);
  for (const line of [...linesIn(SENTENCES), ...folders.flatMap(linesOf)]) forms.add(line);
  return MarkedForms.from(forms.counts());
}

/** How many words of a community's marked questions, typed without, get their own marks back. */
async function restored(folder: string, forms: MarkedForms): Promise<{ words: number; right: number }> {
  const { articles, questions } = readCollection(folder);
  const index = await compactIndexer().build(articles);
  let words = 0;
  let right = 0;
  for (const { text } of questions) {
    const typed = bareOf(text);
    if (markedShare(text) < MOSTLY_MARKED || !lacksMarks(typed)) continue;
    const read = restoredMarks(typed, await textsLike(typed, index), forms).match(WORD) ?? [];
    for (const [at, word] of (text.normalize('NFC').match(WORD) ?? []).entries()) {
      words++;
      right += Number(read[at]?.toLowerCase() === word.toLowerCase());
    }
  }
  return { words, right };
}

async function main(dry: boolean): Promise<void> {
  const folders = allCommunities(UNSEEN).filter((folder) => linesOf(folder).length > 0);
  const partOf = new Map(folders.map((folder, at) => [folder, at % PARTS]));
  const scores: { words: number; right: number }[] = [];
  for (let part = 0; part < PARTS; part++) {
    const forms = formsIn(folders.filter((folder) => partOf.get(folder) !== part));
    for (const folder of folders.filter((one) => partOf.get(one) === part))
      scores.push(await restored(folder, forms));
  }
  const words = scores.reduce((sum, one) => sum + one.words, 0);
  const right = scores.reduce((sum, one) => sum + one.right, 0);
  const heldOut = `${words} words of questions of ${folders.length} communities, each held out: ${(right / words).toFixed(3)} get their own marks back`;
  process.stdout.write(`${heldOut}\n`);
  if (dry) return;
  const folder = fileURLToPath(new URL('../../models/marks/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const counts = formsIn(folders).counts();
  writeFileSync(join(folder, 'vietnamese.json'), `${JSON.stringify({ heldOut, ...counts })}\n`);
}

const { values } = toolLine({ usage: USAGE, options: { dry: { type: 'boolean' } }, words: [0, 0] });
await runOnCollections(() => main(values.dry ?? false));
