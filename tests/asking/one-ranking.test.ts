import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import type { Asking } from '../../src/asking/asking.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { CompactIndex } from '../../src/retrieval/index/compact-index.ts';
import { openEncoder } from '../../src/retrieval/meaning/encoder.ts';
import { rankInSteps } from '../../src/retrieval/ranking/rank.ts';

vi.mock(import('../../src/retrieval/ranking/rank.ts'), async (original) => {
  const module = await original();
  return { ...module, rankInSteps: vi.fn(module.rankInSteps) };
});

const FIRST = 'Who chaired the conference of the telecommunications department?';
const CONFERENCE = 'telecommunications-and-cipher-department-network-security';

describe('one question is one ranking', () => {
  const search = vi.spyOn(CompactIndex.prototype, 'search');
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({
      directory: fileURLToPath(new URL('../../data/articles', import.meta.url)),
    });
  });
  beforeEach(() => {
    search.mockClear();
    vi.mocked(rankInSteps).mockClear();
  });

  async function countsOf(asking: Omit<Asking, 'askedOn'>) {
    await ask(library, { ...asking, askedOn: '2026-01-01' });
    return { rankings: vi.mocked(rankInSteps).mock.calls.length, searches: search.mock.calls.length };
  }

  it.each<[string, (of: Library) => Omit<Asking, 'askedOn'>]>([
    ['that is plain', () => ({ question: FIRST })],
    ['that names a date', () => ({ question: 'Who spoke at the conference in January 2023?' })],
    ['that names a date no article has', () => ({ question: 'Who chaired the conference before 2022?' })],
    ['of one article', (of) => ({ question: FIRST, scope: of.article(CONFERENCE) })],
    [
      'that follows another',
      (of) => ({
        question: 'And when was that?',
        earlier: { question: FIRST, article: of.article(CONFERENCE) },
      }),
    ],
    [
      'that follows another which no article answered',
      () => ({ question: 'And when was that?', earlier: { question: FIRST } }),
    ],
    [
      'that follows another and names a date',
      (of) => ({
        question: 'Who else spoke in January 2023?',
        earlier: { question: FIRST, article: of.article(CONFERENCE) },
      }),
    ],
  ])('a question %s', async (_, asking) => {
    const { rankings, searches } = await countsOf(asking(library));
    expect(rankings).toBe(1);
    // Once more where an article explains an abbreviation of the question.
    expect(searches).toBeLessThanOrEqual(2);
  });

  it('also where an encoder reads it, with the capitals of its names', async () => {
    const byMeaning = await openLibrary({
      directory: fileURLToPath(new URL('../../data/articles', import.meta.url)),
      encoder: openEncoder(),
    });
    await byMeaning.understood();
    search.mockClear();
    vi.mocked(rankInSteps).mockClear();
    await ask(byMeaning, { question: 'what did lam say of harvard', askedOn: '2026-01-01' });
    expect(vi.mocked(rankInSteps).mock.calls).toHaveLength(1);
    expect(search.mock.calls.length).toBeLessThanOrEqual(2);
    await byMeaning.close();
  });
});
