import { describe, expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { ledByRow } from '../../../src/retrieval/quoting/led-by-row.ts';
import { type Ranked, rank } from '../../../src/retrieval/ranking/rank.ts';
import { windowText } from '../../../src/retrieval/ranking/window-text.ts';
import { folderWith } from '../../corpus/folder.ts';
import { question } from '../../support/outcomes.ts';

const FILES = {
  'rota.csv': `Day,Shift,Place,Lead,Helpers needed
Friday,09:00-13:00,Registration,Jago,6
Friday,12:00-18:00,Games library,Tamsin,3
Saturday,08:00-13:00,Registration,Jago,8
Saturday,10:00-16:00,Games library,Kofi,4
Saturday,11:00-17:00,Bring-and-buy,Prue,5
Saturday,18:30-21:30,Masquerade backstage,Ottoline,7
Sunday,09:00-13:00,Registration,Sunil,3
Sunday,15:00-19:00,Take-down,Len,12
`,
  'desk.md': '# The desk\n\nOn Saturday Prue sits at the registration desk and hands out badges.\n',
};
const ASKED = 'Day: Saturday · Shift: 08:00-13:00 · Place: Registration · Lead: Jago · Helpers needed: 8';

/** What leads where a window that has these words was the best, and it and the row read so relevant. */
async function leading(words: RegExp, own: number, row: number): Promise<string> {
  const { articles } = await loadCorpus(await folderWith(FILES));
  const finder = await finderOver(articles, undefined);
  const { query, hits } = await finder.find(question({ text: 'who leads registration on saturday' }));
  const ranked = rank(query, hits, finder.analyser);
  const best = ranked.find((one) => words.test(windowText(one.found)));
  if (best === undefined) throw new Error('No window has these words.');
  const score = Math.max(...ranked.map((one) => one.score));
  const inOrder = [{ ...best, score }, ...ranked.filter((one) => one !== best)];
  const relevanceOf = async (one: Ranked) => (windowText(one.found) === ASKED ? row : own);
  const [first] = await ledByRow(inOrder, relevanceOf);
  if (first === undefined) throw new Error('Nothing is ranked.');
  return windowText(first.found);
}

describe('the row of a table that has more of the question than all others', () => {
  const OTHERS = /^(?!.*Place: Registration · Lead: Jago).*Ottoline.*\n.*Sunil/su;

  it('leads, alone, where others that were read together read worse', async () => {
    expect(await leading(OTHERS, 1.8, 3.3)).toBe(ASKED);
    expect(await leading(OTHERS, 3.2, 3.3)).not.toBe(ASKED);
  });

  it('leads before something else that reads as no answer, and before no answer', async () => {
    expect(await leading(/Prue sits/u, -1, 2)).toBe(ASKED);
    expect(await leading(/Prue sits/u, 1.5, 3)).toContain('Prue sits');
  });

  it('does not lead where it reads as no answer itself', async () => {
    expect(await leading(OTHERS, -3, -1)).not.toBe(ASKED);
  });
});
