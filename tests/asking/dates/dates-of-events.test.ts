import { describe, expect, it } from 'vitest';
import { datesNamed } from '../../../src/asking/dates/dates-of-events.ts';
import { dayIn } from '../../../src/asking/dates/day-in.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const file = (
  title: string,
  date: string,
  text = 'Nothing is told here but a few words on the weather of the week.',
) => `---\ntitle: ${title}\n${date === '' ? '' : `date: ${date}\n`}---\n${text}\n`;

/** The dates that a question names over these articles, with the words of the event and the article that dates it. */
async function named(question: string, files: Readonly<Record<string, string>>) {
  const library = await openLibrary({ directory: await corpusFolder(files) });
  const dates = await datesNamed(library, question, '2026-11-23');
  if (dates === undefined) return undefined;
  const event = 'event' in dates ? { event: dates.event.words, by: dates.event.article.id } : {};
  return { from: dates.from, to: dates.to, words: dates.words, ...event };
}

const VISIT = {
  'visit.md': file('Minister visits Harvard on a visit of three days', '2023-01-12'),
  'weather.md': file('The weather', '2023-01-02', 'The weather after the storm was fine.'),
};

describe('datesNamed', () => {
  it.each([
    ['Who spoke before the visit to Harvard?', 'before the visit to harvard', '0001-01-01', '2023-01-11'],
    ['Who spoke until the visit to Harvard?', 'until the visit to harvard', '0001-01-01', '2023-01-12'],
    ['After the visit to Harvard, who spoke?', 'after the visit to harvard', '2023-01-12', '9999-12-31'],
    [
      'What has happened since the visit to Harvard?',
      'since the visit to harvard',
      '2023-01-12',
      '9999-12-31',
    ],
  ])('%s', async (question, words, from, to) => {
    expect(await named(question, VISIT)).toEqual({
      from,
      to,
      words,
      event: 'the visit to Harvard',
      by: 'visit',
    });
  });

  it.each([
    ['Trước chuyến thăm Harvard ai đã phát biểu?', 'trước chuyến thăm harvard', '0001-01-01', '2023-01-11'],
    ['Điều gì xảy ra sau chuyến thăm Harvard?', 'sau chuyến thăm harvard', '2023-01-12', '9999-12-31'],
  ])('%s', async (question, words, from, to) => {
    const files = { 'visit.md': file('Chuyến thăm Harvard của Bộ trưởng', '2023-01-12') };
    expect(await named(question, files)).toEqual({
      from,
      to,
      words,
      event: 'chuyến thăm Harvard',
      by: 'visit',
    });
  });

  it('takes an event from a lead where no title has it', async () => {
    const files = {
      'a.md': file('News', '2023-01-12', 'The visit to Harvard began on Monday.'),
      'b.md': VISIT['weather.md'],
    };
    expect(await named('Who spoke before the visit to Harvard?', files)).toMatchObject({ by: 'a' });
  });

  it.each([
    ['names no event', 'Who opened the bridge before the mayor?', VISIT],
    ['names one that no article tells of', 'Who spoke before the visit to Oxford?', VISIT],
    [
      'asks for another one in the same words',
      'Who spoke before the visit?',
      { ...VISIT, 'other.md': file('A visit to Oxford', '2023-05-01') },
    ],
    [
      'names the event of another year',
      'Who spoke before the 2020 election?',
      { 'visit.md': file('The 2020 election', '2022-01-12') },
    ],
    ['says whose it was', 'Who spoke before her visit to Harvard?', VISIT],
    [
      'names one of an article without a date',
      'Who spoke before the visit to Harvard?',
      { 'visit.md': file('The visit to Harvard', '') },
    ],
    [
      'names one of an article without a day',
      'Who spoke before the visit to Harvard?',
      { 'visit.md': file('The visit to Harvard', '2023-01') },
    ],
  ])('is undefined where the question %s', async (_, question, files) => {
    expect(await named(question, files)).toBeUndefined();
  });

  it.each([
    ['2023-01-14', '2023-01-11'],
    ['2023-01-15', '2023-01-11'],
    ['2023-01-16', undefined],
  ])('takes reports of up to three days for those of one event: another of %s', async (other, to) => {
    const files = { ...VISIT, 'again.md': file('The visit to Harvard goes on', other) };
    expect((await named('Who spoke before the visit to Harvard?', files))?.to).toBe(to);
  });

  it('dates in numbers come first', async () => {
    expect(await named('Who spoke in 2022 before the visit to Harvard?', VISIT)).toEqual({
      from: '2022-01-01',
      to: '2022-12-31',
      words: 'in 2022',
    });
  });
});

describe('dayIn', () => {
  it.each([
    ['UTC', '2023-01-05T16:59:59Z', '2023-01-05'],
    ['Asia/Ho_Chi_Minh', '2023-01-05T16:59:59Z', '2023-01-05'],
    ['Asia/Ho_Chi_Minh', '2023-01-05T17:00:00Z', '2023-01-06'],
    ['Asia/Ho_Chi_Minh', '2023-01-05T17:00:01Z', '2023-01-06'],
    ['UTC', '2023-01-05T23:59:59Z', '2023-01-05'],
    ['UTC', '2023-01-06T00:00:00Z', '2023-01-06'],
    ['America/New_York', '2023-01-06T04:59:59Z', '2023-01-05'],
  ])('in %s at %s is %s', (zone, at, day) => expect(dayIn(zone, new Date(at))).toBe(day));
});
