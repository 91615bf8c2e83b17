import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { generatedArticle } from '../support/generated-articles.ts';

const MB = 1_024 * 1_024;
/** Bounds that hold with all of the files below together, on two busy cores. */
const START_WITHIN_MS = 20_000;
const RESIDENT_AT_MOST = 700 * MB;

describe('a hostile corpus', () => {
  it('is loaded within its bounds, what cannot be used is named, and the rest answers', async () => {
    const known = generatedArticle(1);
    const bomb = [
      'a: &a ["x","x","x","x","x","x","x","x","x"]',
      ...'bcdefghi'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(',')}]`,
        ),
    ];
    const tiny = Array.from({ length: 3_000 }, (_, index): [string, string] => [
      `tiny/${index % 40}/${index}.txt`,
      `Tiny ${index}.`,
    ]);
    const started = performance.now();
    const bot = await startBot({
      articles: {
        [known.path]: known.content,
        'huge.txt': Buffer.alloc(50 * MB, 'a word and '),
        'words.txt': 'word\n'.repeat(1_000_000),
        'endless.txt': 'no end of this line '.repeat(90_000),
        'unbroken.txt': 'x'.repeat(1_900_000),
        'name\nwith\n..\nnewlines.txt': 'A file of a strange name tells of the strange harbour of Xyloba.\n',
        'scripts.txt':
          '<script>alert(1)</script><img src=x onerror=alert(2)> The mayor of Xanadu said <b>no</b>.\n',
        'bomb.md': `---\n${bomb.join('\n')}\ntitle: *i\n---\nThe bomb did not go off.\n`,
        'proto.md':
          '---\n__proto__:\n  polluted: true\nconstructor: 1\ntitle: Prototype\ntags: [__proto__, toString]\n---\nThe prototype of the tram was shown in Hue.\n',
        'binary.txt': Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 7) % 256)),
        'marks.txt': `A${'\u0301'.repeat(100_000)} storm.\n`,
        'markdown.md':
          '---\ntitle: "# [@everyone](https://evil.example) evil <@1> ||x|| `y`"\nurl: "javascript:alert(1)"\n---\nThe **mayor** of Zanzobar said ](https://evil.example) and @everyone went home <@1>.\n',
        ...Object.fromEntries(tiny),
      },
    });
    expect(performance.now() - started).toBeLessThan(START_WITHIN_MS);
    const { discord, program } = bot;
    const admin = discord.user('Admin', { admin: true });
    expect((await admin.slash('ask', { question: known.question })).text).toContain(known.name);
    for (const question of [
      'Who said no in Xanadu?',
      'What did the mayor of Zanzobar say?',
      'Where was the prototype of the tram shown?',
      'What tells of the harbour of Xyloba?',
    ])
      expect((await admin.slash('ask', { question })).tookMs).toBeLessThan(3_000);
    const status = await admin.slash('corpus status');
    expect(status.text).toMatch(/huge/);
    expect((await admin.slash('articles')).text).toContain('articles');
    expect((await admin.slash('article', { title: 'evil' })).buttons.filter(({ url }) => url)).toEqual([]);
    const { choices } = await admin.type('article', 'title', 'evil');
    expect(choices.length).toBeGreaterThan(0);
    for (const { name } of choices) expect(name).not.toMatch(/@everyone|<@|(?:^|\s)#\w/);
    const reload = await admin.slash('corpus reload');
    await discord.until(() => reload.text.includes('Unchanged:'), START_WITHIN_MS, 'the report');
    expect(program.residentBytes ?? 0).toBeLessThan(RESIDENT_AT_MOST);
    bot.expectClean();
    await bot.end();
  }, 90_000);
});
