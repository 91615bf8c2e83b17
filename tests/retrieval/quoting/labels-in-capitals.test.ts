import { describe, expect, it } from 'vitest';
import { sectionStart } from '../../../src/retrieval/passages/sections.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

describe('a label in capitals', () => {
  it.each([
    ['WINTER WOBBLE. The pool opens at eight.', true],
    ['WINTER WOBBLE.', true],
    ['LỊCH BƠI: hồ mở lúc tám giờ.', true],
    ['GYM & SAUNA: both open at eight.', true],
    // These go on with what stands above, or are no label.
    ['NOTE: the pool opens at eight.', false],
    ['PLEASE NOTE. The pool opens at eight.', false],
    ['LƯU Ý: hồ mở lúc tám giờ.', false],
    ['PS. The pool opens at eight.', false],
    ['The pool opens at eight.', false],
    ['BBQ opens at eight.', false],
    ['B2. The pool opens at eight.', false],
  ])('begins a part of its text as a heading does: %s', (paragraph, isLabel) => {
    const above = 'The oven is lit at six.';
    const text = `${above}\n\n${paragraph}\n\nBring a towel.`;
    const { start = 0 } = article({ id: 'a', text }).blocks[2] ?? {};
    expect(sectionStart(article({ id: 'a', text }), start)).toBe(isLabel ? above.length + 2 : -1);
  });
});

async function quoteOf(question: string, text: string): Promise<string> {
  const news = article({ id: 'a', title: 'Pool and gym this winter', text });
  const retriever = await createRetriever({ articles: [news] }, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text ?? '';
}

const POST = [
  'ROWING MACHINES. They stand in the mill now, next to the stove. The room is open from 5 am to 10 pm. Please bring indoor shoes.',
  'WINTER WOBBLE. The pool stays warm until the middle of November. In the last two weeks only the morning session runs, 6 to 9 am.',
  'LOST THINGS. Ask at the barn from 7 am to 8 am. We keep them for a month, after that they go to the charity shop.',
];

describe('paragraphs with labels in capitals', () => {
  it.each([
    ['can i swim at 11 pm', 'WINTER WOBBLE', '6 to 9 am'],
    ['can i use the rowing machines at 11 pm', 'ROWING MACHINES', '5 am to 10 pm'],
    ['where do i find lost things', 'LOST THINGS', 'at the barn'],
  ])('are quoted one by one, whether these stand in front or above: %s', async (question, label, answer) => {
    for (const behind of [' ', '\n']) {
      const quote = await quoteOf(question, POST.join('\n\n').replaceAll(/(?<=[A-Z]{2}\.) /gu, behind));
      const others = ['WINTER WOBBLE', 'ROWING MACHINES', 'LOST THINGS'].filter((other) => other !== label);
      expect(quote).toContain(answer);
      for (const other of others) expect(quote).not.toContain(other);
    }
  });
});

describe('a sentence of the paragraph above', () => {
  const POOL = [
    'Good news for swimmers: because October is so warm the board agreed to keep the pool open until 15 November this year instead of 31 October. After that it closes until mid April. In the last two weeks only the morning session runs, 6 to 9 am.',
    'The gym moves from the fourth floor to the ground floor of the mill, next to the stove, on 20 October. It will be open 5 am to 10 pm. Please bring indoor shoes, the new floor is wood. Lockers on the old floor must be emptied by the 19th, anything left goes to the guards in the basement.',
    'The sauna stays closed, the heater is broken and the part has to come from Finland. We do not have a date.',
  ].join('\n\n');

  it.each([
    ['can i use the gym at 11 pm', '5 am to 10 pm', 'morning session'],
    ['when is the gym open', '5 am to 10 pm', 'morning session'],
    ['can i swim at 8 am', '6 to 9 am', 'The gym'],
    ['when is the pool open in november', '15 November', 'The gym'],
  ])('is quoted where it is about what is asked for: %s', async (question, answer, other) => {
    const quote = await quoteOf(question, POOL);
    expect(quote).toContain(answer);
    expect(quote).not.toContain(other);
  });

  it('is quoted where the one below states nothing of its kind', async () => {
    const hike =
      'Everybody gathers at the station. We leave at 9 am. Bring a hat.\n\nThe allotment hike is for everybody. Dogs are welcome.';
    expect(await quoteOf('what time does the hike leave', hike)).toContain('9 am');
  });
});
