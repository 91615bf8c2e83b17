import { describe, expect, it } from 'vitest';
import { MARATHON } from '../../preview/pictures/marathon.ts';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';
import { sharedEncoder } from '../support/encoder.ts';

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const GARDEN = {
  'plots.md': post(
    'Welcome to Alder Street Garden',
    '2026-02-03',
    'The garden lies behind the old tram depot and has 42 plots.\n\nA plot costs £36 a year, payable by the end of March. New gardeners pay a deposit of £20, which you get back when you leave.\n\nWater comes from the two tanks by the shed.',
  ),
  'fees.md': post(
    'Money',
    '2026-05-02',
    'The water company has raised its prices. From next year we have to ask for £44 for a plot; those on benefits pay half.\n\nThank you to all who paid early.',
  ),
  'bees.md': post(
    'Two hives on the east wall',
    '2026-03-20',
    'Please stay three metres away from the hives. If you are allergic, tell the committee. Honey will be sold in August for £6 a jar.',
  ),
  'harvest.md': post(
    'Harvest supper',
    '2026-08-30',
    'The harvest supper is on Saturday 19 September at 6 pm under the walnut tree. Bring your own plate.\n\nHoney is ready: Tomasz sells it on Sundays from 10, and a jar is £7 this year because the summer was so dry.',
  ),
};

const YOGA = {
  'yoga.md': post(
    'Yoga công viên',
    '2026-04-01',
    'Nhớ mang thảm. Lớp bắt đầu lúc 18 giờ 30 mỗi thứ tư bên đài phun nước. Ai cũng tham gia được.',
  ),
  'tai-chi.md': post(
    'Thái cực quyền',
    '2026-09-05',
    'Trời tối sớm. Lớp thái cực quyền bắt đầu lúc 17 giờ 30. Mặc ấm nhé.',
  ),
};

const LESSONS = {
  'swimming.md': post(
    'Swimming lessons',
    '2026-01-20',
    'Lessons are on Saturdays. A course of ten lessons costs 60 pounds. Children need a cap.',
  ),
  'diving.md': post(
    'Diving lessons',
    '2026-08-15',
    'The new term begins in September. Ten diving lessons cost 75 pounds. Places are few.',
  ),
};

describe('what a later article says in other words', { timeout: 60_000 }, () => {
  const encoder = sharedEncoder();

  const answerTo = async (question: string, files: Readonly<Record<string, string>>) => {
    const library = await openLibrary({
      directory: await corpusFolder(files),
      encoder: Promise.resolve(encoder()),
    });
    await library.understood();
    return (await ask(library, { question, askedOn: '2026-10-01' })).answer;
  };

  it.each([['how much is a plot', '£44', 'A plot costs £36 a year, payable by the end of March.']])(
    '“%s” is answered with %s, and one sentence says what held before',
    async (question, now, before) => {
      const answer = await answerTo(question, GARDEN);
      expect(answer.excerpts[0]?.text).toContain(now);
      expect(answer.kind === 'found' && answer.change?.before.text).toBe(before);
    },
  );

  it('leads with nothing that is said of other lessons, and says no change', async () => {
    const answer = await answerTo('How much are the swimming lessons?', LESSONS);
    expect(answer.excerpts[0]?.article.id).toBe('swimming');
    expect(answer.kind === 'found' && answer.change).toBeUndefined();
  });

  it('says no change where the later article is of something else by its title', async () => {
    const answer = await answerTo('Lớp yoga mấy giờ bắt đầu?', YOGA);
    expect(answer.kind === 'found' && answer.change).toBeUndefined();
    expect(answer.excerpts.slice(0, 2).map(({ article }) => article.id)).toContain('yoga');
  });

  it('says no change of one fact where a replaced article said another', async () => {
    const answer = await answerTo('What time do the bags close?', MARATHON);
    expect(answer.excerpts[0]?.article.id).toBe('start');
    expect(answer.kind === 'found' && answer.change).toBeUndefined();
  });
});
