import { describe, expect, it } from 'vitest';
import { runInLabel } from '../../../src/retrieval/passages/labelled-lines.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const GROUPS = article({
  id: 'groups',
  title: 'The groups of the windmill',
  text: [
    'Four groups look after the windmill. Beginners are welcome in all of them.',
    'Sail group. It meets every Tuesday at 18:00 in the barn. Ida Hall leads it.',
    'Stone group. Dressing and balancing, every Saturday from 9:00 in the lower mill. It is led by Bo Reed.',
    'Garden group. Weeds and paths, on the first Sunday of the month at the gate. The leader is Jo Lind.',
    'Learn to mill. Six Mondays from 10:00 to 12:00 on the stone floor, and eighty pounds for all of them.',
  ].join('\n'),
});

describe('paragraphs that begin with a label', () => {
  it.each([
    ['where does the stone group meet', 'lower mill'],
    ['who leads the stone group', 'Bo Reed'],
    ['where does the garden group meet', 'the gate'],
    ['when does the sail group meet', 'Tuesday at 18:00'],
    // Its label has no word in common with the others.
    ['when is learn to mill', '10:00 to 12:00'],
  ])('answer with the one that is named, and with its label: %s', async (question, answer) => {
    const retriever = await createRetriever({ articles: [GROUPS] }, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const { excerpts } = await retriever.answer(question, { ungated: true });
    expect(excerpts[0]?.text).toContain(answer);
    expect(excerpts[0]?.text).toMatch(
      new RegExp(`^${/(?:sail|stone|garden) group|learn to mill/i.exec(question)?.[0]}\\.`, 'i'),
    );
    expect(excerpts[0]?.text.match(/(?:group|Learn to mill)\./g)).toHaveLength(1);
  });
});

describe('the label of a paragraph', () => {
  it.each([
    ['Stone group. Dressing and balancing.', 'Stone group'],
    ['Nhóm nấu ăn: gặp nhau chiều thứ Sáu.', 'Nhóm nấu ăn'],
    ['Dogs are very welcome. Keep them on a lead.', undefined],
    ['Stone group.', undefined],
    ['We meet at 9:00 in the lower mill.', undefined],
  ])('is no sentence of its own: %s', (text, label) => {
    expect(runInLabel(text)).toBe(label);
  });
});

it('a numbered item of minutes has its label and what it says', () => {
  expect(runInLabel('3. Winter fair. Saturday 28 November, 11 to 2, main hall.')).toBe('3. Winter fair');
  expect(runInLabel('3. Winter fair stalls. Twelve pounds a table for outside sellers.')).toBe(
    '3. Winter fair stalls',
  );
});

it('a paragraph without a label is quoted without the labelled ones above it', async () => {
  const text = [
    'We are a shared workshop in the old tram depot. Anyone over 16 can join.',
    'Opening times. Tuesday to Friday from 2 pm to 9 pm, Saturdays from 10 am to 5 pm.',
    'Laser cutter. You need the one-evening induction (£15, first Wednesday of the month). Half an hour costs £4.',
    'Pottery wheel. Free for members, clay is £2 a kilo. Firing takes place every second Thursday.',
    'Bikes. The repair stand is free. Spare tubes cost £5.',
    'Membership is £22 a month, £12 for students and people out of work.',
  ].join('\n\n');
  const workshop = article({ id: 'workshop', title: 'Welcome to Gearwheel Community Workshop', text });
  const retriever = await createRetriever({ articles: [workshop] }, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  const { excerpts } = await retriever.answer('how much do students pay', { ungated: true });
  expect(excerpts[0]?.text).toBe('Membership is £22 a month, £12 for students and people out of work.');
});
