import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/checking/check-corpus.ts';
import { CHECK_MESSAGES } from '../../src/terminal/check-messages.ts';
import { renderCheck } from '../../src/terminal/render-check.ts';

const plain = (text: string): string => text;
const paint = { bold: plain, dim: plain, green: plain, yellow: plain };
const hint = { path: 'a.md', words: 'A plot is £36.', laterPath: 'b.md', laterWords: 'We ask for £44.' };
const report: CheckReport = { articles: 7, findings: [], hints: [hint], statements: 3, compared: 3 };

describe('a check that finds nothing but hints', () => {
  it.each([
    ['en', 'nothing found of what it looks for, apart from the hints above.', 'finds about three in ten'],
    [
      'vi',
      'ngoài các gợi ý ở trên, không tìm thấy điểm nào thuộc những loại được tìm.',
      'khoảng ba phần mười',
    ],
  ] as const)('says what it looked for, and how much of it it finds (%s)', (language, said, share) => {
    const lines = renderCheck(report, CHECK_MESSAGES[language], paint).split('\n');
    expect(lines.at(-2)).toContain(said);
    expect(lines.at(-1)).toContain(share);
  });

  it('says with no hints that nothing was found', () => {
    const [first, second] = renderCheck({ ...report, hints: [] }, CHECK_MESSAGES.en, paint).split('\n');
    expect(first).toBe('7 articles checked: nothing found.');
    expect(second).toContain('It looked for unknown titles');
  });
});
