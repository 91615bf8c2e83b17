import { describe, expect, it } from 'vitest';
import { explainedIn, namesByInitials } from '../../../src/retrieval/question/abbreviations.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

describe('the abbreviations that a text explains', () => {
  it.each([
    ['the Ministry of Public Security (MoPS) said', 'MoPS', 'Ministry of Public Security'],
    ['The WMO (World Meteorological Organization) met.', 'WMO', 'World Meteorological Organization'],
    ['the Asia-Pacific Economic Cooperation (APEC) forum', 'APEC', 'Asia-Pacific Economic Cooperation'],
    ['private finance initiatives (PFIs) are', 'PFIs', 'private finance initiatives'],
    ['làm việc với Bộ Công an (BCA) hôm qua', 'BCA', 'Bộ Công an'],
    ['Thông tấn xã Việt Nam (TTXVN) đưa tin', 'TTXVN', 'Thông tấn xã Việt Nam'],
    ['Quân đội Nhân dân Việt Nam (QĐNDVN)', 'QĐNDVN', 'Quân đội Nhân dân Việt Nam'],
    ['in the United States (U.S.) today', 'U.S.', 'United States'],
  ])('%s', (text, short, long) => {
    expect(explainedIn(text)).toEqual([[short, long]]);
  });

  it.each([
    'WASHINGTON (CNN) The president spoke.',
    'He came from London (UK) in 2012.',
    'It rose by half (see Table 2) in a year.',
    'The ship sank. Public Security (MoPS)',
    'Ministry of Public Security\n(MoPS)',
    'the Republicans of the District (R)',
    'a walk (a long one, with the dog) ended',
  ])('none in: %s', (text) => {
    expect(explainedIn(text)).toEqual([]);
  });

  it('are looked for once in a text of nothing but brackets and capitals', () => {
    expect(
      explainedIn(`${'a a '.repeat(20_000)}${'(A'.repeat(20_000)} ${'(AAAAAAAAAA) '.repeat(20_000)}`),
    ).toEqual([]);
  });
});

describe('an abbreviation of the articles', () => {
  const filler = Array.from({ length: 60 }, (_, at) =>
    article({
      id: `filler-${at}`,
      text: `The council of town ${at} opened a library on Monday, said the mayor.`,
    }),
  );
  const explaining = article({
    id: 'harbour',
    text: [
      'The Marro Harbour Board (MHB) was formed in 1907 by nine merchants of the old town.',
      'Ships came from far away. In 1931 the MHB bought a dredger, the Heron, for its new basin.',
    ].join('\n'),
  });

  it.each([
    ['What did the Marro Harbour Board buy in 1931?', 'the Heron'],
    ['Who formed MHB?', 'nine merchants'],
  ])('is known to the question: %s', async (question, words) => {
    const retriever = await createRetriever({ articles: [explaining, ...filler] });
    const answer = await retriever.answer(question);
    expect(answer).toMatchObject({ kind: 'found' });
    expect(answer.excerpts[0]?.text).toContain(words);
  });

  it('counts where only its own form stands, and is shown with what was searched for', async () => {
    const question = 'Who sold the dredger of the Marro Harbour Board?';
    const explainedBy = async (text: string) => {
      const alone = article({ id: 'alone', text: 'In 1950 MHB sold its dredger.' });
      const retriever = await createRetriever({
        articles: [article({ id: 'names', text }), alone, ...filler],
      });
      const { passages, terms } = await retriever.explain(question);
      const score = passages.find((passage) => passage.article.id === 'alone')?.score ?? Number.NaN;
      return { score, terms };
    };
    const { score, terms } = await explainedBy('The Marro Harbour Board (MHB) met.');
    expect(score).toBeGreaterThan((await explainedBy('The Marro Harbour Board met. MHB?')).score);
    expect(terms).toContainEqual(expect.objectContaining({ text: 'mhb', origin: 'abbreviation' }));
  });

  it('does not stand for other words where no article explains it', async () => {
    const retriever = await createRetriever({ articles: filler });
    const { terms } = await retriever.explain('What did the Marro Harbour Board open on Monday?');
    expect(terms.filter(({ origin }) => origin === 'abbreviation')).toEqual([]);
  });
});

describe('the names that an abbreviation may stand for', () => {
  it.each([
    ['LA', 'They play in Los Angeles in May.', 'la', 'los angel'],
    ['RBG', 'Meet in the Royal Botanic Garden of Wye.', 'rbg', 'royal botan garden'],
    ['bkt', 'Họp tại Bến Kim Thạch.', 'bkt', 'ben kim thach'],
  ])('%s: %s', (short, text, from, to) => {
    const phrases = namesByInitials(article({ id: 'a', text }), [short]);
    expect(phrases?.expansionsOf([from])).toEqual([{ first: 0, last: 1, phrases: [to.split(' ')] }]);
  });

  it('are of the same initials, in the articles alone', () => {
    expect(
      namesByInitials(article({ id: 'a', text: 'They play in Los Angeles in May.' }), ['LM', 'SF']),
    ).toBeNull();
  });

  it('are found where no article has the abbreviation', async () => {
    const articles = [
      article({ id: 'a', text: 'The band plays in Los Angeles on 3 May.' }),
      article({ id: 'b', text: 'The band plays in Oslo on 9 May.' }),
    ];
    const retriever = await createRetriever({ articles });
    const { passages, terms } = await retriever.explain('when does the band play in LA');
    expect(passages[0]?.article.id).toBe('a');
    expect(terms.find(({ origin }) => origin === 'abbreviation')?.term).toBe('los angel');
  });
});
