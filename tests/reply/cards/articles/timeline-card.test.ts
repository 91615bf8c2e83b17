import { describe, expect, it } from 'vitest';
import { pageOfMonth, timelineCard } from '../../../../src/reply/cards/articles/timeline-card.ts';
import { messagesFor } from '../../../../src/reply/messages/index.ts';
import { article } from '../../../support/article.ts';

/** An article for each of so many months from January 2020 on. */
const monthly = (months: number) =>
  Array.from({ length: months }, (_, at) => {
    const iso = new Date(Date.UTC(2020, at, 15)).toISOString().slice(0, 10);
    return article({ id: `a${at}`, text: 'Text.', title: `Of ${iso}`, published: { iso, asWritten: iso } });
  });

/** The menu of a timeline: what each choice is called and the page it leads to. */
function menuOf(months: number, locale = 'en-GB'): readonly (readonly [string, number | undefined])[] {
  const view = { page: 0, owner: '1', version: '0'.repeat(16) };
  const { components } = timelineCard(monthly(months), view, messagesFor(locale), { private: true });
  const found = /"options":(\[.*?\])/.exec(JSON.stringify(components))?.[1] ?? '[]';
  const options = JSON.parse(found) as { label: string; value: string }[];
  return options.map(({ label, value }) => [label, pageOfMonth(value)]);
}

describe('the menu of a timeline', () => {
  it('leads to each month as long as there is room, the newest first', () => {
    expect(menuOf(11)).toEqual([]);
    const months = menuOf(25);
    expect(months).toHaveLength(25);
    expect(months.slice(0, 2)).toEqual([
      ['January 2022', 0],
      ['December 2021', 0],
    ]);
    expect(months.at(-1)).toEqual(['January 2020', 2]);
    expect(menuOf(12, 'vi')[0]?.[0]).toBe('tháng 12 năm 2020');
  });

  it('leads to years where there are more months, each to the page where it begins', () => {
    expect(menuOf(30)).toEqual([
      ['2022', 0],
      ['2021', 0],
      ['2020', 1],
    ]);
  });
});
