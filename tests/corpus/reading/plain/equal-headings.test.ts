import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

const SAID = 'Ring the mill with a description, then ring the vets in the village and at the harbour.';
const NAME = 'lost and found pets - what to do.txt';

async function partsOf(contents: string, path = NAME) {
  const { article } = await read(contents, path);
  return [article.title, outline(article).flatMap(([kind, words]) => (kind === 'heading' ? [words] : []))];
}
const under = (sign: string, ...headings: string[]) =>
  headings.map((words) => `${words}\n${sign.repeat(words.length)}\n${SAID}\n`).join('\n');

describe('a text that begins with one of its parts', () => {
  it.each(['=', '-', '~'])('has the name of its file as its title: %s', async (sign) => {
    const [lost, found] = ['If you’ve lost a pet', 'Found a bird, a bat, a fox?'];
    expect(await partsOf(under(sign, lost, found))).toEqual([
      'Lost and found pets - what to do',
      [lost, found],
    ]);
    expect(await partsOf(under(sign, 'Bé nào đi lạc', 'Bé nào nhặt được'), 'thú đi lạc.txt')).toEqual([
      'Thú đi lạc',
      ['Bé nào đi lạc', 'Bé nào nhặt được'],
    ]);
  });

  it('has its headings right above what they head', async () => {
    const { article } = await read(under('=', 'Lost', 'Found'), NAME);
    expect(article.text.trim()).toBe(`Lost\n${SAID}\n\nFound\n${SAID}`);
  });

  it('may have its parts between signs', async () => {
    const text = `*** LOST A PET ***\n${SAID}\n\n*** FOUND A DOG ***\n${SAID}\n`;
    const [title, headings] = await partsOf(text);
    expect([title, headings]).toEqual([
      'Lost and found pets - what to do',
      ['*** LOST A PET ***', '*** FOUND A DOG ***'],
    ]);
  });

  it('may have its day above them', async () => {
    const text = `Date: 2026-02-22\n\n${under('=', 'If you’ve lost a pet', 'If you’ve found a dog')}`;
    expect((await partsOf(text))[0]).toBe('Lost and found pets - what to do');
  });

  it.each([
    ['of another kind', `${under('=', 'Pets')}\n${under('-', 'Lost', 'Found')}`, NAME, 'Pets'],
    ['the only one', under('=', 'Pets'), NAME, 'Pets'],
    ['above another one', `Pets\n====\n\n${under('=', 'Lost', 'Found')}`, NAME, 'Pets'],
    ['the name of the file', under('=', 'Lost pets', 'Found pets'), 'lost-pets.txt', 'Lost pets'],
    ['in a file whose name says nothing', under('=', 'Lost pets', 'Found pets'), 'a.txt', 'Lost pets'],
    ['not underlined', `Pets\n\n${under('=', 'Lost', 'Found')}`, NAME, 'Pets'],
  ])('is not one whose first line is %s', async (_, text, path, title) => {
    expect((await partsOf(text, path))[0]).toBe(title);
  });
});
