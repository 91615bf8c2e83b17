import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';

const report = (title: string, date: string, text: string) =>
  `---\ntitle: ${title}\nsource: City News\n${date}---\n${text}\n`;

const REPORTS = {
  'first.md': report(
    'Bridge opens',
    'date: 2023-01-07\n',
    'Mayor Binh opened the Saigon bridge before 300 people on 6 January 2023.',
  ),
  'second.md': report(
    'Bridge was opened',
    'date: 2023-02-01\n',
    'The Saigon bridge, which 500 people came to see, was opened on 8 January 2023.',
  ),
  'third.md': report(
    'A park',
    'date: 2023-03-01\n',
    'The park on the Hong river is closed for repairs until the summer, the city said.',
  ),
};

/** The head of a card and its quotes with their source lines, in an order that does not depend on which is surer. */
const partsOf = (text: string) => {
  const [head, ...quotes] = text
    .replaceAll('**', '')
    .replaceAll(/[❶❷]/g, '#')
    .split(/\n(?=> )/);
  return [head, ...quotes.toSorted()];
};

describe('two articles that contradict each other', () => {
  const bot = sharedBot(REPORTS);

  it('are both on the card, the older and the newer marked, and a line says on what', async () => {
    const card = await bot.lan.slash('ask', { question: 'When was the Saigon bridge opened?' });
    expect(partsOf(card.text)).toEqual([
      '### When was the Saigon bridge opened?\n-# The articles give different dates; each is quoted below.',
      `> Mayor Binh opened the Saigon bridge before 300 people on 6 January 2023.
-# # <t:1673087400:D> · older · Bridge opens · City News`,
      `> The Saigon bridge, which 500 people came to see, was opened on 8 January 2023.
-# # <t:1675247400:D> · newer · Bridge was opened · City News`,
    ]);
    expect(card.labels.slice(0, 2)).toEqual(['Context ❶', 'Context ❷']);
    for (const number of ['❶', '❷']) {
      const [, title = ''] =
        new RegExp(`-# ${number} .* · (Bridge [a-z ]+) · City News`).exec(card.text) ?? [];
      const context = await bot.lan.press(card, `Context ${number}`);
      expect(context.text.startsWith(`### ${title}\n`)).toBe(true);
    }
  });

  it('in Vietnamese; of an article without a date that is said, and none is the older', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    await bot.change({ 'first.md': REPORTS['first.md'].replace('date: 2023-01-07\n', '') });
    const card = await minh.slash('ask', { question: 'When was the Saigon bridge opened?' });
    expect(partsOf(card.text)).toEqual([
      '### When was the Saigon bridge opened?\n-# Các bài viết nêu ngày tháng khác nhau; mỗi bài được trích bên dưới.',
      `> Mayor Binh opened the Saigon bridge before 300 people on 6 January 2023.
-# # không ghi ngày, có thể cũ hơn · Bridge opens · City News`,
      `> The Saigon bridge, which 500 people came to see, was opened on 8 January 2023.
-# # <t:1675247400:D> · Bridge was opened · City News`,
    ]);
  });
});
