import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';
import { sharedEncoder } from '../support/encoder.ts';

const MENU = `# Raft kitchen, w/c Mon 30 November 2026

| | Lunch | Supper |
|---|---|---|
| Mon | Pie | Soup |
| Tue | Stew | Toast |
| Wed | Roast | Eggs |
`;

const encoder = sharedEncoder();

describe('a menu with a row for each weekday', () => {
  it.each([
    ["what's for supper on 2 december", 'Wed · Lunch: Roast · Supper: Eggs'],
    ['supper on 1 december', 'Tue · Lunch: Stew · Supper: Toast'],
    ["what's for supper on wednesday", 'Wed · Lunch: Roast · Supper: Eggs'],
    // Beyond the week that its title names.
    ["what's for supper on 16 december", undefined],
  ])('%s: %s', async (question, row) => {
    const library = await openLibrary({
      directory: await corpusFolder({ 'menu.md': MENU }),
      encoder: Promise.resolve(encoder()),
    });
    await library.understood();
    const { answer } = await ask(library, { question, askedOn: '2026-11-28' });
    expect(answer.excerpts[0]?.text).toBe(row);
  });
});
