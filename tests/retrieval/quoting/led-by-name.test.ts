import { describe, expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { ledByName } from '../../../src/retrieval/quoting/led-by-name.ts';
import { quotedText } from '../../../src/retrieval/quoting/quoted-text.ts';
import { rank } from '../../../src/retrieval/ranking/rank.ts';
import { windowText } from '../../../src/retrieval/ranking/window-text.ts';
import { folderWith } from '../../corpus/folder.ts';
import { question } from '../../support/outcomes.ts';

const ROWS = [
  'Thorn Beer,bottle,4.20',
  'Crate Beer,bottle,3.90',
  'Rye Whisky,bottle,31.00',
  'Orchard Mead,jar,9.50',
  'Birch Water,keg,22.00',
  // A passage ends between what is sold in bottles and what is in cans.
  ...Array.from({ length: 40 }, (_, at) => `Cordial number ${at},jar,6.40`),
  'Fennel Lager,can,3.10',
  'Pear Cider,can,3.40',
  'Elder Wine,can,4.80',
];
const FILES = { 'cellar.csv': `Item,Sold by,Price (£)\n${ROWS.join('\n')}\n` };

/** What would be quoted first where a window with these words was the best. */
async function leading(asked: string, words: RegExp): Promise<string> {
  const { articles } = await loadCorpus(await folderWith(FILES));
  const finder = await finderOver(articles, undefined);
  const { query, hits } = await finder.find(question({ text: asked }));
  const ranked = rank(query, hits, finder.analyser);
  const best = ranked.find((one) => words.test(windowText(one.found)));
  if (best === undefined) throw new Error('No window has these words.');
  const [first] = ledByName([best, ...ranked.filter((one) => one !== best)]);
  if (first === undefined) throw new Error('Nothing is ranked.');
  return quotedText(first);
}

describe('the row of another thing in the container that is asked for', () => {
  it.each([
    ['how much is a bottle of fennel lager', /^Item: Thorn/u, /^Item: Fennel Lager[^\n]*$/u],
    ['how much is a bottle of pear beer', /^Item: Thorn/u, /^Item: Pear Cider[^\n]*$/u],
  ])('makes room for the row of the thing: %s', async (asked, best, led) => {
    expect(await leading(asked, best)).toMatch(led);
  });

  it.each([
    ['is named itself', 'how much is a bottle of thorn beer', /^Item: Thorn/u],
    ['is the only one with it', 'how much is a bottle of cola', /^Item: Thorn/u],
  ])('leads where it %s', async (_, asked, best) => {
    expect(await leading(asked, best)).toContain('bottle');
  });
});
