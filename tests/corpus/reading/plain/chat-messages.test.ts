import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStatement } from '../../../../src/corpus/article.ts';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';
import { outline, readDays } from '../../read.ts';

/** What messages begin with that elsewhere says what a line is. */
const BEGINNINGS = [
  '@bo',
  '@lil.moss',
  '@everyone',
  '#bugs',
  '/unstuck',
  '> quoted',
  '- one',
  '1. one',
  '# Big',
  '### Small',
  'by Ann:',
  'By Ann Lee',
  'Photo:',
  'Ảnh:',
  'Source:',
  'Nguồn:',
  'Tác giả:',
  'Title:',
  'Tags:',
  'Contact:',
  'Updated:',
  'Posted by Ann on 5 June 2026',
  '5 June 2026',
  '05/06/2026 20:00',
  '2026-06-05',
  '19:00',
  'Yesterday',
  'https://x.example/a',
  '<https://x.example/a>',
  '[site](https://x.example/a)',
  '[1]:',
  '[^1]:',
  '[[Home]]',
  '!!!',
  ':::',
  '%%',
  '{{a}}',
  '{x}',
  '| a |',
  '<b>',
  '<!--',
  '<script>',
  '$x',
  '***',
  '===',
  '---',
  '~~gone~~',
  '||spoiler||',
  '-# small',
  '**Note**',
  '`code`',
  ':cry:',
  '👍',
  '<:boat:12>',
  '<@12>',
  '<#12>',
  '<t:1793476800:F>',
  'Reply',
  'New',
  'Image',
  'Like',
  'Forwarded',
  '(edited)',
  'Read more:',
  'Page 3',
  'Subscribe to our newsletter',
  'Last reply',
  'Joined',
  'Exported 3 messages',
  'Q:',
  'Re:',
  'P.S.',
  'Dear Ann,',
  'Regards,',
  'Unsubscribe',
];

type Form = (head: { readonly name: string; readonly minute: number }, words: string) => string;
const FORMS: Readonly<Record<string, Form>> = {
  Discord: ({ name, minute }, words) => `${name} — 11/22/2026 6:${minute} PM\n${words}\n\n`,
  'Discord, without empty lines': ({ name, minute }, words) =>
    `${name} — 11/22/2026 6:${minute} PM\n${words}\n`,
  'Discord’s exporter': ({ name, minute }, words) => `[22-Nov-26 06:${minute} PM] ${name}\n${words}\n\n`,
  WhatsApp: ({ name, minute }, words) => `22/11/2026, 18:${minute} - ${name}: ${words}\n`,
  'WhatsApp on a phone of Apple’s': ({ name, minute }, words) =>
    `[22/11/2026, 18:${minute}:00] ${name}: ${words}\n`,
  Zalo: ({ name, minute }, words) => `[18:${minute}, 22/11/2026] ${name}: ${words}\n`,
  IRC: ({ name, minute }, words) => `[18:${minute}] <${name}> ${words}\n`,
  Telegram: ({ name, minute }, words) => `${name}, [22.11.2026 18:${minute}]\n${words}\n\n`,
  Slack: ({ name, minute }, words) => `${name}  [6:${minute} PM]\n${words}\n\n`,
};

const words = fc.tuple(fc.constantFrom(...BEGINNINGS), fc.boolean()).map(([beginning, isSentence]) => ({
  beginning: `${beginning} the wheel turns`,
  end: isSentence ? '.' : '',
}));

describe.each(Object.entries(FORMS))('a chat of %s', (_, form) => {
  it.each([
    ['one person', ['Bo']],
    ['two people', ['Bo', 'Ada']],
  ])('loses no message of %s, whatever it begins with', async (__, names) => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 3, maxLength: 6 }), async (said) => {
        const marked = said.map(({ beginning, end }, at) => ({
          words: `${beginning} for miller ${at}${end}`,
          found: `wheel turns for miller ${at}`,
        }));
        const file = marked
          .map((one, at) => form({ name: names[at % names.length] ?? '', minute: 10 + at }, one.words))
          .join('');
        for (const path of ['log.txt', 'log.md']) {
          const { articles } = await readArticles(Buffer.from(file), path);
          const quotable = articles.flatMap(({ text, blocks }) =>
            blocks.filter(isStatement).map(({ start, end }) => text.slice(start, end)),
          );
          for (const { found } of marked)
            expect(quotable.filter((block) => block.includes(found))).toHaveLength(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the messages of a chat', () => {
  it('are there where they begin with whom they call', async () => {
    const chat =
      '[Guild] Mill\n\n[12-Oct-26 08:31 PM] moss\nanyone else: it says "token expired"??\n\n[12-Oct-26 08:40 PM] Bo\n@moss log out first\n\n[12-Oct-26 08:50 PM] Ada\nthanks all\n';
    expect(await readDays(chat)).toEqual([
      [
        '2026-10-12',
        'moss: anyone else: it says "token expired"??\n\nBo: @moss log out first\n\nAda: thanks all',
      ],
    ]);
  });

  it('are not said again where somebody replies to them', async () => {
    const chat =
      'Bo — 08/11/2026 10:02\nCan we use the saw?\n@Bo\nCan we use the saw?\nAda — 08/11/2026 10:15\nNever alone.\n@Bo Can we use the saw?\nCan we use the saw?\nBo — 08/11/2026 10:17\nok\n';
    expect(await readDays(chat)).toEqual([
      ['2026-11-08', 'Bo: Can we use the saw?\n\nAda: Never alone.\n\nBo: ok'],
    ]);
  });

  it.each(['Source:', 'Photo:', 'Title:', 'Tags:', 'Read more:', 'Nguồn:'])(
    'are said where they are the only one of their day: %s',
    async (beginning) => {
      const days = [`${beginning} the wheel turns`, 'so it does', 'good'];
      const chat = days.map((said, at) => `${10 + at}/11/2026, 18:10 - Bo: ${said}\n`).join('');
      const { articles } = await readArticles(Buffer.from(chat), 'log.txt');
      expect(articles.map(outline)).toEqual(days.map((said) => [['body', said]]));
    },
  );

  it('are no days of their own where they begin with one', async () => {
    const chat =
      'Bo  [6:10 PM]\nwhen is the fair?\n\nAda  [6:11 PM]\n5 June 2026\n\nBo  [6:12 PM]\n18.10.2026 20:00 is better\n';
    expect(await readDays(chat)).toEqual([
      [null, 'Bo: when is the fair?\n\nAda: 5 June 2026\n\nBo: 18.10.2026 20:00 is better'],
    ]);
  });
});

describe('the lines above a chat', () => {
  const said =
    '\n\n[12-Oct-26 08:14 PM] kroko\nmy wolf fell\n\n[12-Oct-26 08:16 PM] Jory\nguild: known\n\n[12-Oct-26 08:20 PM] Bo\nok then\n';

  it.each([
    ['[Guild] Emberfall\n[Channel] bugs\n[Exported] 2026-10-20', '#bugs', 'Emberfall'],
    ['[Server] Emberfall\n[Channel] Help / bugs\n[Topic] what is broken', 'Help: #bugs', 'Emberfall'],
    ['#general export (txt)', '#general', null],
    ['#general – discord log', '#general', null],
    ['Boat log', 'Boat log', null],
  ])('name the channel and its server: %j', async (above, title, source) => {
    const { articles } = await readArticles(Buffer.from(above + said), 'x.txt');
    expect(articles.map((article) => [article.title, article.source])).toEqual([[title, source]]);
  });
});
