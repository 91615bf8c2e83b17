import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/corpus/reading/read-article-file.ts';

const read = (file: string) => readArticle(file, 'a.md');

describe('a Markdown article', () => {
  it('takes its facts from the front matter and its text from below it', () => {
    const { article, skipped } = read(
      '---\ntitle: "Old: bridge"\ndate: 2023-01-06\nauthor: [Jane Roe, Bo Li]\nsource: River News\nurl: https://news.example/a?b=c\nlanguage: en\ntags: bridges, rivers\n---\n\nA body.\n',
    );
    expect(skipped).toEqual([]);
    expect(article).toEqual({
      id: 'a',
      path: 'a.md',
      text: 'A body.\n',
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

  it('repeats the whole of what is wrong with its YAML, and marks a value that it cuts', () => {
    expect(() => read('---\ntitle: [x\n---\nA body.\n')).toThrow(
      /^the front matter is not valid YAML \(.*sufficiently indented and end with a \]\): mend this line$/,
    );
    const [address] = read(`---\nurl: javascript:${'x'.repeat(80)}\n---\nA body.\n`).skipped;
    expect(address?.reason).toContain(`"javascript:${'x'.repeat(48)}…"`);
  });

  it('has its first heading for a title where the front matter gives none', () => {
    const { article } = read(
      '# Old bridge\n\nThe council met again on Monday.\n\n## Next\n\nWork begins.\n\n**Source:** River News',
    );
    expect(article).toMatchObject({ title: 'Old bridge', source: 'River News' });
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['noise', '#'],
      ['title', 'Old bridge'],
      ['body', 'The council met again on Monday.'],
      ['noise', '##'],
      ['heading', 'Next'],
      ['body', 'Work begins.'],
      ['source', '**Source:** River News'],
    ]);
  });

  it('has the words of its pictures for captions', () => {
    const { article } = read(
      'The council met.\n\n![ The old bridge ](bridge.jpg)\n\n![](empty.jpg)\n\n<!-- draft -->',
    );
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['body', 'The council met.'],
      ['noise', '!['],
      ['caption', 'The old bridge'],
      ['noise', '](bridge.jpg)'],
      ['noise', '![](empty.jpg)'],
      ['noise', '<!-- draft -->'],
    ]);
  });

  it('leaves out a field that cannot be read, with its line, and keeps the article', () => {
    const { article, skipped } = read('---\ntitle: One\ndate: someday\nurl: javascript:alert(1)\n---\nBody.');
    expect(article).toMatchObject({ title: 'One', published: null, url: null });
    expect(skipped.map(({ path, line }) => [path, line])).toEqual([
      ['a.md', 3],
      ['a.md', 4],
    ]);
  });

  it('reads values as the strings that they are', () => {
    const { article } = read(
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

  it('guesses no language when the front matter names another', () => {
    expect(
      read('---\nlanguage: fr\n---\nThe cat is on the table and it has been there for a day.').article
        .language,
    ).toBeNull();
  });

  it('does no harm with __proto__, constructor and unknown keys', () => {
    const { article } = read(
      '---\n__proto__:\n  title: Bad\n  polluted: yes\nconstructor: x\ntoString: y\ntitle: Good\n---\nBody.',
    );
    expect(article.title).toBe('Good');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['an alias bomb', '---\na: &a [x, x]\nb: &b [*a, *a]\ntags: [*b, *b]\n---\nBody.', 4],
    ['an anchor', '---\ntitle: &t Bridge\n---\nBody.', 2],
    ['a list for a title', '---\ntitle: [a, b]\n---\nBody.', 2],
    ['a key without a colon', '---\ntitle: a\nauthor\n---\nBody.', 3],
    ['a bare text', '---\njust words\n---\nBody.', 2],
    ['deep nesting', `---\ntags: ${'['.repeat(8000)}\n---\nBody.`, 2],
    ['no end', `---\ntitle: a\n${'x: y\n'.repeat(5000)}`, 1],
    ['no text under it', '---\ntitle: a\n---\n\n', undefined],
  ])('is skipped for %s, with the line', (_, file, line) => {
    expect(() => read(file)).toThrow(expect.objectContaining({ name: 'Unreadable', line }));
  });

  it('is whole text without front matter, and a rule further down is none', () => {
    expect(read('Words here.\n\n---\n\nMore words.').article.text).toContain('---');
  });
});
