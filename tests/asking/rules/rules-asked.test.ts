import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const CABINET = `CABINET RULES

1. Every key goes back on its hook.
2. The workshop is locked at ten.
2.2 Whoever locks it writes the time in the book.
3. No one saws alone.

Ask Tam if anything is unclear.
`;
const POND = `---
title: Pond regulations
date: 2026-02-01
---

## Rule 3. Nets

1. Nets are rinsed after use.
2. Nets are never lent.

## Rule 4. Ice

Nobody steps on the ice.
`;
const FLATS = `NỘI QUY NHÀ TẬP THỂ

Điều 1. Cổng
1. Cổng khóa lúc 23 giờ.
2. Khách gọi bảo vệ.

Điều 2. Bếp
1. Rửa bát ngay sau khi ăn.
2. Không nấu sau 22 giờ.

Mọi thắc mắc xin gặp bác Hai.
`;

async function quotes(question: string): Promise<readonly string[]> {
  const library = openLibrary({
    directory: await corpusFolder({ 'cabinet.txt': CABINET, 'pond.md': POND, 'flats.txt': FLATS }),
  });
  const { answer } = await ask(await library, { question, askedOn: '2026-06-01' });
  return answer.excerpts.slice(0, answer.kind === 'found' ? answer.shown : 0).map(({ text }) => text);
}

describe('a rule asked for by its number', () => {
  it.each([
    ['what does rule 3 of the cabinet rules say', '3. No one saws alone.'],
    ['rule 2.2', '2.2 Whoever locks it writes the time in the book.'],
    ['pond rule 4', 'Rule 4. Ice\n\nNobody steps on the ice.'],
    ['điều 2 nói gì', 'Điều 2. Bếp\n1. Rửa bát ngay sau khi ăn.\n2. Không nấu sau 22 giờ.'],
    ['dieu 1 khoan 2', '2. Khách gọi bảo vệ.'],
  ])('“%s” gets that rule, whole and alone', async (question, text) => {
    expect(await quotes(question)).toEqual([text]);
  });

  it('gets each one that is called so where it does not say of which text', async () => {
    expect(await quotes('rule 3')).toEqual([
      'Rule 3. Nets\n\n1. Nets are rinsed after use.\n2. Nets are never lent.',
    ]);
    expect(await quotes('rule 1')).toEqual(['1. Every key goes back on its hook.']);
  });

  it('gets no other rule where there is none of that number', async () => {
    expect(await quotes('rule 9')).toEqual([]);
  });
});
