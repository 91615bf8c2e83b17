import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const lanterns = (above: string): string =>
  `We meet each first Sunday in the hall.\n${above}\npaper lanterns (they tear as soon as one looks at them)\nanything with gas\nsky lanterns`;
const ITEMS = ['body', 'body', 'item', 'item', 'item'] as const;

describe('the line above a list', () => {
  it.each([
    [
      lanterns('What we will not touch:'),
      'can you mend my paper lantern',
      'What we will not touch:\npaper lanterns',
    ],
    [
      lanterns('No entry, please, for:'),
      'may paper lanterns come in',
      'No entry, please, for:\npaper lanterns',
    ],
    [
      'Nội quy hội đèn lồng.\nKhông được mang vào:\nđèn trời, vì dễ cháy\npháo sáng\nbình ga',
      'đèn trời mang vào được không',
      'Không được mang vào:\nđèn trời',
    ],
  ])('is quoted along where it denies what stands in the list: %#', async (text, question, begins) => {
    expect((await quoted(question, text, ITEMS)).text.slice(0, begins.length)).toBe(begins);
  });

  it('stays away where it denies nothing', async () => {
    const { text } = await quoted('can you mend my paper lantern', lanterns('What we like most:'), ITEMS);
    expect(text).toMatch(/^paper lanterns/);
  });
});
