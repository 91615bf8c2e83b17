import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function dayOf(end: string, said = SAID, head = 'Oven rules') {
  return (await read(`${head}\n\n${said}\n\n${said}\n\n${end}\n`, 'a.txt')).article.published?.iso ?? null;
}

describe('the day of what was added to a text', () => {
  it.each([
    ['Edit: the tap is mended now, ask at the desk. G. 15/10/26\n\nMay 2026', '2026-10-15'],
    ['May 2026\n\nEdit: the tap is mended now. G. 15/10/26', '2026-10-15'],
    ['Sal\n6 July 2026\n\nUpdate 13/9/2026: the oven is lit at seven from now on.', '2026-09-13'],
    ['Edit (15/10/26): the tap is mended now.', '2026-10-15'],
    ['Correction: the tap is mended now (Gareth, 15 October 2026)', '2026-10-15'],
    ['Added 3 September 2026: bring a tin.\n\nUpdate 15 October 2026: bring two.', '2026-10-15'],
  ])('is that of the text where it is later: %j', async (end, day) => {
    expect(await dayOf(end)).toBe(day);
  });

  it('is read in Vietnamese, too', async () => {
    const end = 'Loan, 6 tháng 7 2026\n\nBổ sung ngày 21/9/2026: lò nay đốt lúc bảy giờ.';
    expect(await dayOf(end, NÓI, 'Nội quy lò bánh')).toBe('2026-09-21');
  });

  it.each([
    ['Sal, 6 July 2026\n\nUpdate 3/9: the oven is lit at seven from now on.', '2026-07-06'],
    ['Sal, 6 July 2026\n\nCorrection: the oven opens on 15 October 2026.', '2026-07-06'],
    ['Sal, 6 July 2026\n\nEdit: the tap comes back. From 15 October 2026', '2026-07-06'],
    ['Sal, 6 July 2026\n\nUpdated prices from 1 December 2026: the oven is £4 now.', '2026-07-06'],
    ['Sal, 6 July 2026\n\nEdit: the fair is in the barn (15 October 2026)', '2026-07-06'],
    ['Edit: the race is on\nSunday 15 October 2026', null],
    ['Update – the days are as follows:\n\n15 October 2026', null],
    ['Sal, 6 July 2026\n\nPS The fair is on. 15 October 2026', '2026-07-06'],
    ['Sal, 6 July 2026\n\nUpdate 13 May 2026: the oven is lit at seven.', '2026-07-06'],
  ])('is none that it only tells of, or that is earlier: %j', async (end, day) => {
    expect(await dayOf(end)).toBe(day);
  });

  it('does not replace the day that a field states', async () => {
    const page = `---\ntitle: Oven rules\ndate: 2026-05-01\n---\n\n${SAID}\n\nEdit: the tap is mended now. G. 15/10/26\n`;
    expect((await read(page, 'a.md')).article.published?.iso).toBe('2026-05-01');
  });
});

it('the month below what was added to a text is no part of it', async () => {
  const { article } = await read(
    `Oven rules\n\n${SAID}\n\nEdit: the tap is mended now, ask at the desk. G.\n\nMay 2026\n`,
    'a.txt',
  );
  expect(article.published?.iso).toBe('2026-05');
  expect(outline(article).at(-1)).toEqual(['date', 'May 2026']);
});

describe('an addition that says who wrote it, and when without the year', () => {
  const IN_THE_MIDST = `UPDATE (Zak, 30/3): the oven is lit at seven from now on.${`\n\n${SAID}`.repeat(5)}`;

  it.each([
    ['Sal\nwritten 9 March 2026', '2026-03-30'],
    ['Sal\nwritten 9 April 2026', '2027-03-30'],
    ['March 2026', '2026-03-30'],
  ])('is of the year of the text, or of the next: above %j', async (end, day) => {
    expect(await dayOf(`${IN_THE_MIDST}\n\n${end}`)).toBe(day);
  });

  it('may stand below the day', async () => {
    expect(await dayOf(IN_THE_MIDST, SAID, 'Oven rules\n9 March 2026')).toBe('2026-03-30');
  });

  it('is read in Vietnamese, too', async () => {
    const end = 'Bổ sung (chị Loan, 12/4): lò nay đốt lúc bảy giờ.\n\nHoa, 6 tháng 3 2026';
    expect(await dayOf(end, NÓI, 'Nội quy lò bánh')).toBe('2026-04-12');
  });

  it.each([
    'Update (Zak, 3/4): the oven is lit at seven.',
    'Update (barn, 30/3): the oven is lit at seven.',
    'Update (Mill Hall, 30/3): the oven is lit at seven.',
    'Update for the fair on 30/3: the oven is lit at seven.',
  ])('is none that can be read two ways, or that tells of a day: %j', async (line) => {
    expect(await dayOf(`${line}\n\nSal\nwritten 9 March 2026`)).toBe('2026-03-09');
  });

  it('has no year where the text has none', async () => {
    expect(await dayOf(`${IN_THE_MIDST}\n\nSal`)).toBeNull();
  });
});

describe('the day above what was added', () => {
  it.each([
    ['Sal, 6 July 2026\n\nADDENDUM 13 Sept 2026 (Mo)\nre 2. The oven is lit at seven.', '2026-09-13'],
    ['Sal, 6 July 2026\n\n--- Update 13/9 ---\nThe oven is lit at seven from now on.', '2026-09-13'],
    ['sal 26/7/26\n\n----\nUPDATE 13/9\nThe oven is lit at seven from now on.', '2026-09-13'],
    ['Sal, 6 July 2026\n\nAddendum (SB, 4 Oct): the oven is lit at seven.', '2026-10-04'],
    ['Changes from 1 December 2026\nThe oven is lit at seven.\n\nSal, 6 July 2026', '2026-07-06'],
    ['Sal, 6 July 2026\n\nAddendum 13 May 2026\nThe oven is lit at seven.', '2026-07-06'],
  ])('is that of the text where it is later: %j', async (end, day) => {
    expect(await dayOf(end)).toBe(day);
  });

  it('is read in Vietnamese, too', async () => {
    const end = 'Loan, 6 tháng 7 2026\n\nBổ sung ngày 20.8.2026:\nLò nay đốt lúc bảy giờ.';
    expect(await dayOf(end, NÓI, 'Nội quy lò bánh')).toBe('2026-08-20');
  });
});
