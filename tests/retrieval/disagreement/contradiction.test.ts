import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { shippedArticles } from '../shipped-articles.ts';

const encoder = sharedEncoder();

const REST =
  'The mayor thanked all those who had worked on it day and night for four years, through two floods and three hot summers.';

/** What two reports, each a sentence of its own article beside the shipped ones, make of a question. */
async function asked(question: string, reports: readonly string[], limit = 3) {
  const articles = reports.map((text, at) =>
    article({ id: `report-${at}`, text: `${text}\n${REST}`, language: /[đạàờ]/.test(text) ? 'vi' : 'en' }),
  );
  const retriever = await createRetriever({ articles: [...shippedArticles(), ...articles] });
  const answer = await retriever.answer(question, { limit });
  expect(answer.kind).toBe('found');
  const { disagreement } = answer.kind === 'found' ? answer : { disagreement: undefined };
  return {
    about: disagreement?.about,
    quotes: disagreement?.quotes,
    ids: answer.excerpts.map((it) => it.article.id),
  };
}

const OPENED = 'When was the Saigon river bridge opened?';
const ATTENDED = 'How many people attended the opening of the Saigon bridge?';
const HELD = 'Where was the Mekong conference held?';

describe('articles that contradict each other', () => {
  it.each([
    [
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Saigon river bridge was opened on 8 January 2023.',
      'date',
    ],
    [
      OPENED,
      'The bridge over the Saigon river was opened in 2022.',
      'The Saigon river bridge was opened on 8 January 2023.',
      'date',
    ],
    [
      ATTENDED,
      '300 people attended the opening of the Saigon bridge.',
      'The opening of the Saigon bridge was attended by 500 people.',
      'number',
    ],
    [
      'How much did the Saigon bridge cost?',
      'The Saigon bridge cost 40 million dollars, less than planned.',
      'The Saigon bridge cost $55 million, the city said.',
      'number',
    ],
    [
      'How long is the Saigon bridge?',
      'The Saigon bridge is 1.2 km long and has four lanes.',
      'At 1.5 kilometres the Saigon bridge is long.',
      'number',
    ],
    [
      HELD,
      'The Mekong conference was held in Hanoi last week.',
      'The Mekong conference was held in Da Nang last week.',
      'place',
    ],
    [
      'Cầu Sài Gòn khánh thành ngày nào?',
      'Cầu Sài Gòn được khánh thành ngày 6 tháng 1 năm 2023.',
      'Cầu Sài Gòn khánh thành ngày 8/1/2023, sau bốn năm.',
      'date',
    ],
    [
      'Có bao nhiêu người dự lễ khánh thành cầu Sài Gòn?',
      'Có 300 người dự lễ khánh thành cầu Sài Gòn.',
      'Lễ khánh thành cầu Sài Gòn có 500 người dự.',
      'number',
    ],
    [
      'Hội nghị Mê Kông được tổ chức ở đâu?',
      'Hội nghị Mê Kông được tổ chức tại Hà Nội.',
      'Hội nghị Mê Kông được tổ chức tại Đà Nẵng.',
      'place',
    ],
    [
      'How many visitors did the Hue festival draw?',
      'The Hue festival drew 12,000 visitors this year.',
      'The Hue festival, which ended on Sunday, drew 15,000 visitors.',
      'number',
    ],
    [
      'Where was the opening ceremony of the Hue festival held?',
      'The opening ceremony of the Hue festival was held in Hanoi.',
      'The opening ceremony of the Hue festival was held at the Citadel in Da Nang.',
      'place',
    ],
  ])('%s is answered with both', async (question, first, second, about) => {
    const answer = await asked(question, [first, second]);
    expect(answer).toMatchObject({ about, quotes: 2 });
    expect(answer.ids.slice(0, 2).toSorted()).toEqual(['report-0', 'report-1']);
  });

  it.each([
    [
      'the same day, once without its year',
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Saigon river bridge was opened on January 6.',
    ],
    [
      'the same day in another form',
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Saigon river bridge was opened on 2023-01-06.',
    ],
    [
      'one date that is only a bound',
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Saigon river bridge was opened before 2022.',
    ],
    [
      'one that tells of both dates',
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Saigon river bridge was opened on 8 January 2023, not on 6 January 2023.',
    ],
    [
      'another bridge',
      OPENED,
      'The bridge over the Saigon river was opened on 6 January 2023.',
      'The Hong river bridge was opened on 8 January 2023.',
    ],
    [
      'a number that is less precise',
      ATTENDED,
      '520 people attended the opening of the Saigon bridge.',
      'The opening of the Saigon bridge was attended by more than 500 people.',
    ],
    [
      'an estimate',
      ATTENDED,
      '520 people attended the opening of the Saigon bridge.',
      'The opening of the Saigon bridge was attended by about 300 people.',
    ],
    [
      'a number of something else',
      ATTENDED,
      '520 people attended the opening of the Saigon bridge.',
      'The opening of the Saigon bridge, with 12 boats, was attended by many people.',
    ],
    [
      'a town and its country',
      HELD,
      'The Mekong conference was held in Hanoi last week.',
      'The Mekong conference was held in Vietnam last week.',
    ],
    [
      'a question for a name',
      'Who opened the Saigon bridge in 2023?',
      'Mayor Binh opened the Saigon bridge in 2023.',
      'In 2023 Minister An opened the Saigon bridge.',
    ],
  ])('%s is no contradiction', async (_, question, first, second) => {
    expect((await asked(question, [first, second])).about).toBeUndefined();
  });

  it('places that a third article names together may be one inside the other', async () => {
    const reports = [
      'The Mekong conference was held in Da Lat last week.',
      'The Mekong conference was held in Lam Dong last week.',
    ];
    expect((await asked(HELD, reports)).about).toBe('place');
    expect(
      (await asked(HELD, [...reports, 'Da Lat is the largest town of Lam Dong.'])).about,
    ).toBeUndefined();
  });

  it('two of three or three of four are quoted, as many as are asked for, and never one alone', async () => {
    const dates = ['6 January', '7 January', '8 January', '9 January'];
    const reports = dates.map((day) => `The bridge over the Saigon river was opened on ${day} 2023.`);
    expect((await asked(OPENED, reports.slice(0, 3))).quotes).toBe(3);
    expect((await asked(OPENED, reports)).quotes).toBe(3);
    expect((await asked(OPENED, reports, 2)).quotes).toBe(2);
    expect((await asked(OPENED, reports, 1)).quotes).toBeUndefined();
  });

  it('the same report in two articles contradicts nothing, whatever it says', async () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 2, max: 99_999 }), async (date, people) => {
        const iso = date.toISOString().slice(0, 10);
        const long = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        const told = (when: string) =>
          `The bridge over the Saigon river was opened on ${when}. ${people} people attended the opening of the Saigon bridge.`;
        expect((await asked(OPENED, [told(iso), told(long)])).about).toBeUndefined();
        expect((await asked(ATTENDED, [told(iso), told(long)])).about).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });
});

