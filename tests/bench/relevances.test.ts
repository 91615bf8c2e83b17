import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldFinder } from '../../bench/learning/folds.ts';
import { foldOfCommunity } from '../../bench/learning/ranking.ts';
import { Relevances } from '../../bench/learning/relevances.ts';
import { offTopicFrom } from '../../bench/learning/sampling.ts';
import type { Collection } from '../../bench/quality/collection.ts';
import type { Ranked } from '../../src/retrieval/ranking/rank.ts';
import { article } from '../support/article.ts';
import { question } from '../support/outcomes.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-relevances-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(...lines: readonly unknown[]): string {
  const path = join(folder, 'scores.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

const harbour = article({ id: 'harbour', title: 'Harbour', text: 'It opens at nine.' });
const window = {
  found: {
    candidate: { passage: { article: harbour, units: [{ start: 0, end: 17 }] } },
    window: { first: 0, last: 0 },
  },
} as unknown as Ranked;

describe('relevances of a file', () => {
  it('are those of the fold, the question and the text that is read of a window', async () => {
    const text = 'Harbour. It opens at nine.';
    const told = await Relevances.read(
      fileOf([0, 'when does it open', text, 2.5], [1, 'when does it open', text, -1]),
    );
    expect(await told.by(0, 'when does it open')(window)).toBe(2.5);
    expect(await told.by(1, 'when does it open')(window)).toBe(-1);
    expect(await told.by(2, 'when does it open')(window)).toBeUndefined();
    expect(await told.by(0, 'where is it')(window)).toBeUndefined();
    expect(told.told).toMatch(/^2 of 4 windows/);
  });

  it('name the line that is something else', async () => {
    await expect(Relevances.read(fileOf([0, 'q', 't', 1], [0, 'q', 1]))).rejects.toThrow(
      'scores.jsonl:2: not',
    );
    await expect(Relevances.read(fileOf([0, 'q', 't', null]))).rejects.toThrow(
      'scores.jsonl:1: the relevance',
    );
  });
});

describe('the fold of a question', () => {
  const collection = (name: string, style: string): Collection => ({
    name,
    shelf: 'bench',
    articles: [],
    questions: [question({ style })],
  });
  const club = collection('swim-club', 'small-talk');
  const wiki = collection('wiki', 'who');
  const about = (id: string, ...articles: string[]) => question({ id, articles: new Set(articles) });

  it('is that of its community, or of the article that it is about', () => {
    const tasks = [{ collection: 'wiki', question: about('a', 'Ada', 'Byron') }];
    const foldOf = foldFinder([club, wiki], tasks, 4);
    const folds = new Set(Array.from({ length: 40 }, (_, at) => foldOf(club, about(`${at}`, 'Ada'))));
    expect(folds.size).toBe(1);
    const ofArticle = new Set(Array.from({ length: 40 }, (_, at) => foldOf(wiki, about(`${at}`, 'Byron'))));
    expect([...ofArticle]).toEqual([foldOf(wiki, about('a', 'Ada', 'Byron'))]);
    expect(new Set(Array.from({ length: 40 }, (_, at) => foldOf(wiki, about(`${at}`)))).size).toBe(4);
  });

  it('is that of the article found first where it names none', () => {
    const foldOf = foldFinder([wiki], [{ collection: 'wiki', question: about('a', 'Ada') }], 4);
    const near = new Set(Array.from({ length: 40 }, (_, at) => foldOf(wiki, about(`${at}`), 'Ada')));
    expect([...near]).toEqual([foldOf(wiki, about('a', 'Ada'))]);
  });
});

describe('what is off-topic in other communities', () => {
  const club = (name: string): Collection => ({
    name,
    shelf: 'bench',
    articles: [],
    questions: [
      question({ id: 'talk', style: 'small-talk' }),
      question({ id: 'capital', style: 'off-topic' }),
      question({ id: 'hours', style: 'when' }),
    ],
  });

  it('is asked of those of the same fold, and of no other', () => {
    const clubs = Array.from({ length: 12 }, (_, at) => club(`club-${at}`));
    const foldOf = ({ name }: Collection) => foldOfCommunity(name, 3);
    for (const own of clubs) {
      const others = clubs.filter((other) => other !== own && foldOf(other) === foldOf(own));
      expect(offTopicFrom(clubs, own, 3).map(({ id }) => id)).toEqual(
        others.map(({ name }) => `${name} capital`),
      );
    }
  });
});
