import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/reports/report.ts';
import { readRecords, recordLine } from '../../src/reports/report-file.ts';
import { sharedBot } from '../support/running.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';

const ELSEWHERE = '900000000000000009';

describe('the reports of several servers', () => {
  let owner: User;
  let admin: User;
  const bot = sharedBot(
    CITY,
    () => ({ admins: { users: [owner.account.id], roles: [] } }),
    (discord) => {
      owner = discord.user('Owner');
      admin = discord.user('Hoa', { admin: true });
    },
  );
  const file = () => join(bot.stateDir, 'reports.jsonl');
  const openIds = () => readRecords(readFileSync(file(), 'utf8')).open.map(({ id }) => id);
  const report = (id: string, guild: string | null, question: string): Report => ({
    id,
    guild,
    question,
    reason: 'outdated',
    at: '2023-01-06T00:00:00.000Z',
  });
  const write = (reports: readonly Report[]) =>
    writeFileSync(file(), reports.map((one) => recordLine({ report: one })).join(''));
  /** The same question from this server, another server and a direct message, and one of its own from each. */
  const writeThree = () =>
    write([
      report('their-zoo', ELSEWHERE, 'Where is the zoo?'),
      report('our-zoo', bot.discord.guild.id, 'Where is the zoo?'),
      report('dm-zoo', null, 'Where is the zoo?'),
      report('theirs', ELSEWHERE, 'What did the secret committee decide?'),
      report('dm', null, 'Why was the private letter sent?'),
    ]);

  it('are shown to an admin of one server only where they are from it', async () => {
    writeThree();
    const list = await admin.slash('corpus reports');
    expect(list.text).toContain('1 report');
    expect(list.text).toContain('Only reports from this server');
    expect(list.text).toContain('zoo');
    expect(list.text).not.toMatch(/committee|letter/);
  });

  it('are counted in /corpus status as they are listed', async () => {
    writeThree();
    expect((await admin.slash('corpus status')).text).toContain('\n- 1 open report (');
    expect((await owner.slash('corpus status', {}, { in: 'dm' })).text).toContain('\n- 5 open reports (');
  });

  it('are exported to an admin of one server only where they are from it', async () => {
    writeThree();
    const csv = Object.values((await admin.slash('corpus reports', { export: true })).files).join('');
    expect(csv).toContain(bot.discord.guild.id);
    expect(csv).not.toContain(ELSEWHERE);
    expect(csv).not.toMatch(/committee|letter/);
  });

  it('stay open elsewhere when an admin of one server marks the same question as done', async () => {
    writeThree();
    const list = await admin.slash('corpus reports');
    await admin.select(list, ['Where is the zoo?']);
    expect(openIds()).toEqual(['their-zoo', 'dm-zoo', 'theirs', 'dm']);
    expect(list.text).not.toMatch(/committee|letter/);
  });

  it('are all shown to an admin whom the configuration names, who can mark all as done', async () => {
    writeThree();
    const list = await owner.slash('corpus reports', {}, { in: 'dm' });
    expect(list.text).toContain('5 reports');
    expect(list.text).not.toContain('Only reports from this server');
    expect(list.text).toMatch(/zoo[^]*committee[^]*letter/);
    await owner.select(list, ['Where is the zoo?']);
    expect(openIds()).toEqual(['theirs', 'dm']);
  });

  it('are shown on the same page after one of it was marked as done', async () => {
    const { id } = bot.discord.guild;
    const places = ['zoo', 'library', 'harbour', 'circus', 'airport', 'bakery', 'stadium'];
    write(places.map((place) => report(place, id, `Who built ${place}?`)));
    const list = await admin.slash('corpus reports');
    await admin.press(list, 'Next ▶');
    const [first] = list.selects[0]?.options ?? [];
    await admin.select(list, [first?.value ?? '']);
    expect(list.text).toContain('### 6 reports');
    expect(list.text).toContain('-# Page 2 of 2');
  });

  it('are listed from the latest thousand, however many there are', async () => {
    const { id } = bot.discord.guild;
    const many = Array.from({ length: 1_000 }, (_, at) => report(`old${at}`, id, 'Where is the zoo?'));
    write([
      report('first', id, 'Who painted the oldest fresco?'),
      ...many.slice(1),
      report('last', id, 'Who wrote the newest song?'),
    ]);
    const list = await admin.slash('corpus reports');
    expect(list.text).toContain('1,001 reports');
    expect(list.text).toContain('newest song');
    expect(list.text).not.toContain('oldest fresco');
  });
});
