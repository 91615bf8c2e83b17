import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

describe('a Markdown article', () => {
  it('takes its facts from the front matter and its text from below it', async () => {
    const { article, skipped } = await read(
      '---\ntitle: "Old: bridge"\ndate: 2023-01-06\nauthor: [Jane Roe, Bo Li]\nsource: River News\nurl: https://news.example/a?b=c\nlanguage: en\ntags: bridges, rivers\n---\n\nA body.\n',
    );
    expect(skipped).toEqual([]);
    expect(article).toEqual({
      id: 'a',
      path: 'a.md',
      text: 'A body.',
      title: 'Old: bridge',
      source: 'River News',
      author: 'Jane Roe, Bo Li',
      published: { iso: '2023-01-06', asWritten: '2023-01-06' },
      url: 'https://news.example/a?b=c',
      language: 'en',
      tags: ['bridges', 'rivers'],
      blocks: [{ kind: 'body', start: 0, end: 7 }],
    });
  });

  it('repeats the whole of what is wrong with its YAML, and marks a value that it cuts', async () => {
    await expect(read('---\ntitle: [x\n---\nA body.\n')).rejects.toThrow(
      /^the front matter is not valid YAML \(.*sufficiently indented and end with a \]\): correct this line$/,
    );
    const [address] = (await read(`---\nurl: javascript:${'x'.repeat(80)}\n---\nA body.\n`)).skipped;
    expect(address?.reason).toContain(`"javascript:${'x'.repeat(48)}…"`);
  });

  it.each([
    ['a colon in a title', 'title: Rules: the new ones', 'Rules: the new ones'],
    ['a quote that is not closed', 'title: "Rules', 'Rules'],
    ['a quote around some of the words', 'title: "Rules" and more', '"Rules" and more'],
    ['a sign that YAML keeps for itself', 'title: @everyone rules', '@everyone rules'],
  ])('is read with %s', async (_, line, title) => {
    const { article } = await read(`---\n${line}\ndate: 2026-03-04\n---\n\nThe door is open.\n`, 'a.md');
    expect(article).toMatchObject({ title, published: { iso: '2026-03-04' } });
  });

  it('ends with an empty line where its last rule was forgotten', async () => {
    const { article } = await read('---\ntitle: Rules\ndate: 2026-03-04\n\nThe door: it is open.\n', 'a.md');
    expect(article).toMatchObject({ title: 'Rules', published: { iso: '2026-03-04' } });
    expect(outline(article)).toEqual([['body', 'The door: it is open.']]);
  });

  it('has the names of channels in its title and source, and no comment', async () => {
    const { article } = await read(
      '---\ntitle: From #ask-anything, first week\nsource: #news # where it stood\nauthor: Jo # the mayor\n---\nA body.\n',
    );
    expect(article).toMatchObject({
      title: 'From #ask-anything, first week',
      source: '#news',
      author: 'Jo',
    });
  });

  it('has its first heading for a title where the front matter gives none', async () => {
    const { article } = await read(
      '# Old bridge\n\nThe council met again on Monday.\n\n## Next\n\nWork begins.\n\n**Source:** River News',
    );
    expect(article).toMatchObject({ title: 'Old bridge', source: 'River News' });
    expect(outline(article)).toEqual([
      ['title', 'Old bridge'],
      ['body', 'The council met again on Monday.'],
      ['heading', 'Next'],
      ['body', 'Work begins.'],
      ['source', 'Source: River News'],
    ]);
  });

  it('has the words of its pictures for captions', async () => {
    const { article } = await read(
      'The council met.\n\n![ The old bridge ](bridge.jpg)\n\n![](empty.jpg)\n\n<!-- draft -->',
    );
    expect(outline(article)).toEqual([
      ['body', 'The council met.'],
      ['caption', 'The old bridge'],
    ]);
  });

  it('leaves out a field that cannot be read, with its line, and keeps the article', async () => {
    const { article, skipped } = await read(
      '---\ntitle: One\ndate: someday\nurl: javascript:alert(1)\n---\nBody.',
    );
    expect(article).toMatchObject({ title: 'One', published: null, url: null });
    expect(skipped.map(({ path, line }) => [path, line])).toEqual([
      ['a.md', 3],
      ['a.md', 4],
    ]);
  });

  it('reads values as the strings that they are', async () => {
    const { article } = await read(
      '---\ntitle: 2023\nauthor: null\nsource: yes\ndate: 06/01/2023\nlanguage: vi-VN\ntags: [1, ~]\n---\nBody.',
    );
    expect(article).toMatchObject({
      title: '2023',
      author: null,
      source: 'yes',
      language: 'vi',
      tags: ['1'],
    });
    expect(article.published?.iso).toBe('2023-01-06');
  });

  it('guesses no language when the front matter names another', async () => {
    const { article } = await read(
      '---\nlanguage: fr\n---\nThe cat is on the table and it has been there for a day.',
    );
    expect(article.language).toBeNull();
  });

  it('does no harm with __proto__, constructor and unknown keys', async () => {
    const { article } = await read(
      '---\n__proto__:\n  title: Bad\n  polluted: yes\nconstructor: x\ntoString: y\ntitle: Good\n---\nBody.',
    );
    expect(article.title).toBe('Good');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['an alias bomb', '---\na: &a [x, x]\nb: &b [*a, *a]\ntags: [*b, *b]\n---\nBody.', [4]],
    ['an anchor', '---\ntitle: &t Bridge\n---\nBody.', [2]],
    ['a list for a title', '---\ntitle: [a, b]\n---\nBody.', [2]],
    ['a date of another kind', '---\ntitle: a\ndate: [soon]\n---\nBody.', [3]],
  ])('keeps the article for %s, and names the field with its line', async (_, file, lines) => {
    const { article, skipped } = await read(file);
    expect(article).toMatchObject({ text: 'Body.', tags: [], published: null });
    expect(skipped.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['a key without a colon', '---\ntitle: a\nauthor\n---\nBody.', 3],
    ['a bare text', '---\njust words\n---\nBody.', 2],
    ['deep nesting', `---\ntags: ${'['.repeat(8000)}\n---\nBody.`, 2],
    ['no end', `---\ntitle: a\n${'x: y\n'.repeat(5000)}`, 1],
    ['no text under it', '---\ntitle: a\n---\n\n', undefined],
  ])('is skipped for %s, with the line', async (_, file, line) => {
    await expect(read(file)).rejects.toThrow(expect.objectContaining({ name: 'Unreadable', line }));
  });

  it('is whole text without front matter, and a rule further down is none', async () => {
    expect((await read('Words here.\n\n---\n\nMore words.')).article.text).toBe('Words here.\n\nMore words.');
  });
});
