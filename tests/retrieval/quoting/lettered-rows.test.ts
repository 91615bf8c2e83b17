import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const first = firstByMeaning();

const WINGS = `# Danh bạ

| Việc | Gặp ai | Ở đâu | Số |
|---|---|---|---|
| Văn phòng | chị Hạnh | A101 | 028 3841 0991 |
| Quản lý dãy A | cô Tuyết | A102 | 0909 118 340 |
| Quản lý dãy B | anh Dũng | B102 | 0935 200 671 |
| Quản lý dãy C | anh Vinh | C001 | 0982 045 733 |
| Bảo vệ | chú Tám | cổng chính | 028 3841 0990 |
`;
const HALLS = 'Hall,Keys with,Phone\nHall A,Mara Lind,01632 960 101\nHall B,Bo Reed,01632 960 102\n';

describe('of rows that a letter tells apart', () => {
  it.each([
    ['số điện thoại quản lý dãy A', WINGS, '0909 118 340'],
    ['sdt quan ly day b', WINGS, '0935 200 671'],
    ['who has the keys of hall b', HALLS, 'Bo Reed'],
  ])('the one that is asked for is quoted alone: %s', async (question, csv, said) => {
    const text = (await first(question, { [csv.startsWith('#') ? 'list.md' : 'list.csv']: csv }))?.text ?? '';
    expect(text).toContain(said);
    expect(text.split('\n')).toHaveLength(1);
  });
});
