import { describe, expect, it } from 'vitest';
import { askCounted } from '../../../src/commands/common/tally.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const FILES = {
  'bridge.txt': 'The new bridge over the river was opened on Monday by Mayor Helen Moore.\n',
  'walk.txt': 'Thousands walked over the new bridge after it was opened by the mayor on Monday.\n',
  'band.txt': 'A band played where the new bridge over the river was opened by the mayor.\n',
};

describe('a question that is counted', () => {
  it('counts as quoted only the articles whose quotes are shown', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const told: unknown[] = [];
    const tally = {
      asked: (outcome: string, language: string, _seconds: number, quoted: readonly string[]) =>
        void told.push([outcome, language, quoted]),
    };
    const question = 'Who opened the new bridge over the river?';
    const { answer } = await askCounted({ library, tally }, { question, askedOn: '2023-05-06' });
    expect(answer.excerpts.length).toBeGreaterThan(1);
    expect(told).toEqual([['found', 'en', ['bridge']]]);
  });
});
