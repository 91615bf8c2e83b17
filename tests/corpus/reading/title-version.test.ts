import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = '1. Ada opens on Mondays at six.\n2. Bo opens on Fridays, and keeps the spare key.';
const NÓI = '1. Chị Hoa mở cửa hôm thứ hai lúc sáu giờ.\n2. Anh Nam mở hôm thứ sáu, giữ chìa dự phòng.';

async function facts(title: string, said = SAID, path = 'a.txt') {
  const { article } = await read(`${title}\n\n${said}\n`, path);
  return [article.title, article.author, article.published?.iso ?? null];
}

describe('what a title says in brackets of its version', () => {
  it.each([
    ['THE VAN - rules (last changed 3.3.26, Bo)', ['THE VAN - rules', 'Bo', '2026-03-03']],
    ['# Van rules (updated 3 March 2026 by Bo)', ['Van rules', 'Bo', '2026-03-03']],
    ['# Van rules (updated 3 March 2026, by Ada Penn)', ['Van rules', 'Ada Penn', '2026-03-03']],
    [
      'WHO OPENS WHEN (version of 1st Feb 2026, pinned on the kitchen door)',
      ['WHO OPENS WHEN', null, '2026-02-01'],
    ],
    ['Who opens when (pinned in the hall, as of 1 Feb 2026)', ['Who opens when', null, '2026-02-01']],
  ])('is the day of the text, and who changed it: %j', async (title, [bare, author, day]) => {
    expect(await facts(title, SAID, title.startsWith('#') ? 'a.md' : 'a.txt')).toEqual([bare, author, day]);
  });

  it('is read in Vietnamese, too', async () => {
    expect(await facts('Lịch mở cửa (bản ngày 1/2/2026, dán ở bếp)', NÓI)).toEqual([
      'Lịch mở cửa',
      null,
      '2026-02-01',
    ]);
    expect(await facts('Lịch mở cửa (cập nhật 1/2/2026, Hoa)', NÓI)).toEqual([
      'Lịch mở cửa',
      'Hoa',
      '2026-02-01',
    ]);
  });

  it.each([
    'Summer fair (moved to 13 June 2026)',
    'Prices (version of 1 Feb 2026, for members only)',
    'Van rules (last changed 3/4/26, Bo)',
    'Van rules (version 2)',
    'Summer fair (Mill Hall, 13 June 2026)',
  ])('stays in the title where it says more, or can be read two ways: %j', async (title) => {
    expect((await facts(title))[0]).toBe(title);
  });

  it('names nobody where somebody else signs the text', async () => {
    expect(
      (await facts('Van rules (last changed 3.3.26, Bo)', `${SAID}\n\nAll of this is agreed.\n\nAda`))[1],
    ).toBe('Ada');
  });
});
