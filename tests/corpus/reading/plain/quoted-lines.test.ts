import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

async function blocks(text: string) {
  const { article } = await read(text, 'a.txt');
  return outline(article);
}

describe('lines of a text that quote somebody else', () => {
  it('are paragraphs of their own without their marks, and no part of the reply', async () => {
    const text =
      'Keys of the barn\n\nWe keep two of them now, ask Ada.\n> Is there a spare key, please? I have lost mine on the\n> way to the barn yesterday.\n>\n>> Which of the keys do you mean?\nThe spare one hangs in the loft, behind the clock.\n';
    expect(await blocks(text)).toEqual([
      ['title', 'Keys of the barn'],
      ['body', 'We keep two of them now, ask Ada.'],
      ['quotation', 'Is there a spare key, please? I have lost mine on the way to the barn yesterday.'],
      ['quotation', 'Which of the keys do you mean?'],
      ['body', 'The spare one hangs in the loft, behind the clock.'],
    ]);
  });

  it('do not say who wrote the reply', async () => {
    const text =
      'Fwd: the oven\n\n> The oven goes out at night, can you have a look at it?\n> Bo\n\nI did, and it was the door. Close it well.\n\nAda\n';
    const { article } = await read(text, 'a.txt');
    expect(article.author).toBe('Ada');
    expect(article.text).not.toContain('>');
  });

  it('leave their own kind to words that both wrote', async () => {
    const text =
      'Fwd: the oven\n\n> The oven goes out at night, can you have a look at it?\n> Thanks\n\nI did, and it was the door. Close it well.\n\nThanks\nAda\n';
    expect((await read(text, 'a.txt')).article.author).toBe('Ada');
  });

  it.each([
    'Prices\n\nThere are two of them.\n\n> 18 years: £5 for each swim\n> 12 years: £3 for each swim\n\nBring a towel.\n',
    'The pool\n\n> Home\n> Prices\n\nThere are two of them, and a towel costs £2.\n\nBring a towel.\n',
  ])('are not those that compare, or lead elsewhere: %j', async (text) => {
    const { article } = await read(text, 'a.txt');
    expect(article.text).toContain('> ');
    expect(article.blocks.some(({ kind }) => kind === 'quotation')).toBe(false);
  });
});
