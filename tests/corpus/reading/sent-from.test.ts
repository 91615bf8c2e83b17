import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/corpus/reading/published-date.ts';
import { outline, read } from '../read.ts';

const SAID = 'The heaters are kept at the desk now, and each of them costs two pounds a night.';
const NÓI = 'Máy sưởi nay để ở quầy, mỗi đêm năm mươi nghìn, ai cần thì hỏi Hoa.';

async function endOf(end: string, said = SAID) {
  const { article } = await read(`Heaters\n\n${said}\n\n${said}\n\n${end}\n`, 'a.txt');
  return [article.author, article.published?.iso ?? null, outline(article).at(-1)?.[0]];
}

describe('the line that a phone writes below a text', () => {
  it.each([
    'Ada\nSent from my phone, 22:41, 9 Oct 2026',
    'Ada\nSent from my iPhone on 9 October 2026 at 22:41',
  ])('has its day: %j', async (end) => expect(await endOf(end)).toEqual(['Ada', '2026-10-09', 'date']));

  it.each([
    'Hoa\nGửi từ điện thoại, 22:41 ngày 9 thg 10, 2026',
    'Hoa\nGửi từ iPhone của tôi lúc 22:41, 9/10/2026',
  ])('likewise in Vietnamese: %j', async (end) =>
    expect(await endOf(end, NÓI)).toEqual(['Hoa', '2026-10-09', 'date']),
  );

  it('says nothing without one', async () => {
    expect(await endOf('Hoa\nGửi từ điện thoại', NÓI)).toEqual(['Hoa', null, 'noise']);
  });

  it('is no line that tells', async () => {
    const line = 'Gửi từ điện thoại bàn ở quầy, ngày 9 thg 10 2026 mới có giá.';
    expect(await endOf(line, NÓI)).toEqual([null, null, 'body']);
  });
});

it.each(['9 thg 10, 2026', 'ngày 9 thg 10 2026', '22:41 ngày 9 thg 10, 2026'])(
  'a month as phones write it: %s',
  (day) => expect(readDateLine(day)?.iso).toBe('2026-10-09'),
);

it.each(['9 thg 13, 2026', 'thg 10', '9 thgx 10, 2026'])('no month: %s', (day) =>
  expect(readDateLine(day)).toBeNull(),
);