it('what the best article has in its title is none of another’s that lacks it', async () => {
  const of = async (title: string) => {
    const retriever = await createRetriever({
      articles: [
        article({
          id: 'lantern',
          title: 'Lantern nights',
          text: `An adult ticket of the Mekong line costs £22 this year.\n${REST}`,
        }),
        article({
          id: 'fares',
          title,
          text: `An adult ticket of the Mekong line costs £19 this year.\n${REST}`,
        }),
        ...shippedArticles(),
      ],
    });
    const question = 'How much is an adult ticket of the Mekong line on lantern nights?';
    const answer = await retriever.answer(question, { limit: 3, ungated: true });
    return answer.kind === 'found' ? answer.disagreement?.about : answer.kind;
  };
  expect(await of('Fares')).toBeUndefined();
  expect(await of('Fares of lantern nights')).toBe('number');
});

it('is not told where hardly anything answers, and a word of the question is in none of them', async () => {
  const disagreementOn = async (question: string) => {
    const articles = [
      'The Saigon bridge cost 40 million dollars.',
      'The Saigon bridge cost $55 million, the city said.',
    ].map((text, at) => article({ id: `report-${at}`, text }));
    const judging = { ...encoder(), relevanceOf: async () => -1 };
    const retriever = await createRetriever({ articles }, { meaning: { encoder: judging } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    return answer.kind === 'found' ? answer.disagreement?.about : answer.kind;
  };
  expect(await disagreementOn('How much did the Saigon bridge cost?')).toBe('number');
  expect(await disagreementOn('How much did the Saigon zeppelin bridge cost?')).toBeUndefined();
});
