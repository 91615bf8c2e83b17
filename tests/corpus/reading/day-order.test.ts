import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';

async function dayOf(said: string, end: string) {
  return (await read(`Oven rules\n\n${said}\n\n${SAID}\n\n${end}\n`, 'a.txt')).article.published?.iso ?? null;
}

describe('a day in figures', () => {
  it.each([
    ['The oven is cold from 23/11/2026 on.', 'sent 10/11/2026', '2026-11-10'],
    ['The oven is cold from 23/11/26 on.', 'Mara, 9/11/2026', '2026-11-09'],
    ['The oven is cold from 11/23/2026 on.', 'sent 10/11/2026', '2026-10-11'],
    ['The oven is cold from 11/23/2026 on.', 'Last updated 10/11/2026', '2026-10-11'],
  ])('has the order that another one of its text shows: %s', async (said, end, day) => {
    expect(await dayOf(said, end)).toBe(day);
  });

  it.each([
    ['no other', 'The oven is cold on Mondays.'],
    ['one that may be read both ways, too', 'The oven is cold from 05/06/2026 on.'],
    ['two that differ', 'The oven is cold from 11/23/2026 to 25/12/2026.'],
    ['a list of numbers', 'Lift 15-5-10 loaves into the oven, then 20/10/05.'],
    ['what is no day', 'Plan 23/11/20261 is cold, and so is 23/11.'],
  ])('has no order beside %s', async (_, said) => {
    expect(await dayOf(said, 'sent 10/11/2026')).toBe('2026');
  });

  it('makes no Vietnamese text of an English one: who signs it is a person', async () => {
    const contents = `Oven rules\n\nThe oven is cold from 23/11/2026 on.\n\n${SAID}\n\n9/11/2026, Mara\n`;
    const { author, published } = (await read(contents, 'a.txt')).article;
    expect({ author, day: published?.iso }).toEqual({ author: 'Mara', day: '2026-11-09' });
  });
});

describe('the subject of a mail above a text without its other lines', () => {
  it.each([
    [
      `Subject: Groups & schools – who does what\n\nDear all,\n\n${SAID}\n`,
      'Groups & schools – who does what',
    ],
    [`Subject: Re: Groups\n\nDear all,\n\n${SAID}\n`, 'Groups'],
  ])('is its title: %j', async (contents, title) => {
    expect((await read(contents, 'a.txt')).article.title).toBe(title);
  });

  it.each([
    [`Subject to change: the oven\n\n${SAID}\n\n${SAID}\n`, 'a.txt', 'Subject to change: the oven'],
    [`# Subject: Physics\n\n${SAID}\n`, 'a.md', 'Subject: Physics'],
  ])('is none that is marked as a title, or other words: %j', async (contents, name, title) => {
    expect((await read(contents, name)).article.title).toBe(title);
  });
});
