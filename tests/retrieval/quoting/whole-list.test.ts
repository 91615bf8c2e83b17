import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const first = firstByMeaning();

const CAVES = `# Visiting the caves

The caves are open all year.

## What to bring

- Wellies, even in summer
- A torch that works
- Gloves if you have some

## Getting here

- Bus 44 stops at the bridge
- The car park is full by ten
`;
const STAY = `# Đăng ký tạm trú

Mọi sinh viên phải đăng ký tạm trú.

## Hồ sơ

- Tờ khai CT01
- Căn cước công dân, bản chụp hai mặt
- Hợp đồng nội trú có dấu mộc
`;
const quoted = async (question: string) =>
  (await first(question, { 'caves.md': CAVES, 'stay.md': STAY }))?.text.replaceAll(/\n+/gu, ' / ');

const ALL = 'Wellies, even in summer / A torch that works / Gloves if you have some';
const PAPERS = 'Tờ khai CT01 / Căn cước công dân, bản chụp hai mặt / Hợp đồng nội trú có dấu mộc';

describe('a question for all that is needed', () => {
  it.each([
    ['what do i need to bring to the caves', ALL],
    ['what should kids wear in the caves', ALL],
    ['đăng ký tạm trú cần giấy tờ gì', PAPERS],
    ['dang ky tam tru phai nop nhung gi', PAPERS],
  ])('is answered by the whole list: %s', async (question, list) =>
    expect(await quoted(question)).toContain(list),
  );

  it.each([
    ['do i need a torch in the caves', 'A torch that works'],
    ['what bus do i need for the caves', 'Bus 44 stops at the bridge'],
  ])('“%s” asks for one thing', async (question, item) => expect(await quoted(question)).toBe(item));
});
