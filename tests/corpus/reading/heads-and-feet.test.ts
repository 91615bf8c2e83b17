import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const MORE = 'Whoever comes late waits for the next bread, which takes an hour.';

async function factsOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  const headings = outline(article).flatMap(([kind, words]) => (kind === 'heading' ? [words] : []));
  return [article.author, article.published?.iso ?? null, ...headings];
}

describe('a line below a title that says who wrote a text and when', () => {
  it.each([
    ['Osk — Yesterday at 9:15 PM  (28.08.2026)', 'Osk', '2026-08-28'],
    ['lil.moss — Today at 21:15 (28 August 2026)', 'lil.moss', '2026-08-28'],
    ['Ada Penn – hôm qua lúc 21:15 [2026-08-28]', 'Ada Penn', '2026-08-28'],
    ['released 2026-11-10 / Tamsin', 'Tamsin', '2026-11-10'],
    ['Released 9 June 2026, written by Tamsin', 'Tamsin', '2026-06-09'],
  ])('is read: %s', async (line, author, day) => {
    for (const path of ['a.txt', 'a.md'])
      expect(await factsOf(`# Bread day\n\n${line}\n\n${SAID}\n\n${MORE}\n`, path)).toEqual([author, day]);
    expect(await factsOf(`# Bread day\n\n*${line}*\n\n${SAID}\n\n${MORE}\n`, 'a.md')).toEqual([author, day]);
  });

  it.each([
    // What happens at such a time, and a record.
    'Bread market — Saturday at 9:15 (28.08.2026)',
    'Oven opening — Today at 9:15 (28.08.2026)',
    'Released 9 June 2026, Meridian',
  ])('names nobody else: %s', async (line) => {
    const [author] = await factsOf(`Bread day\n\n${line}\n\n${SAID}\n\n${MORE}\n`);
    expect(author).toBeNull();
  });
});

describe('what a wiki says below its page', () => {
  const page = (foot: string) =>
    `<html><body><div id="content"><h1>Oven</h1><p>${SAID} ${MORE}</p><h2>Wood</h2><p>${MORE} ${SAID}</p></div>${foot}</body></html>`;

  it.each([
    [
      'This page was last edited on 3 July 2026, at 21:14, by lil.moss. Content is available under CC BY-SA.',
      'lil.moss',
    ],
    ['This page was last edited on 3 July 2026, at 21:14 by Ada Penn.', 'Ada Penn'],
    ['This page was last modified on July 3, 2026, at 21:14.', null],
    ['This page was last edited on 3 July 2026.', null],
  ])('is who edited it last, and when: %s', async (line, author) => {
    expect((await factsOf(page(`<div id="footer">${line}</div>`), 'a.html')).slice(0, 2)).toEqual([
      author,
      '2026-07-03',
    ]);
    expect(await factsOf(`Oven\n\n${SAID}\n\n${MORE}\n\n${line}\n`)).toEqual([author, '2026-07-03']);
  });

  it.each([
    'This page was last edited on Sunday by many people who like bread.',
    'The oven was last edited on 3 July 2026, at 21:14, by Ada Penn.',
  ])('is said otherwise: %s', async (line) => {
    expect(await factsOf(`Oven\n\n${SAID}\n\n${MORE}\n\n${line}\n`)).toEqual([null, null]);
  });

  it.each([
    ['<div id="c">We use cookies to make the wiki tasty. <button>Accept</button></div>', false],
    ['<div id="c"><p>This wiki uses cookies.</p><div><a href="#">Got it</a></div></div>', false],
    ['<div id="c">Trang này sử dụng cookie. <button>Đồng ý</button></div>', false],
    ['<p>We use cookies to pay the bakers. They like it.</p>', true],
  ])('stands without a banner for cookies: %s', async (banner, isText) => {
    const html = page('').replace('<p>', `${banner}<p>`);
    expect((await read(html, 'a.html')).article.text.includes('ookie')).toBe(isText);
  });
});

describe('who signs a text in its last line', () => {
  const small =
    '30/09/26\n\nbread stuff, since the guide is old:\n\nthe oven is lit at six now\n\nbring your own flour';

  it.each([
    [`${small}\n\nsilas\n`, 'silas'],
    [`${SAID}\n\n${MORE}\n\nSee you around the fire,\nOsk & team\n`, 'Osk'],
    [`${SAID}\n\n${MORE}\n\nCheers\nMara and crew\n`, 'Mara'],
  ])('is read: %j', async (text, author) => expect((await factsOf(text))[0]).toBe(author));

  it.each([
    `${small}\n\nthanks\n`,
    `${small}\nsilas\n`,
    `${small}\n\nsilas and bread\n`,
    `Bread stuff\n\n30/09/26\n\n${SAID}\n\n${MORE}\n\nsilas\n`,
    `bread stuff\n\nthe oven is lit at six now\n\nbring your own flour\n\nsilas\n`,
    `${SAID}\n\n${MORE}\n\nFish & crew\n`,
    `${SAID}\n\nCheers\nEveryone & team\n`,
  ])('is nobody else: %j', async (text) => expect((await factsOf(text))[0]).toBeNull());
});
