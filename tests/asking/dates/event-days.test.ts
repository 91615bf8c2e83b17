import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const FILES = {
  'usual.md': dated(
    'The yard',
    '2024-01-10',
    'The recycling yard is open from Tuesday to Friday, nine to five.',
  ),
  'shut.md': dated(
    'The yard is shut',
    '2025-07-20',
    'The recycling yard is closed, not open, from 4 to 16 August.',
  ),
  'old.md': dated('Reminder', '2024-03-01', 'The recycling yard is open tomorrow until noon.'),
  'cho.md': dated('Chợ phiên', '2025-07-30', 'Chợ phiên mở cửa lúc 6 giờ ngày 7/8 ở sân đình.'),
  'cho-cu.md': dated(
    'Chợ phiên tháng trước',
    '2025-06-30',
    'Chợ phiên mở cửa lúc 8 giờ ngày mai ở sân đình.',
  ),
};

describe('“tomorrow”', () => {
  it.each([
    ['is the recycling yard open tomorrow?', 'from 4 to 16 August'],
    ['ngày mai chợ phiên mở cửa lúc mấy giờ?', 'ngày 7/8'],
  ])('is the day that a text states: %s', async (question, words) => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const { answer, dates } = await ask(library, { question, askedOn: '2025-08-06', ungated: true });
    expect(answer.excerpts[0]?.text).toContain(words);
    expect(dates).toEqual({ from: '2025-08-07', to: '2025-08-07', dropped: false, ofEvents: true });
  });

  it('is not that of an article of another day', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const { answer } = await ask(library, {
      question: 'is the recycling yard open tomorrow?',
      askedOn: '2025-08-20',
      ungated: true,
    });
    expect(answer.excerpts[0]?.text).not.toContain('tomorrow');
  });

  it('is also a weekday that a text names alone', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'thursday.md': dated('Choir', '2025-01-01', 'The choir sings on Thursday at eight.'),
        'sunday.md': dated('Choir two', '2025-01-01', 'The choir sings on Sunday at nine.'),
      }),
    });
    for (const [askedOn, id] of [
      ['2025-08-20', 'thursday'],
      ['2025-08-23', 'sunday'],
    ] as const) {
      const question = 'when does the choir sing tomorrow?';
      const { answer } = await ask(library, { question, askedOn, ungated: true });
      expect(answer.excerpts[0]?.article.id).toBe(id);
    }
  });

  it('is that of an article of today which says so', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const { answer } = await ask(library, {
      question: 'is the recycling yard open tomorrow?',
      askedOn: '2024-03-01',
      ungated: true,
    });
    expect(answer.excerpts[0]?.text).toContain('open tomorrow until noon');
  });
});

describe('“after 2024”', () => {
  it('may be the date of what an older article announces', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'plan.md': dated('Plans', '2023-05-02', 'From 2025 Anna Beck leads the choir of the town.'),
        'trip.md': dated('Notes', '2025-02-11', 'Tom Ashby leads the choir of the harbour town on its trip.'),
      }),
    });
    const { answer, dates } = await ask(library, {
      question: 'who leads the choir after 2024?',
      askedOn: '2026-04-01',
      ungated: true,
    });
    expect(answer.excerpts[0]?.article.id).toBe('plan');
    expect(dates?.dropped).toBe(true);
  });
});
