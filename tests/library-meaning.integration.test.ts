import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openLibrary } from '../src/library.ts';
import { openEncoder } from '../src/retrieval/meaning/encoder.ts';
import { startEncoder } from '../src/startup.ts';
import { corpusFolder } from './support/corpus-folder.ts';
import { keptLog } from './support/running.ts';

const FILES = {
  'rules.txt': 'House rules\n\nSmoking is permitted only in the courtyard behind the main hall.\n',
};

describe("a library's meaning", () => {
  it('is read in the background, and the library ends all of it', async () => {
    // A single article would be read before the test looks.
    const notices = Array.from({ length: 20 }, (_, at) => [
      `${at}.txt`,
      `Notice ${at}\n\nRoom ${at} is closed on Monday.\n`,
    ]);
    const directory = await corpusFolder({ ...FILES, ...Object.fromEntries(notices) });
    const library = await openLibrary({ directory, encoder: openEncoder() });
    expect(library.status().meaning.state).toBe('running');
    await library.understood();
    expect(library.status().meaning).toEqual({ state: 'done', done: 21, total: 21 });
    await library.reload();
    await library.understood();
    expect(library.status().meaning.state).toBe('done');
    await library.close();
  });

  it('is off where it is not wanted, and nothing is said', async () => {
    const log = keptLog();
    const encoder = startEncoder(readConfig({ MEANING: 'off' }), log);
    const library = await openLibrary({ directory: await corpusFolder(FILES), encoder });
    expect(library.status().meaning.state).toBe('off');
    expect(log.lines).toEqual([]);
    await library.close();
  });

  it('is unavailable where no runtime loads, and questions are answered all the same', async () => {
    const log = keptLog();
    const encoder = startEncoder(readConfig({}), log, ['no-such-runtime']);
    const library = await openLibrary({ directory: await corpusFolder(FILES), encoder });
    expect(library.status().meaning.state).toBe('unavailable');
    expect(log.lines).toEqual([
      expect.stringMatching(/^warn questions are answered by their words alone.*no-such-runtime/),
    ]);
    expect((await library.answer('Where is smoking permitted?')).kind).toBe('found');
    await library.close();
  });
});

describe('the vectors of questions', () => {
  it('are given for each question once, and not at all without an encoder', async () => {
    const folder = await corpusFolder(FILES);
    const library = await openLibrary({ directory: folder, encoder: openEncoder() });
    const vectors = await library.questionVectors(['smoking?', 'where can I smoke', 'smoking?']);
    expect([...vectors.keys()]).toEqual(['smoking?', 'where can I smoke']);
    await library.close();
    // Remembered: the encoder is gone.
    expect((await library.questionVectors(['smoking?'])).size).toBe(1);
    const byWords = await openLibrary({ directory: folder });
    expect(await byWords.questionVectors(['smoking?'])).toEqual(new Map());
    await byWords.close();
  });
});
