import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SMALL =
  'hi team\n\nthe oven is lit at six in the morning, whoever comes late waits for the next bread.\n\neach team brings its own flour.';
const LARGE =
  'Hi team\n\nThe oven is lit at six in the morning, whoever comes late waits for the next bread.\n\nEach team brings its own flour.';
const UNMARKED =
  'gui thay co va phu huynh\n\ntuan toi tho vo sua nha ve sinh tang 3 nen may lop doi cho tam.\n\nlop 3A khong doi, cac be dung nha ve sinh tang tret.';

async function factsOf(contents: string) {
  const { author, published } = (await read(contents, 'a.txt')).article;
  return { author, day: published?.iso ?? null };
}

describe('a text in small letters', () => {
  it.each([
    ['\n\nthanks for your patience\nleanne\nthurs 15 october 2026', 'leanne', '2026-10-15'],
    ['\n\nleanne\n15 october 2026', 'leanne', '2026-10-15'],
    ['\n\n15 October 2026\n\nleanne', 'leanne', '2026-10-15'],
    ['\n\ncheers\npriya x\n2026-10-15', 'priya', '2026-10-15'],
  ])('is signed in them: %j', async (end, author, day) => {
    expect(await factsOf(`${SMALL}${end}\n`)).toEqual({ author, day });
  });

  it.each([
    ['a word that is no name', `${SMALL}\n\nclosed\n15 october 2026\n`],
    ['a weekday', `${SMALL}\n\nthursday\n15 october 2026\n`],
    ['several words', `${SMALL}\n\nwinter opening\n15 october 2026\n`],
    ['the last item of what there is', `${SMALL}\nbutter\n15 october 2026\n`],
    ['a text with capitals', `${LARGE}\n\nleanne\n15 october 2026\n`],
  ])('is not signed by %s', async (_, contents) => {
    expect((await factsOf(contents)).author).toBeNull();
  });

  it('is not signed above a month, which may be that of anything', async () => {
    expect((await factsOf(`${SMALL}\n\nleanne\noctober 2026\n`)).author).toBeNull();
  });
});

describe('a text without marks', () => {
  it.each([
    ['\n\ncam on moi nguoi\nHanh\n20 thang 11 nam 2026', 'Hanh', '2026-11-20'],
    ['\n\ntran trong,\nHanh\nngay 20 thang 11 nam 2026', 'Hanh', '2026-11-20'],
    ['\n\nxin chan thanh cam on quy phu huynh\nHanh\n20/11/2026', 'Hanh', '2026-11-20'],
    ['\n\nhanh\nngay 20 thang 11 nam 2026', 'hanh', '2026-11-20'],
    ['\n\n20 thang 11 nam 2026', null, '2026-11-20'],
    ['\n\ngui som\n20 thang 11 nam 2026', null, null],
  ])('is signed as one with them: %j', async (end, author, day) => {
    expect(await factsOf(`${UNMARKED}${end}\n`)).toEqual({ author, day });
  });

  it('is closed by no English word that looks like one', async () => {
    const { author } = await factsOf(`${LARGE}\n\nMore bread\nthan\nHanh\n`);
    expect(author).toBeNull();
  });
});
