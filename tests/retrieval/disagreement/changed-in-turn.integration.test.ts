import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

describe('what was changed and has changed again', () => {
  const encoder = sharedEncoder();

  async function answerTo(question: string, files: Readonly<Record<string, string>>) {
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    const before = answer.kind === 'found' ? answer.change?.before.text : undefined;
    return { first: answer.excerpts[0]?.text, second: answer.excerpts[1]?.text, before };
  }

  const PLAN = post(
    'Quiz night',
    '2026-03-02',
    'Team sheets for the quiz night have to be back to Gwen by Friday 3 April, four to a team. The bar is open from seven.',
  );
  const ONCE = post('News', '2026-03-20', 'The printer let us down, so team sheets by Fri 10 April instead.');
  const TWICE = post('News', '2026-04-08', 'Team sheets: really the final date now, Friday 17 April.');

  it('answers with the last change, and the one before it behind it', async () => {
    const question = 'when do the team sheets have to be back to gwen';
    const once = await answerTo(question, { 'a.md': PLAN, 'b.md': ONCE });
    expect(once.first).toContain('10 April');
    const { first, second, before } = await answerTo(question, { 'a.md': PLAN, 'b.md': ONCE, 'c.md': TWICE });
    expect(first).toContain('17 April');
    expect(before ?? second).toContain('10 April');
  });

  it('is not what a later one says of something else', async () => {
    const darts = post('News', '2026-04-08', 'Names for the darts night to Bryn by Friday 17 April.');
    const { first } = await answerTo('when do the team sheets have to be back to gwen', {
      'a.md': PLAN,
      'b.md': ONCE,
      'c.md': darts,
    });
    expect(first).toContain('10 April');
  });
});

describe('what was of an earlier year', () => {
  const encoder = sharedEncoder();

  it.each([
    ['2026-01-12', '14/02/2026 đến 22/02/2026', false],
    ['2026-10-12', '06/02/2027 đến 14/02/2027', true],
  ])('is not told as what held before: %s', async (date, days, isTold) => {
    const files = {
      'a.md': post('Nghỉ Tết', date, `Tiệm nghỉ Tết từ ngày ${days}.`),
      'b.md': post('Nghỉ Tết', '2026-11-20', 'Tiệm nghỉ Tết từ ngày 03/02/2027 đến 10/02/2027.'),
    };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer('tết này tiệm nghỉ từ ngày nào', { ungated: true });
    expect(answer.excerpts[0]?.text).toContain('03/02/2027');
    expect(answer.kind === 'found' && answer.change !== undefined).toBe(isTold);
  });
});
