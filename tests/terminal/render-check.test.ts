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
    [
      'en',
      '7 articles checked: 1 sentence above to look at, and no finding of another kind.',
      'finds about three in ten',
    ],
    [
      'vi',
      'Đã kiểm tra 7 bài viết: 1 câu ở trên cần xem lại, không có điểm nào thuộc loại khác.',
      'khoảng ba phần mười',
    ],
  ] as const)('says what it looked for, and how much of it it finds (%s)', (language, said, share) => {
    const lines = renderCheck(report, CHECK_MESSAGES[language], paint).split('\n');
    expect(lines.at(-2)).toBe(said);
    expect(lines.at(-1)).toContain(share);
  });

  it('is not in the colour of a check that found nothing', () => {
    const coloured = {
      ...paint,
      green: (text: string) => `green ${text}`,
      yellow: (text: string) => `yellow ${text}`,
    };
    expect(renderCheck(report, CHECK_MESSAGES.en, coloured)).toContain('\nyellow 7 articles checked');
    expect(renderCheck({ ...report, hints: [] }, CHECK_MESSAGES.en, coloured)).toMatch(/^green 7 articles/);
  });

  it('says with no hints that nothing was found', () => {
    const [first, second] = renderCheck({ ...report, hints: [] }, CHECK_MESSAGES.en, paint).split('\n');
    expect(first).toBe('7 articles checked: nothing found.');
    expect(second).toContain('It looked for unknown titles');
  });
});

describe('a check that finds something', () => {
  const leftOut = { kind: 'left-out', path: 'z.xlsx', detail: 'it is locked' } as const;
  const untitled = { kind: 'parts-without-title', path: 'a.json', detail: '1/3' } as const;
  const linesOf = (findings: CheckReport['findings'], language: 'en' | 'vi' = 'en') =>
    renderCheck({ ...report, findings, hints: [] }, CHECK_MESSAGES[language], paint).split('\n');

  it('has what was left out under a line of its own, then the rest', () => {
    expect(linesOf([leftOut, untitled])).toEqual([
      '1 file, or part of a file, is left out and answers nothing:',
      'z.xlsx: it is locked',
      '',
      '1 thing to look at in the articles:',
      'a.json: the title of 1 of its 3 articles is unknown: give each a "title"',
      '',
      '7 articles checked: 2 things to look at.',
    ]);
    expect(linesOf([leftOut, untitled], 'vi')[3]).toBe('1 điểm cần xem lại trong các bài viết:');
  });

  it('speaks of no front matter where a plain text has none', () => {
    const dated = { kind: 'no-date-in-text', path: 'a.txt', detail: '' } as const;
    const untitled = { kind: 'no-title-in-text', path: 'a.txt', detail: '' } as const;
    expect(linesOf([dated, untitled]).slice(0, 2)).toEqual([
      'a.txt: its date is unknown: write a line such as "Date: 2023-01-31" above the text, as the first line of the file',
      'a.txt: its title is unknown: write it as the first line, above the text',
    ]);
    expect(linesOf([dated, untitled], 'vi').slice(0, 2)).toEqual([
      'a.txt: không rõ ngày: viết một dòng như "Date: 2023-01-31" ở đầu tệp, phía trên nội dung',
      'a.txt: không rõ tiêu đề: viết tiêu đề ở dòng đầu tệp, phía trên nội dung',
    ]);
  });

  it('has no such lines where nothing was left out', () => {
    const dated = { kind: 'no-date', path: 'a.pdf', detail: 'a.pdf' } as const;
    expect(linesOf([dated])).toEqual([
      'a.pdf: its date is unknown: put it into the name of the file, such as "2023-01-31 a.pdf"',
      '',
      '7 articles checked: 1 thing to look at.',
    ]);
  });
});
