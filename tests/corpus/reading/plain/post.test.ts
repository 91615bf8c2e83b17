import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

const SAID = 'From today the mill shuts at three instead of four, and the oven stays warm until five.';
const NÓI = 'Từ hôm nay lò bánh đóng cửa lúc ba giờ chiều, ai tới trễ thì đợi mẻ sau nhé bà con.';
const WHO = 'Helmsby Mill';

const factsOf = async (contents: string, path = 'a.txt') => {
  const { article } = await read(contents, path);
  const { title, author, published } = article;
  return [title, author, published?.iso ?? null, ...outline(article).map(([kind]) => kind)];
};

describe('a post that was copied out of Facebook', () => {
  it.each([
    ['12 March 2025 at 09:10 · Shared with Members of Yate Walkers', '2025-03-12'],
    ['March 12, 2025 at 9:10 AM · Public', '2025-03-12'],
    ['12 Tháng 3, 2025 · 🌐', '2025-03-12'],
    ['12 tháng 3, 2025 lúc 18:03 · Công khai', '2025-03-12'],
    ['9 November at 18:03 · 🌍', null],
    ['9 November · Public', null],
    ['9 tháng 11 lúc 18:03 · 🌐', null],
    ['Yesterday at 18:03', null],
    ['Hôm qua lúc 18:03 · 🌐', null],
    ['3 h · 🌍', null],
    ['3 giờ ·', null],
  ])('is by whoever posted it, and heads nothing with its day: %s', async (stamp, day) => {
    for (const said of [SAID, NÓI])
      for (const between of ['\n', '\n\n'])
        expect(await factsOf(`${WHO}\n${stamp}${between}${said}\n\n${said}\n`)).toEqual([
          WHO,
          WHO,
          day,
          'byline',
          'body',
          'body',
        ]);
  });

  it.each([
    ['12 Tháng 3, 2025', '2025-03-12'],
    ['9 November at 18:03', null],
    ['3 h', null],
  ])('is one by what stands below it: %s', async (stamp, day) => {
    for (const end of ['❤️ 214   💬 37 comments   ↪ 58 shares', '214\n37 comments\nLike\nComment\nShare']) {
      const { article } = await read(`${WHO}\n${stamp}\n\n${SAID}\n\n${end}\n`, 'a.txt');
      expect([article.author, article.published?.iso ?? null, article.text.trim()]).toEqual([
        WHO,
        day,
        `${WHO}\n\n${SAID}`,
      ]);
    }
  });

  it.each([
    ['fb post winter.txt', 'Fb post winter'],
    ['oven-hours-from-monday.txt', 'Oven hours from monday'],
    ['facebook post.txt', WHO],
    ['post-012.txt', WHO],
  ])('has the name of its file as its title, where this says something: %s', async (path, title) => {
    expect((await factsOf(`${WHO}\n9 November at 18:03 · 🌍\n\n${SAID}\n\n${SAID}\n`, path))[0]).toBe(title);
  });

  it.each([
    ['[Helmsby Mill]  đăng 10 Tháng 11 lúc 09:30, 2026', '2026-11-10'],
    ['Helmsby Mill posted · 10 Nov 2026', '2026-11-10'],
    ['Helmsby Mill posted on Tuesday, November 10, 2026 at 9:30 AM · Public', '2026-11-10'],
    ['Helmsby Mill đã đăng ngày 10/11/2026 · Công khai', '2026-11-10'],
    ['Helmsby Mill đăng lúc 10 tháng 11', null],
  ])('says on one line who posted it, and when: %s', async (line, day) => {
    for (const above of ['', 'Mills of the valley\n'])
      for (const said of [SAID, NÓI]) {
        const facts = await factsOf(`${above}${line}\n\n${said}\n\n${said}\n`);
        expect(facts.slice(1, 3)).toEqual([WHO, day]);
      }
  });

  it.each([
    'SAFETY NOTICE posted 18 Nov 2026',
    'Thông báo đăng 10/11/2026',
    'The new rules, posted on 10 November 2026',
  ])('is no paper that was posted on a door: %s', async (line) => {
    expect((await factsOf(`${line}\n\n${SAID}\n\n${SAID}\n`))[1]).toBeNull();
  });

  it('has its own title, and who signs it', async () => {
    const post = `${WHO} is with Ada Penn and 2 others.\n12 March 2025 · 🌍\n\nTHE OVEN\n\n${SAID}\n\n${SAID}\n\nKind regards\nBo\n`;
    const { title, author, source } = (await read(post, 'oven hours winter.txt')).article;
    expect({ title, author, source }).toEqual({ title: 'THE OVEN', author: 'Bo', source: WHO });
  });

  it.each([
    ['2026-11-20 post.txt', '9 November', '2026-11-09'],
    ['fb post november 2026.txt', '9 November', '2026-11-09'],
    ['fb post january 2027.txt', '28 December', '2026-12-28'],
    ['bài đăng tháng 11 2026.txt', '9 tháng 11', '2026-11-09'],
    // It was saved before that day, so that it is of another year.
    ['2026-11-02 post.txt', '9 November', '2026-11-02'],
    ['fb post july 2027.txt', '9 November', null],
  ])('is of the year that the name of its file tells: %s, %s', async (path, stamp, day) => {
    expect((await factsOf(`${WHO}\n${stamp} · 🌍\n\n${SAID}\n\n${SAID}\n`, path))[2]).toBe(day);
  });

  it.each([
    ['Winter Fair', '9 November at 18:03'],
    ['Boiled ham', '3 h'],
    ['The lights went out', 'Yesterday at 18:03'],
    ['The lights went out.', '9 November at 18:03 · 🌍'],
    ['We meet at the mill, at the door and in the yard:', '9 November · Public'],
    ['Winter Fair', '9 November · Mill Hall'],
  ])('is no text with a time below its title: %s, %s', async (first, second) => {
    const { article } = await read(`${first}\n${second}\n\n${SAID}\n\n${SAID}\n`, 'a.txt');
    expect([article.author, article.source]).toEqual([null, null]);
    expect(article.text).toContain(second);
  });

  it('has the day that somebody wrote above it', async () => {
    const post = `Date: 2025-11-09\n\n${WHO}\n9 November at 18:03 · 🌍\n\n${SAID}\n\n${SAID}\n`;
    expect((await factsOf(post, '2026-11-20 post.txt')).slice(0, 3)).toEqual([WHO, WHO, '2025-11-09']);
  });

  it('keeps counts that are said', async () => {
    const { article } = await read(
      `${WHO}\n3 h · 🌍\n\n${SAID}\n\n12 loaves, 37 shares of the mill\n`,
      'a.txt',
    );
    expect(article.text).toContain('37 shares of the mill');
  });
});
