import { describe, expect, it } from 'vitest';
import { talkOf } from '../../../src/asking/talk/talk.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

describe('talkOf', () => {
  const open = async () =>
    openLibrary({
      directory: await corpusFolder({
        'sauna.md': '# The sauna\n\nThe sauna opens at noon. Bring a towel.\n',
      }),
    });

  it.each([
    ['ur the best dilys', 'thanks'],
    ['good morning dilys', 'greeting'],
    ['amazing, thanks so much dilys xx', 'thanks'],
  ])('“%s”: a word that no article has is a name beside it', async (message, kind) => {
    expect(await talkOf(await open(), message)).toBe(kind);
  });

  it.each([
    'thanks a lot, sauna',
    'thanks so much, toilets',
    'ur the best sauna',
    'good morning sauna',
    'thanks so much, how is dilys',
    'ur the best dilys, towels?',
  ])('“%s” may ask', async (message) => {
    expect(await talkOf(await open(), message)).toBeUndefined();
  });
});
