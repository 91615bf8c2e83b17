import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asksAlike } from '../../src/asking/asks-alike.ts';
import type { Report } from '../../src/reports/report.ts';
import { reportsAsCsv } from '../../src/reports/report-csv.ts';
import { groupReports } from '../../src/reports/report-groups.ts';
import { createReportStore, type ReportStore } from '../../src/reports/report-store.ts';

const report = (question: string, fields: Partial<Report> = {}): Report => ({
  id: question,
  question,
  reason: 'not-in-articles',
  at: '2023-01-06T00:00:00.000Z',
  guild: null,
  ...fields,
});

describe('a report store', () => {
  let folder: string;
  let path: string;
  let store: ReportStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-reports-'));
    path = join(folder, 'state', 'reports.jsonl');
    store = createReportStore(path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const questions = async () => (await createReportStore(path).open()).map(({ question }) => question);

  it('reads what an earlier version wrote under another name, and marks it as done', async () => {
    const earlier = join(folder, 'gaps.jsonl');
    writeFileSync(
      earlier,
      `${JSON.stringify({ gap: report('of before?', { id: 'old' }) })}\n{"gap":{"id":"torn`,
    );
    const both = createReportStore(path, earlier);
    await both.add(report('new?'));
    expect((await both.open()).map(({ question }) => question)).toEqual(['of before?', 'new?']);
    await both.finish(['old']);
    expect((await both.open()).map(({ question }) => question)).toEqual(['new?']);
  });

  it.skipIf(process.platform === 'win32')('is a file that its owner alone can read', async () => {
    await store.add(report('a?'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is empty before the first, and keeps what was added, also for another process', async () => {
    expect(await questions()).toEqual([]);
    await Promise.all(['a?', 'b?', 'c?'].map((question) => store.add(report(question))));
    expect(await questions()).toEqual(['a?', 'b?', 'c?']);
  });

  it('what is done is no longer open', async () => {
    await store.add(report('a?'));
    await store.add(report('b?'));
    const [first] = await store.open();
    await store.finish([first?.id ?? '']);
    expect(await questions()).toEqual(['b?']);
  });

  it('what was marked as done together is opened again together, whatever was done since', async () => {
    const [a, b, c] = [
      await store.add(report('a?')),
      await store.add(report('b?')),
      await store.add(report('c?')),
    ];
    await store.finish([a, b]);
    await store.finish([c]);
    expect(await store.reopen(a)).toBe(true);
    expect(await questions()).toEqual(['a?', 'b?']);
    expect(await store.reopen(a)).toBe(false);
    expect(await store.reopen(c)).toBe(true);
    expect(await questions()).toEqual(['a?', 'b?', 'c?']);
  });

  it('what somebody has taken back is never opened again', async () => {
    const [a, b, c] = [
      await store.add(report('a?')),
      await store.add(report('b?')),
      await store.add(report('c?')),
    ];
    await store.finish([a, b]);
    await store.takeBack(a);
    await store.takeBack(c);
    expect(await store.reopen(a)).toBe(true);
    expect(await questions()).toEqual(['b?']);
    expect(await store.reopen(a)).toBe(false);
    expect(await store.reopen(c)).toBe(false);
    expect(await questions()).toEqual(['b?']);
  });

  it('a crash at any byte of the last line loses that line at most, and the next one is whole', async () => {
    await store.add(report('kept?'));
    const kept = readFileSync(path).length;
    await store.add(report('torn “ở đâu”?'));
    const whole = readFileSync(path);
    for (let length = kept; length <= whole.length; length += 7) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      await createReportStore(path).add(report('next?'));
      const open = await questions();
      expect(open[0]).toBe('kept?');
      expect(open.at(-1)).toBe('next?');
    }
  });

  it('lines that are no records are passed over', async () => {
    await store.add(report('a?'));
    appendFileSync(
      path,
      '{"report":{"id":1}}\nnull\n[]\n{"done":"x"}\n\u0000\u0000\n{"report":{"__proto__":1}}\n',
    );
    await store.add(report('b?'));
    expect(await questions()).toEqual(['a?', 'b?']);
  });

  it('a link that leads anywhere but to a message makes no record', async () => {
    await store.add(report('kept?'));
    const links = ['https://evil.example/', 'javascript:x', 'https://discord.com/channels/1/2/3?x', 7];
    for (const link of links)
      appendFileSync(path, `${JSON.stringify({ report: { ...report('a?'), link } })}\n`);
    expect(await questions()).toEqual(['kept?']);
    const link = 'https://discord.com/channels/1/2/3';
    appendFileSync(path, `${JSON.stringify({ report: report('b?', { link }) })}\n`);
    expect(await questions()).toEqual(['kept?', 'b?']);
  });

  it('a newline in a question cannot forge a record', async () => {
    await store.add(report('a?\n{"done":["x"]}'));
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('what cannot be written is refused, and the store goes on afterwards', async () => {
    writeFileSync(join(folder, 'state'), 'a file where the folder should be');
    await expect(store.add(report('a?'))).rejects.toThrow();
    rmSync(join(folder, 'state'));
    await store.add(report('b?'));
    expect(await questions()).toEqual(['b?']);
  });
});

describe('groupReports', () => {
  it('merges what asks alike, the most frequent first, then the latest', () => {
    const groups = groupReports(
      [
        report('Where is the zoo?'),
        report('Who is the mayor?', { at: '2023-01-08' }),
        report('where is the ZOO'),
        report('where is the ZOO', { reason: 'outdated', at: '2023-01-09' }),
        report('Bảo tàng ở đâu?', { at: '2023-01-07' }),
        report('bao tang o dau'),
      ],
      asksAlike(),
    );
    expect(groups.map(({ question, reports, latest }) => [question, reports.length, latest])).toEqual([
      ['Bảo tàng ở đâu?', 2, '2023-01-07'],
      ['Where is the zoo?', 2, '2023-01-06T00:00:00.000Z'],
      ['where is the ZOO', 1, '2023-01-09'],
      ['Who is the mayor?', 1, '2023-01-08'],
    ]);
  });

  it('keeps apart what is wrong in different ways, and shows the passage that was complained about last', () => {
    const quote = { text: 'The zoo is closed.', title: 'Zoo' };
    const groups = groupReports(
      [
        report('Where is the zoo?', { reason: 'wrong-passage' }),
        report('Where is the zoo?', { reason: 'not-answered' }),
        report('where is the zoo', { reason: 'wrong-passage', at: '2023-01-08', quote }),
      ],
      asksAlike(),
    );
    expect(groups.map(({ reason, reports, quote: shown }) => [reason, reports.length, shown])).toEqual([
      ['wrong-passage', 2, quote],
      ['not-answered', 1, undefined],
    ]);
  });

  it('tells when the latest of a group was sent, and where its latest answer stands', () => {
    const link = (message: number) => `https://discord.com/channels/1/2/${message}`;
    const [group] = groupReports(
      [
        report('Where is the zoo?', { at: '2023-01-06', link: link(1) }),
        report('where is the zoo', { at: '2023-01-09' }),
        report('Where is the ZOO?', { at: '2023-01-08', link: link(2) }),
      ],
      asksAlike(),
    );
    expect(group).toMatchObject({ latest: '2023-01-09', link: link(2) });
  });

  it('merges follow-ups only where they follow what asks alike', () => {
    const groups = groupReports(
      [
        report('why?', { follows: 'Who opened the bridge?' }),
        report('Why', { follows: 'who opened the Bridge' }),
        report('why?', { follows: 'Who closed the zoo?' }),
        report('why?'),
      ],
      asksAlike(),
    );
    expect(groups.map(({ follows, reports }) => [follows, reports.length])).toEqual([
      ['Who opened the bridge?', 2],
      ['Who closed the zoo?', 1],
      [undefined, 1],
    ]);
  });
});

describe('reportsAsCsv', () => {
  it('quotes every cell and lets no formula run', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\uFF1D1+1', '\uFF201', '\t=1', '\n1'])
      expect(reportsAsCsv([report(formula)])).toContain(`\r\n"'${formula}",`);
    expect(reportsAsCsv([report('1 = 1?')])).toContain('\r\n"1 = 1?",');
    expect(reportsAsCsv([report('why?', { follows: 'Who =opened "it"?' })])).toContain(
      '\r\n"why? ↩ Who =opened ""it""?",',
    );
    expect(reportsAsCsv([report('He said "no", why?'), report('=HYPERLINK("x")', { guild: '5' })])).toBe(
      '\uFEFF"question","reason","sent at","server","passage","article","link"\r\n' +
        '"He said ""no"", why?","not-in-articles","2023-01-06T00:00:00.000Z","","","",""\r\n' +
        '"\'=HYPERLINK(""x"")","not-in-articles","2023-01-06T00:00:00.000Z","5","","",""\r\n',
    );
  });
});
