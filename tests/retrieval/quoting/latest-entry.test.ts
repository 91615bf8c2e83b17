import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const LOG =
  'Tue 24/11/26 Sander still fine, kiln OUT OF ORDER til the part comes. AB\nFri 27/11/26 Part for it came, Bo fitted it, kiln back on.';
const NEWEST_FIRST =
  '27/11/26 Part for it came, Bo fitted it, kiln back on.\n\n24/11/26 Sander still fine, kiln OUT OF ORDER til the part comes.';
const NHAT_KY = '24/11 lò nung hư, chờ linh kiện.\n27/11 thợ thay dây rồi, lò nung chạy lại.';

describe('of the entries of a log', () => {
  it.each([
    ['is the kiln back on yet or is it still out of order', LOG, 'kiln back on'],
    ['is the kiln back on yet or is it still out of order', NEWEST_FIRST, 'kiln back on'],
    ['lò nung sửa chưa', NHAT_KY, 'chạy lại'],
  ])(
    'the latest has what is bold, where a question asks how it stands: %s',
    async (question, text, words) => {
      const { bold } = await quoted(question, text);
      expect(bold.join(' ')).toContain(words);
      expect(bold.join(' ')).not.toMatch(/OUT OF ORDER|hư/u);
    },
  );

  it('another may have it where the question asks otherwise', async () => {
    const { bold } = await quoted('when was the kiln out of order', LOG);
    expect(bold.join(' ')).toContain('24/11');
  });
});
