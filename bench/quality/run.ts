import { passagesOf } from '../../src/retrieval/passages/passages.ts';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import { runOnCollections } from '../communities/all.ts';
import { endTool, MANY, toolLine } from '../tool-options.ts';
import { type Collection, type Question, readCollection } from './collection.ts';
import { measure } from './measure.ts';
import { mean, percentile } from './metrics.ts';
import { PEERS, type Peer, type PeerPassage } from './peers.ts';
import { productOver } from './product.ts';

const USAGE = `usage (in bench/): npm run quality -- DIR… [--only NAME,…]

Asks each collection's answerable questions of every library and of Verbatim, and prints one table a collection.
Of the invented communities people-* it prints their mean instead, one line a library.
  --only   only the libraries whose names begin so, of ${PEERS.map(({ name }) => name).join('; ')}
`;

/** A line of the table. */
interface Line {
  readonly name: string;
  readonly passage1: number;
  readonly passage3: number;
  readonly answer1: number;
  readonly answer3: number;
  readonly chars: number;
  readonly p50: number;
}

interface Placed extends PeerPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** What one question brought: places of the first good passage and the first quote with the answer, from 0. */
interface Found {
  readonly passage: number;
  readonly answer: number;
  readonly chars: number;
  readonly tookMs: number;
}

async function peerLine(
  peer: Peer,
  passages: readonly Placed[],
  questions: readonly Question[],
): Promise<Line> {
  const ask = await peer.build(passages);
  const found: Found[] = [];
  for (const question of questions) {
    const began = performance.now();
    const hits = await ask(question.text);
    const tookMs = performance.now() - began;
    found.push({
      passage: hits.findIndex(({ id }) => {
        const passage = passages[id];
        const gold = passage && question.paragraphs.get(passage.article);
        return (
          passage !== undefined && gold !== undefined && gold.start < passage.end && passage.start < gold.end
        );
      }),
      answer: hits.findIndex(({ excerpt }) => question.answers.some((answer) => excerpt.includes(answer))),
      chars: hits[0]?.excerpt.length ?? 0,
      tookMs,
    });
  }
  return lineOf(peer.name, found);
}

async function ownLine({ articles }: Collection, questions: readonly Question[]): Promise<Line> {
  const product = productOver(articles, await createRetriever({ articles }));
  const found: Found[] = [];
  for (const question of questions) {
    const { passageRank, answerRank, excerpts, tookMs } = await measure(product, question);
    const place = (rank: number): number => (Number.isFinite(rank) ? rank : -1);
    found.push({
      passage: place(passageRank),
      answer: place(answerRank),
      chars: excerpts[0]?.text.length ?? 0,
      tookMs,
    });
  }
  return lineOf('**Verbatim**', found);
}

function lineOf(name: string, found: readonly Found[]): Line {
  const share = (holds: (one: Found) => boolean): number => found.filter(holds).length / (found.length || 1);
  return {
    name,
    passage1: share(({ passage }) => passage === 0),
    passage3: share(({ passage }) => passage >= 0 && passage < 3),
    answer1: share(({ answer }) => answer === 0),
    answer3: share(({ answer }) => answer >= 0 && answer < 3),
    chars: mean(found.map(({ chars }) => chars)),
    p50: percentile(
      found.map(({ tookMs }) => tookMs),
      0.5,
    ),
  };
}

function row({ name, passage1, passage3, answer1, answer3, chars, p50 }: Line): string {
  const shares = [passage1, passage3, answer1, answer3].map((value) => value.toFixed(3));
  return `| ${[name, ...shares, chars.toFixed(0), p50.toFixed(2)].join(' | ')} |`;
}

const HEAD =
  '| | passage@1 | passage@3 | answer@1 | answer@3 | characters quoted | ms a question (p50) |\n|---|---|---|---|---|---|---|\n';

async function main(folders: readonly string[], peers: readonly Peer[]): Promise<void> {
  const collections = folders.map(readCollection);
  const people = collections.filter(({ name }) => name.startsWith('people-'));
  for (const collection of collections.filter((one) => !people.includes(one))) {
    const questions = answerableOf(collection);
    const passages = placed(collection);
    process.stdout.write(
      `\n${collection.name}: ${questions.length} answerable questions, ${passages.length} passages\n\n${HEAD}`,
    );
    for (const line of linesOf(collection, peers)) process.stdout.write(`${row(await line())}\n`);
  }
  if (people.length > 0) await printMeans(people, peers);
}

/** People's collections are small and many: a library's mean over them, each counting alike. */
async function printMeans(people: readonly Collection[], peers: readonly Peer[]): Promise<void> {
  const asked = people.reduce((sum, collection) => sum + answerableOf(collection).length, 0);
  process.stdout.write(`\nmean of ${people.length} people-*: ${asked} answerable questions\n\n${HEAD}`);
  for (const at of [...peers, undefined].keys()) {
    const lines: Line[] = [];
    for (const collection of people) {
      const line = await linesOf(collection, peers)[at]?.();
      if (line !== undefined) lines.push(line);
    }
    process.stdout.write(`${row(meanLine(lines))}\n`);
  }
}

/** The lines of a collection's table, the libraries' first and Verbatim's last, each measured when it is called for. */
function linesOf(collection: Collection, peers: readonly Peer[]): (() => Promise<Line>)[] {
  const questions = answerableOf(collection);
  const passages = placed(collection);
  return [
    ...peers.map((peer) => async () => {
      process.stderr.write(`${collection.name}: ${peer.name}\n`);
      return peerLine(peer, passages, questions);
    }),
    async () => ownLine(collection, questions),
  ];
}

function meanLine(lines: readonly Line[]): Line {
  const of = (number: (line: Line) => number): number => mean(lines.map(number));
  return {
    name: lines[0]?.name ?? '',
    passage1: of(({ passage1 }) => passage1),
    passage3: of(({ passage3 }) => passage3),
    answer1: of(({ answer1 }) => answer1),
    answer3: of(({ answer3 }) => answer3),
    chars: of(({ chars }) => chars),
    p50: of(({ p50 }) => p50),
  };
}

function answerableOf({ questions }: Collection): readonly Question[] {
  return questions.filter(({ answerable }) => answerable);
}

/** The product's passages, as every library gets them. */
function placed({ articles }: Collection): readonly Placed[] {
  return articles
    .flatMap((article) => passagesOf(article).map((span) => ({ article, ...span })))
    .map(({ article, start, end }, id) => ({
      id,
      article: article.id,
      title: article.title ?? '',
      text: article.text.slice(start, end),
      start,
      end,
    }));
}

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: { only: { type: 'string' } },
  words: [1, MANY],
});
const wanted = values.only?.split(',').map((name) => name.trim());
const chosen = PEERS.filter(({ name }) => wanted?.some((start) => name.startsWith(start)) !== false);
if (chosen.length === 0) endTool(`--only names none of these: ${PEERS.map(({ name }) => name).join(', ')}.`);
await runOnCollections(() => main(folders, chosen));
