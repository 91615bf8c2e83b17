import { describe, expect, it } from 'vitest';
import { confidenceByMeaning } from './confidence-in.ts';

const confidenceIn = confidenceByMeaning();

function tableOf(title: string, heading: string, rows: readonly string[]): string {
  const [columns = '', ...others] = rows;
  const lines = [columns, '|---|---|', ...others.map((row) => `| ${row.replace(',', ' | ')} |`)];
  return `# ${title}\n\n## ${heading}\n\n${lines.join('\n')}\n`;
}

const JOBS = ['| Job | Monthly pay |', 'Head waiter,£2,450', 'Kitchen porter,£1,890', 'Second chef,£2,310'];
const POSTS = ['| Vị trí | Lương |', 'Tổ trưởng,11.000.000', 'Thợ phụ,7.000.000', 'Kế toán,9.000.000'];
const PAY = tableOf('What we pay', 'Wages', JOBS);
const WAGES = tableOf('Quy chế xưởng mộc', 'Mức lương', POSTS);

describe('a name of two words', () => {
  it.each([
    ['how much does the head chef get', PAY, ['Head chef,£3,020', 'Head waiter,£2,450']],
    ['lương thợ trưởng bao nhiêu', WAGES, ['Thợ trưởng,13.000.000', 'Tổ trưởng,11.000.000']],
  ])(
    'is hardly answered by rows with one of them each: %s',
    async (question, text, [own = '', instead = '']) => {
      const named = text.replace(
        ...([instead, own].map((row) => row.replace(',', ' | ')) as [string, string]),
      );
      expect(await confidenceIn(text, question)).toBeLessThan(0.65 * (await confidenceIn(named, question)));
    },
  );

  it.each([
    ['a row that has both', 'how much does the second chef get', JOBS],
    ['two things side by side', 'pay of the porter and the chef', JOBS],
    [
      'a size or a container beside the name',
      'how much is tiger beer',
      ['| Drink | Price |', 'Tiger can 330 ml,£2', 'Ginger beer,£3', 'Cola,£1'],
    ],
    [
      'a word that the heading says of all',
      'how much is bike hire',
      ['| What | Price |', 'Mountain bike,£12', 'Kayak hire,£15', 'Tent,£9'],
    ],
    [
      'somebody who pays',
      'how much is a child ticket',
      ['| What | Price |', 'Child entry,£4', 'Adult ticket,£9', 'Dog,£1'],
    ],
  ])('costs nothing for %s', async (_, question, rows) => {
    const heading = question.includes('hire') ? 'Hire for a day' : 'Prices';
    expect(await confidenceIn(tableOf('Notes of the yard', heading, rows), question)).toBeGreaterThan(0.5);
  });
});
