import { expect, it } from 'vitest';
import { isGreeting } from '../../../src/corpus/reading/line-signs.ts';
import { outline, read } from '../read.ts';

it.each(['Cả nhà mình ơi 🙏', 'Mọi người ơi!', 'Quý hội viên ơi', 'Bà con ơi 🌧️'])(
  'calls everybody: %s',
  (line) => {
    expect(isGreeting(line)).toBe(true);
  },
);

it.each(['Cả nhà mình ơi mai nghỉ nhé', 'Ơi là nóng', 'Cô ơi'])('says more, or calls one: %s', (line) => {
  expect(isGreeting(line)).toBe(false);
});

it('heads nothing that stands right below it', async () => {
  const { article } = await read(
    'Vườn rau\n\nCả nhà mình ơi 🙏\nTừ ngày 3/5/2026 vé vào vườn là 40.000đ một người, trẻ em 20.000đ.\n\nVườn mở cửa lúc 8h.\n',
    'a.txt',
  );
  expect(outline(article).filter(([kind]) => kind === 'heading')).toEqual([]);
});
