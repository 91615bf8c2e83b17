import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/retrieval/analysis/vocabulary.ts';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import { analysedWith } from '../../src/retrieval/index/statistics.ts';
import { PassageAnalyser } from '../../src/retrieval/passages/analysed-passage.ts';
import { analyseQuestion, searchTerms } from '../../src/retrieval/question/analyse-question.ts';
import { fillWordInputs, WORD_INPUTS } from '../../src/retrieval/ranking/features/word-inputs.ts';
import { CANDIDATES, foundWindows } from '../../src/retrieval/ranking/found-windows.ts';
import { article } from '../support/article.ts';

const TEXT = [
  'The lighthouse of Marro was built in 1843 by Ida Stone. It was painted red in 1901 after a storm took its paint.',
  'Fishers meet below it each spring. They mend nets and boats.',
].join('\n');

/** The numbers by name of each content word in the first window of the article's first passage. */
async function inputsOf(question: string, text = TEXT): Promise<Record<string, Record<string, number>>> {
  const filler = Array.from({ length: 30 }, (_, at) =>
    article({ id: `b${at}`, text: `Nothing of note, ${at}.` }),
  );
  const index = await compactIndexer({ workers: 0 }).build([
    article({ id: 'a', text, title: 'A storm at Marro' }),
    ...filler,
  ]);
  const query = await analysedWith(index, (known) => analyseQuestion(question, known));
  const hits = await index.search(searchTerms(query), { limit: CANDIDATES });
  const found = foundWindows(query, hits, new PassageAnalyser(new Vocabulary())).find(
    ({ candidate, window }) => candidate.article.id === 'a' && window.first === 0,
  );
  if (found === undefined) throw new Error('The article was not found.');
  const out = new Float32Array(query.content.length * WORD_INPUTS.length);
  fillWordInputs(found, out, 0);
  return Object.fromEntries(
    query.content.map(({ text }, word) => [
      text,
      Object.fromEntries(WORD_INPUTS.map((name, at) => [name, out[word * WORD_INPUTS.length + at] ?? 0])),
    ]),
  );
}

describe('the numbers of a question’s words', () => {
  it('say which words are met, how, and which are not', async () => {
    const { lighthouse, build, zeppelin } = await inputsOf('Did the zeppelin build the lighthouse?');
    expect(lighthouse).toMatchObject({ exact: 1, stem: 1, 'in passage': 1, unknown: 0 });
    expect(build).toMatchObject({ exact: 0 });
    expect(zeppelin).toMatchObject({ exact: 0, stem: 0, akin: 0, 'in article': 0, unknown: 1 });
  });

  it('know the title, the rest of the article, and the noun asked for', async () => {
    const { storm, color } = await inputsOf('Which color had the lighthouse after the storm?');
    expect(storm).toMatchObject({ 'in title': 1, 'in article': 1, focus: 0, last: 1 });
    expect(color).toMatchObject({ focus: 1, first: 1 });
  });

  it('know how near the words stand to one another and to what could be the answer', async () => {
    const { painted, red } = await inputsOf('When was it painted red?');
    expect(painted).toMatchObject({ 'near another': 1 });
    expect(red).toMatchObject({ 'before in order': 1, 'near word before': 1, 'near evidence': 0.5 });
  });

  it('take a phrase that is akin for a hint, never for the word', async () => {
    const inputs = await inputsOf(
      'Ida Stone chết năm nào?',
      'Ida Stone coi hải đăng từ 1843. Bà qua đời năm 1901.',
    );
    expect(inputs['chết']).toMatchObject({
      akin: 1,
      exact: 0,
      stem: 0,
      'by synonym': 0,
      'akin in passage': 1,
    });
  });

  it('stay between 0 and 1', async () => {
    const inputs = await inputsOf(
      'Who built the lighthouse of Marro in 1843, and who painted the storm red in 1901?',
    );
    for (const numbers of Object.values(inputs))
      for (const [name, value] of Object.entries(numbers))
        expect(value >= 0 && value <= 1, `${name} is ${value}`).toBe(true);
  });
});
