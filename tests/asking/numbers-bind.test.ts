import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\n${date === '' ? '' : `date: ${date}\n`}---\n${text}\n`;

const OSCARS = dated(
  'Oscars night',
  '2022-03-28',
  'CODA won the Oscar for best picture at the 2022 Oscars in Los Angeles. Jane Campion won best director.',
);
const CLUB = dated(
  'Film club',
  '2026-02-01',
  'The film club meets every Thursday at eight in the station hall.',
);

async function answerTo(question: string, files: Readonly<Record<string, string>>, ungated = false) {
  const library = await openLibrary({ directory: await corpusFolder(files) });
  const { answer } = await ask(library, { question, askedOn: '2026-04-01', ungated });
  return answer;
}

describe('a number behind a name', () => {
  const CON = dated(
    'Foxes of the town',
    '2026-02-01',
    'Tickets for FoxCon 7 are £9, and FoxCon 7 opens at ten on 3 May. Under 12s get into the hall for £2.',
  );

  it.each(['when does foxcon 8 open', 'how much are tickets for foxcon 9'])(
    '“%s” asks for one that no article knows',
    async (question) => {
      const answer = await answerTo(question, { 'con.md': CON, 'club.md': CLUB }, true);
      expect(answer.excerpts).toEqual([]);
      expect(answer.related.map(({ id }) => id)).toContain('con');
    },
  );

  it.each([
    'when does foxcon 7 open',
    'how much is the hall for under 5',
    'how much are 4 tickets for foxcon',
  ])('“%s” does not', async (question) => {
    const answer = await answerTo(question, { 'con.md': CON, 'club.md': CLUB }, true);
    expect(answer.excerpts[0]?.article.id).toBe('con');
  });
});

describe('a year in a question', () => {
  it.each(['who won the 2026 oscars', 'who won best picture at the oscars in 2026', 'Ai thắng Oscar 2026?'])(
    '“%s” is not answered by those of 2022',
    async (question) => {
      const answer = await answerTo(question, { 'oscars.md': OSCARS, 'club.md': CLUB });
      expect(answer.excerpts.map(({ article }) => article.id)).not.toContain('oscars');
      // The article is named as related all the same.
      if (question.startsWith('who')) expect(answer.related.map(({ id }) => id)).toContain('oscars');
    },
  );

  it('is met by the article’s own date, its title, or any place in it', async () => {
    const win = 'CODA won the Oscar for best picture in Los Angeles. Jane Campion won best director.';
    const cases = [
      dated('Oscars night', '2022-03-28', win),
      dated('Oscars night 2022', '', win),
      dated('Oscars night', '', `${win}\n\nThe ceremony of 2022 was the third since 2019.`),
      dated('Oscars night', '', win),
    ];
    for (const oscars of cases) {
      const answer = await answerTo('who won best picture at the oscars in 2022?', { 'oscars.md': oscars });
      expect(answer.excerpts[0]?.text).toContain('CODA');
    }
  });

  it('is met by no article that is older than the year before', async () => {
    const win = 'CODA won the Oscar for best picture in Los Angeles. Jane Campion won best director.';
    for (const [date, kind] of [
      ['2022-03-28', 'nothing-found'],
      ['2025-12-01', 'found'],
      ['', 'found'],
    ] as const) {
      const files = { 'oscars.md': dated('Oscars night', date, win) };
      expect([date, (await answerTo('who won best picture at the 2026 oscars?', files)).kind]).toEqual([
        date,
        kind,
      ]);
    }
  });
});

describe('a number that tells one of several from the others', () => {
  const CAMP = {
    'camp.md': dated(
      'Summer camp',
      '',
      `We paddle and swim.\n\n### Week 1: the little ones\n\nFrom 9 to 13 June. The fee is £90, and Thea leads the camp.\n
### Week 2: the big ones\n\nFrom 16 to 20 June. The fee is £140 with lunch, and Noor leads the camp.`,
    ),
    'bakery.md': dated('The bakery', '', 'The bakery sells bread and rolls from eight. Olga bakes.'),
  };

  it.each([
    ['what is the fee of the camp in week 1', '£90', '£140'],
    ['what is the fee of the camp in week 2', '£140', '£90'],
    ['who leads the camp in week 2', 'Noor', 'Thea'],
  ])('“%s” is answered below the heading that names it, and no further', async (question, own, other) => {
    const [quote] = (await answerTo(question, CAMP, true)).excerpts;
    expect(quote?.text).toContain(own);
    expect(quote?.text).not.toContain(other);
  });

  it('is not answered below a title that names another', async () => {
    const course = {
      'course.md': dated('Rowing course 9', '', 'The course begins on Saturday 7 March at the boathouse.'),
      ...CAMP,
    };
    const of = async (question: string) =>
      (await answerTo(question, course, true)).excerpts.map(({ article }) => article.id);
    expect(await of('when does rowing course 9 begin')).toContain('course');
    expect(await of('when does rowing course 10 begin')).not.toContain('course');
  });

  const files = {
    'race.md': dated(
      'River race',
      '',
      'Race 2 starts at noon at the old mill. Race 3 starts at two at the lock.',
    ),
    'notes.md': dated(
      'Notes',
      '',
      'The old mill sells bread. The lock keeper lives beside the lock, in house 5.',
    ),
  };

  it('is not met by another one', async () => {
    const answer = await answerTo('when does race 5 start?', files);
    expect(answer.excerpts.map(({ text }) => text).join()).not.toContain('Race');
    expect((await answerTo('when does race 3 start?', files)).excerpts[0]?.text).toContain(
      'Race 3 starts at two',
    );
  });

  it('is met by words, and by a stretch that holds it', async () => {
    for (const [text, asked] of [
      ['Race 2 starts at noon at the old mill, the fifth race at four.', 'at four'],
      ['Races 2 to 6 start at noon at the old mill.', 'at noon'],
    ] as const) {
      const answer = await answerTo(
        'when does race 5 start?',
        { 'race.md': dated('River race', '', text) },
        true,
      );
      expect(answer.excerpts[0]?.text ?? '').toContain(asked);
    }
  });
});
