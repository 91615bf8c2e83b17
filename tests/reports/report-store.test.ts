import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Gap } from '../../src/reports/report.ts';
import { gapsAsCsv } from '../../src/reports/report-csv.ts';
import { groupGaps } from '../../src/reports/report-groups.ts';
import { createGapStore, type GapStore } from '../../src/reports/report-store.ts';

const gap = (question: string, fields: Partial<Gap> = {}): Gap => ({
  id: question,
  question,
  reason: 'not-in-articles',
  at: '2023-01-06T00:00:00.000Z',
  guild: null,
  ...fields,
});

describe('a gap store', () => {
  let folder: string;
  let path: string;
  let store: GapStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-gaps-'));
    path = join(folder, 'state', 'gaps.jsonl');
    store = createGapStore(path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const questions = async () => (await createGapStore(path).open()).map(({ question }) => question);

  test('is empty before the first, and keeps what was added, also for another process', async () => {
    expect(await questions()).toEqual([]);
    await Promise.all(['a?', 'b?', 'c?'].map((question) => store.add(gap(question))));
    expect(await questions()).toEqual(['a?', 'b?', 'c?']);
  });

  test('what is done is no longer open', async () => {
    await store.add(gap('a?'));
    await store.add(gap('b?'));
    const [first] = await store.open();
    await store.finish([first?.id ?? '']);
    expect(await questions()).toEqual(['b?']);
  });

  test('a crash at any byte of the last line loses that line at most, and the next one is whole', async () => {
    await store.add(gap('kept?'));
    const kept = readFileSync(path).length;
    await store.add(gap('torn “ở đâu”?'));
    const whole = readFileSync(path);
    for (let length = kept; length <= whole.length; length += 7) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      await createGapStore(path).add(gap('next?'));
      const open = await questions();
      expect(open[0]).toBe('kept?');
      expect(open.at(-1)).toBe('next?');
    }
  });

  test('lines that are no records are passed over', async () => {
    await store.add(gap('a?'));
    appendFileSync(path, '{"gap":{"id":1}}\nnull\n[]\n{"done":"x"}\n\u0000\u0000\n{"gap":{"__proto__":1}}\n');
    await store.add(gap('b?'));
    expect(await questions()).toEqual(['a?', 'b?']);
  });

  test('a newline in a question cannot forge a record', async () => {
    await store.add(gap('a?\n{"done":["x"]}'));
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('what cannot be written is refused, and the store goes on afterwards', async () => {
    writeFileSync(join(folder, 'state'), 'a file where the folder should be');
    await expect(store.add(gap('a?'))).rejects.toThrow();
    rmSync(join(folder, 'state'));
    await store.add(gap('b?'));
    expect(await questions()).toEqual(['b?']);
  });
});

describe('groupGaps', () => {
  test('merges what asks alike, the most frequent first, then the latest', () => {
    const groups = groupGaps([
      gap('Where is the zoo?'),
      gap('Who is the mayor?', { at: '2023-01-08' }),
      gap('where is the ZOO', { reason: 'outdated', at: '2023-01-09' }),
      gap('Bảo tàng ở đâu?', { at: '2023-01-07' }),
      gap('bao tang o dau'),
    ]);
    expect(groups.map(({ question, gaps, latest }) => [question, gaps.length, latest])).toEqual([
      ['Where is the zoo?', 2, '2023-01-09'],
      ['Bảo tàng ở đâu?', 2, '2023-01-07'],
      ['Who is the mayor?', 1, '2023-01-08'],
    ]);
    expect([...(groups[0]?.reasons ?? [])]).toEqual([
      ['not-in-articles', 1],
      ['outdated', 1],
    ]);
  });

  test('merges follow-ups only where they follow what asks alike', () => {
    const groups = groupGaps([
      gap('why?', { follows: 'Who opened the bridge?' }),
      gap('Why', { follows: 'who opened the Bridge' }),
      gap('why?', { follows: 'Who closed the zoo?' }),
      gap('why?'),
    ]);
    expect(groups.map(({ follows, gaps }) => [follows, gaps.length])).toEqual([
      ['Who opened the bridge?', 2],
      [undefined, 1],
      ['Who closed the zoo?', 1],
    ]);
  });
});

describe('gapsAsCsv', () => {
  test('quotes every cell and lets no formula run', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\uFF1D1+1', '\uFF201', '\t=1', '\n1'])
      expect(gapsAsCsv([gap(formula)])).toContain(`\r\n"'${formula}",`);
    expect(gapsAsCsv([gap('1 = 1?')])).toContain('\r\n"1 = 1?",');
    expect(gapsAsCsv([gap('why?', { follows: 'Who =opened "it"?' })])).toContain(
      '\r\n"why? ↩ Who =opened ""it""?",',
    );
    expect(gapsAsCsv([gap('He said "no", why?'), gap('=HYPERLINK("x")', { guild: '5' })])).toBe(
      '\uFEFF"question","reason","sent at","server"\r\n' +
        '"He said ""no"", why?","not-in-articles","2023-01-06T00:00:00.000Z",""\r\n' +
        '"\'=HYPERLINK(""x"")","not-in-articles","2023-01-06T00:00:00.000Z","5"\r\n',
    );
  });
});
