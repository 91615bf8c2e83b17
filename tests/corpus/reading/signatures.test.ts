import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function signed(end: string, isVietnamese: boolean) {
  const said = isVietnamese ? NÓI : SAID;
  const { article } = await read(
    `${isVietnamese ? 'Nội quy lò bánh' : 'Oven rules'}\n\n${said}\n\n${said}\n\n${end}\n`,
    'a.txt',
  );
  const bodies = outline(article).filter(([kind]) => kind === 'body').length;
  return { author: article.author, day: article.published?.iso ?? null, bodies };
}

describe('a last line with a greeting, a name and a day', () => {
  it.each([
    ['Thân, Hạnh (12 tháng 11, 2026)', 'Hạnh', '2026-11-12'],
    ['Thân, Hạnh (12/11/2026)', 'Hạnh', '2026-11-12'],
    ['Thân ái, Hạnh, 12/11/2026', 'Hạnh', '2026-11-12'],
    ['Trân trọng, Lê Hạnh, 12/11/2026', 'Lê Hạnh', '2026-11-12'],
    ['Hạnh (12/11/2026)', 'Hạnh', '2026-11-12'],
  ])('is read whole: %s', async (end, author, day) => {
    expect(await signed(end, true)).toEqual({ author, day, bodies: 2 });
  });

  it.each([
    ['Cheers, Mara (12 November 2026)', 'Mara', '2026-11-12'],
    ['Best, Mara, 12 November 2026', 'Mara', '2026-11-12'],
    // Nothing tells which of both numbers is the month.
    ['Best, Mara, 12/11/2026', 'Mara', '2026'],
  ])('likewise in English: %s', async (end, author, day) => {
    expect(await signed(end, false)).toEqual({ author, day, bodies: 2 });
  });

  it.each(['Trân trọng, Hội chợ (12/11/2026)', 'Hội chợ (12/11/2026)', 'Khai mạc, 12/11/2026'])(
    'is none where it names what takes place: %s',
    async (end) => {
      expect((await signed(end, true)).day).toBeNull();
    },
  );
});

describe('a name of several syllables in front of the day', () => {
  it.each([
    ['Kim Oanh, 29.10.2026', 'Kim Oanh'],
    ['Lê Thị Kim Oanh, ngày 29/10/2026', 'Lê Thị Kim Oanh'],
    ['Ngọc Trâm, thứ năm 29/10/2026', 'Ngọc Trâm'],
    // These may be places, or are.
    ['Thu Hà, 29.10.2026', null],
    ['Nha Trang, 29.10.2026', null],
    ['Mê Linh, ngày 29/10/2026', null],
  ])('is that of a person where no town is called so: %s', async (end, author) => {
    expect(await signed(end, true)).toEqual({ author, day: '2026-10-29', bodies: 2 });
  });
});

describe('where a text hangs and since when, in its last line', () => {
  it.each([
    ['Baz\nposted on the door 21 Sept 2026', false, 'Baz', '2026-09-21'],
    ['Baz\npinned up 3 Oct 2026', false, 'Baz', '2026-10-03'],
    ['Baz\nput up in the porch 14/10/26', false, 'Baz', '2026-10-14'],
    ['Baz, posted on the door 21 Sept 2026', false, 'Baz', '2026-09-21'],
    ['stuck up in the hall 21 Sept 2026', false, null, '2026-09-21'],
    ['Hạnh\ndán ở cửa 21/9/2026', true, 'Hạnh', '2026-09-21'],
    ['niêm yết tại văn phòng ngày 21/9/2026', true, null, '2026-09-21'],
  ])('is its day: %j', async (end, isVietnamese, author, day) => {
    expect(await signed(end, isVietnamese)).toEqual({ author, day, bodies: 2 });
  });

  it.each(['The list is put up in the porch 14/10/26', 'Baz\nput the bins out 21 Sept 2026'])(
    'is not stated by what tells something: %j',
    async (end) => {
      expect((await signed(end, false)).day).toBeNull();
    },
  );
});

describe('a first line that says who sent a text to whom, and when', () => {
  it.each([
    ['Khánh gửi anh Phước, 23/11/2026', 'Khánh'],
    ['Chị Lụa gửi cả tổ - 23/11/2026', 'Chị Lụa'],
    ['Kim Oanh gửi các trưởng ca, ngày 23/11/2026', 'Kim Oanh'],
    ['Ban quản trị gửi các hộ, 23/11/2026', 'Ban quản trị'],
    ['Thư gửi anh Phước, 23/11/2026', null],
    ['Kính gửi anh Phước, 23/11/2026', null],
  ])('names its author: %s', async (line, author) => {
    const { article } = await read(`${line}\n\n${NÓI}\n\n${NÓI}\n`, 'a.txt');
    expect({ author: article.author, day: article.published?.iso }).toEqual({ author, day: '2026-11-23' });
    expect(outline(article)[0]).toEqual(['date', line]);
  });

  it.each([
    ['Tom to all, 23/11/2026', 'Tom'],
    ['Tom to the committee – 23 November 2026', 'Tom'],
    ['Welcome to all, 23 November 2026', null],
    ['Road to Wigan, 23 November 2026', null],
    ['March to all, 23 November 2026', null],
  ])('likewise in English: %s', async (line, author) => {
    expect((await read(`${line}\n\n${SAID}\n\n${SAID}\n`, 'a.txt')).article.author).toBe(author);
  });
});
