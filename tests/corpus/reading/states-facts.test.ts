import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID =
  'Santa comes at noon with a photo of your pet for everyone who likes one, and the mill is warm all day long.';

async function kindOf(line: string) {
  const text = `WINTER FAIR\n\nSaturday at the mill\n\n${line}\n\n${SAID}\n\n${SAID}\n`;
  const { article } = await read(text, 'a.txt');
  return outline(article).find(([, words]) => words === line)?.[0];
}

describe('a line that begins in the middle of facts', () => {
  it.each([
    '50p on the door, children and dogs free',
    '£2 a head, under tens free',
    '£1 each or six for a fiver',
    'Entry £1, under tens free',
    'Free for members, others £2',
    '20.000đ mỗi người, trẻ em miễn phí',
    'Vé 20.000đ, trẻ em miễn phí',
    '11 till 3, in the school hall',
    '9am to noon, bring a mug',
    'Open Mon - Sat 9.30 to 4.30',
  ])('heads nothing: %s', async (line) => expect(await kindOf(line)).toBe('body'));

  it.each([
    '50,000 pounds for the new roof',
    '50 years of the mill',
    '5 things to bring',
    '10k for beginners',
    '3-1, what a game',
    'Free bread for all',
    'Tickets and prices',
    'Children and dogs',
  ])('is no heading such as this: %s', async (line) => expect(await kindOf(line)).toBe('heading'));
});
