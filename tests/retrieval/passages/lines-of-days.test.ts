import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { linesOfOtherDays } from '../../../src/retrieval/passages/lines-of-days.ts';
import { weekdaysAsked } from '../../../src/retrieval/values/weekdays-asked.ts';
import { folderWith } from '../../corpus/folder.ts';

const HOURS = `The bakery keeps these hours.

- Monday to Friday: 6:00 to 18:00
- Saturday: 7:00 to 13:00
- Sunday: closed
- On holidays: 8:00 to 11:00
`;
const CLASSES = `Các lớp của tiệm.

| Ngày | Lớp | Giờ |
|---|---|---|
| Thứ Ba | Bánh mì | 18:00 |
| Thứ Năm | Bánh ngọt | 19:00 |
`;

/** The beginnings of the lines that are of other days than a question asks about. */
async function others(text: string, question: string): Promise<string[]> {
  const { articles } = await loadCorpus(await folderWith({ 'a.md': text }));
  const [article] = articles;
  if (article === undefined) throw new Error('no article');
  const blocks = [...linesOfOtherDays(article, weekdaysAsked(question)).keys()];
  return blocks.map(({ start, end }) => article.text.slice(start, end).split(/: (?=\d|closed)| ·/)[0] ?? '');
}

describe('lines that are labelled with other weekdays than a question asks about', () => {
  it.each([
    [HOURS, 'when do you close on saturdays', ['Monday to Friday', 'Sunday']],
    [HOURS, 'open on wed?', ['Saturday', 'Sunday']],
    [HOURS, 'i sat on the bench in front', []],
    [HOURS, 'are you open on Wednesday', ['Saturday', 'Sunday']],
    [HOURS, 'when do you open', []],
    [HOURS, 'when do you open from monday to saturday', []],
    [CLASSES, 'thứ năm học gì', ['Ngày: Thứ Ba']],
    [CLASSES, 'thu ba hoc luc may gio', ['Ngày: Thứ Năm']],
  ])('%s %s', async (text, question, lines) => {
    expect(await others(text, question)).toEqual(lines);
  });

  it('are those of weekdays where the weekend is asked about', async () => {
    const text = HOURS.replace('Saturday', 'Saturday and Sunday').replace('- Sunday: closed\n', '');
    expect(await others(text, 'what are your hours at the weekend')).toEqual(['Monday to Friday']);
  });
});
