import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loggedReports } from '../../src/discord/logged-report-store.ts';
import { createReportStore } from '../../src/reports/report-store.ts';
import { keptLog } from '../support/running.ts';

const REPORT = {
  question: 'Where is the zoo?',
  reason: 'not-in-articles',
  at: '2023-01-06T00:00:00.000Z',
  guild: null,
} as const;

it('says of each report whether it is on the disk, and the log says why it is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-reports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, 'state');
  const log = keptLog();
  const reports = loggedReports(createReportStore(join(state, 'reports.jsonl')), log);
  const id = (await reports.add(REPORT)) ?? '';
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect([await reports.finish([id]), await reports.reopen(id)]).toEqual([true, true]);
  expect([await reports.takeBack(id), await reports.reopen(id)]).toEqual([true, false]);
  expect(log.lines).toEqual([]);
  rmSync(state, { recursive: true });
  writeFileSync(state, 'a file where the folder should be');
  expect(await reports.add(REPORT)).toBeUndefined();
  expect([await reports.finish([id]), await reports.takeBack(id)]).toEqual([false, false]);
  expect(await reports.reopen(id)).toBeUndefined();
  expect(log.lines.map((line) => line.split(' error=')[0])).toEqual([
    'error a question to the organisers could not be saved',
    'error questions could not be marked as done',
    'error a question could not be taken back',
    'error questions could not be opened again',
  ]);
});
