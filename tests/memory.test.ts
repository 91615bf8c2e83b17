import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { encoderFits, logMemory } from '../src/memory.ts';
import { keptLog } from './support/running.ts';

describe('MAX_MEMORY_MB', () => {
  it.each([
    [{}, true, 0],
    [{ MAX_MEMORY_MB: '320' }, true, 0],
    [{ MAX_MEMORY_MB: '319' }, false, 1],
    [{ MAX_MEMORY_MB: '64', MEANING: 'off' }, false, 0],
  ])('with %j has the encoder: %s, and says so where it is left out', (env, fits, lines) => {
    const log = keptLog();
    expect(encoderFits(readConfig(env), log)).toBe(fits);
    expect(log.lines).toHaveLength(lines);
  });

  it('says what is used and what fits, and warns where a reload would not', () => {
    const log = keptLog();
    logMemory({ maxMemoryMb: null }, log, 1);
    logMemory({ maxMemoryMb: 200 }, log, 120 * 1_048_576);
    logMemory({ maxMemoryMb: 200 }, log, 180 * 1_048_576);
    expect(log.lines).toEqual([
      'info the articles fit MAX_MEMORY_MB usedMb=120 maxMemoryMb=200 moreArticles=2000',
      expect.stringMatching(/^warn .*raise it.* usedMb=180 maxMemoryMb=200 moreArticles=0$/),
    ]);
  });
});
