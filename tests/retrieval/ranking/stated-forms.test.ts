import { expect, it } from 'vitest';
import { statedContacts } from '../../../src/retrieval/ranking/features/stated-forms.ts';

it.each([
  ['Ring 07700 900321.', ['07700 900321']],
  ['ông Hải, 0236 3 944 511.', ['0236 3 944 511']],
  ['Ring (0117) 496018 or +44 7700 900654.', ['(0117) 496018', '+44 7700 900654']],
  ['Gọi 0976 330 482 hoặc 0905118909', ['0976 330 482', '0905118909']],
  ['Write to ada@mill.example', ['ada@mill.example']],
  ['In 2026 10000 came, on 02/03 2026 and 0 12345', []],
])('“%s” says how to reach somebody by %j', (text, contacts) => {
  const stated = statedContacts(text).toSorted((a, b) => a.start - b.start);
  expect(stated.map(({ start, end }) => text.slice(start, end))).toEqual(contacts);
});
