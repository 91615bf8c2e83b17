import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const SQUADS = `The rowing club

The rowing club has two squads this spring, and both of them meet at the boathouse below the weir.

Squad A
- Coach Tom Hall trains on Monday at 18:00.
- The fee is 12 pounds a month.

Squad B
- Coach Ann Reed trains on Thursday at 19:00.
- The fee is 18 pounds a month.
`;

const LOP = `Câu lạc bộ chèo

Câu lạc bộ có hai lớp chèo trong mùa xuân này, và cả hai lớp đều gặp nhau ở nhà thuyền dưới đập.

Lớp chèo A
- Huấn luyện viên Hùng tập vào thứ Hai lúc 18 giờ.
- Học phí là 120.000 đồng một tháng.

Lớp chèo B
- Huấn luyện viên Hoa tập vào thứ Năm lúc 19 giờ.
- Học phí là 180.000 đồng một tháng.
`;

describe('a line above a list that names one of several', () => {
  it.each([
    [SQUADS, 'who is the coach of squad B', 'Ann Reed', 'Tom Hall'],
    [SQUADS, 'who is the coach of squad A', 'Tom Hall', 'Ann Reed'],
    [LOP, 'huấn luyện viên lớp chèo B là ai', 'Hoa', 'Hùng'],
    [LOP, 'ai là huấn luyện viên lớp chèo A', 'Hùng', 'Hoa'],
  ])('%#: only its list is quoted', async (text, question, own, other) => {
    const library = await openLibrary({ directory: await corpusFolder({ 'club.txt': text }) });
    const { answer } = await ask(library, { question, askedOn: '2026-04-01', ungated: true });
    expect(answer.excerpts[0]?.text).toContain(own);
    expect(answer.excerpts[0]?.text).not.toContain(other);
  });
});
