import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { chat } from '../../src/terminal/chat.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { paintFor } from '../../src/terminal/paint.ts';
import { renderAsked } from '../../src/terminal/render-asked.ts';
import { corpusFolder, writeFiles } from '../support/corpus-folder.ts';

const FILES = {
  'bridge.txt':
    'A new bridge opens\n\nThe mayor of Ashford, Helen Moore, opened the new bridge over the Stour on Monday.\n',
  'school.txt':
    'School wins a prize\n\nThe primary school of Wye won the national garden prize for its orchard.\n',
};

/** What the chat writes for these lines, in a pipe. */
async function said(lines: readonly string[], directory?: string, language = 'en'): Promise<string> {
  return saidBy(await openLibrary({ directory: directory ?? (await corpusFolder(FILES)) }), lines, language);
}

/** The same over a library that is open already. */
async function saidBy(library: Library, lines: readonly string[], language = 'en'): Promise<string> {
  const output = new PassThrough({ encoding: 'utf8' });
  await chat({
    library,
    messages: terminalMessages(language),
    timeZone: 'UTC',
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
  });
  return String(output.read() ?? '');
}

/** What a question gets that is asked alone. */
async function askedAlone(library: Library, question: string): Promise<string> {
  const asked = await ask(library, { question, askedOn: '2025-06-01' });
  return renderAsked(asked, {
    messages: terminalMessages('en'),
    paint: paintFor(new PassThrough()),
    width: 80,
  });
}

describe('what asks nothing', () => {
  it.each(['?', '??', '…', '!', '...', '**?!**'])(
    '“%s” is asked for a question, and asks none again',
    async (signs) => {
      for (const language of ['en', 'vi']) {
        const text = await said(['Who opened the bridge?', signs, 'and where?'], undefined, language);
        const [first, second, third] = text.trimEnd().split('\n\n');
        expect(first).toContain('Helen Moore');
        expect(second).toBe(terminalMessages(language).noWords);
        expect(third).toContain('bridge');
      }
    },
  );

  it.each(['👍', '👍🏽', 'thanks!', 'cảm ơn bạn', 'ok', 'thumbs up', '<3', 'bye'])(
    '“%s” gets one line below an answer',
    async (talk) => {
      const text = await said(['Who opened the bridge?', talk]);
      const [, second = ''] = text.trimEnd().split('\n\n');
      expect(second).not.toContain('bridge');
      expect(second.split('\n')).toHaveLength(1);
    },
  );

  it('thanks before any question get something to ask', async () => {
    expect((await said(['thanks'])).trimEnd().split('\n').length).toBeGreaterThan(1);
  });
});

describe('chat in a pipe', () => {
  it('answers each line, with a blank line between answers and no prompt', async () => {
    const text = await said(['Who opened the bridge?', '', '  What is the capital of France?  ']);
    const [first, second, ...rest] = text.trimEnd().split('\n\n');
    expect(first).toMatch(/^> .*Helen Moore/);
    expect(second).toMatch(/^I found no answer in the 2 articles\./);
    expect(rest).toEqual([]);
  });

  it('says at once that a pasted page is too long for a question', async () => {
    const began = performance.now();
    const text = await said(['who opened the bridge '.repeat(20_000), 'Who opened the bridge?']);
    expect(performance.now() - began).toBeLessThan(5_000);
    const [first, second] = text.trimEnd().split('\n\n');
    expect(first).toBe(
      'That is too long: a question may have up to 1000 characters, and this one has 439999. Ask in a few words.',
    );
    expect(second).toMatch(/^> .*Helen Moore/);
  });

  it('shows the items of a list below each other, each with its sign', async () => {
    const list = await corpusFolder({
      'list.md':
        '---\ntitle: What to bring\n---\nBring this:\n\n- a coat\n- boots\n\nThen:\n\n1. Sign in.\n2. Sit down.\n',
    });
    const shown = await said(['/article bring'], list);
    expect(shown).toContain('Bring this:\n\n• a coat\n• boots\n\nThen:\n\n1. Sign in.\n2. Sit down.');
  });

  it('lists the articles and reads one by number, by id and by words of its title', async () => {
    const listed = await said(['/articles']);
    expect(listed).toMatch(/2 articles:\n {2}1 {2}A new bridge opens\n {2}2 {2}School wins a prize/);
    // The numbers of a shorter list are those of the whole one.
    expect(await said(['/articles school'])).toMatch(/1 of 2 articles:\n {2}2 {2}School wins a prize/);
    expect(await said(['/articles moon'])).toContain('None of 2 articles has these words in its title.');
    for (const wanted of ['2', 'school', 'wins priz'])
      expect(await said([`/article ${wanted}`])).toContain('garden prize');
    expect(await said(['/article moon'])).toContain('No article is called "moon"');
    expect(await said(['/article'])).toContain('Which article?');
  });

  it('takes a number that no article in the list has for the words of a title', async () => {
    const books = await corpusFolder({
      'orwell.md': '---\ntitle: 1984\n---\nThe book club read Orwell in May.\n',
      '2001.md': '---\ntitle: Space night\n---\nThe film club saw Kubrick in June.\n',
    });
    expect(await said(['/article 1984'], books)).toContain('Orwell');
    expect(await said(['/article 2001'], books)).toContain('Kubrick');
    expect(await said(['/article 3'], books)).toContain('No article is called "3"');
  });

  it('shows how the date of an article is written where that tells more', async () => {
    const dated = await corpusFolder({
      'plain.md': '---\ntitle: Plain\ndate: 2025-03-01\n---\nThe fair opens on Saturday.\n',
      'words.md': '---\ntitle: Words\ndate: 1 March 2025\n---\nThe pool has a new roof.\n',
    });
    expect(await said(['/article plain'], dated)).toContain('Date: 1 March 2025\n');
    expect(await said(['/article words'], dated)).toContain('Date: 1 March 2025 ("1 March 2025")\n');
  });

  it('says that other articles have the same title', async () => {
    const talks = await corpusFolder({
      '2023-07-16-talks.md': '---\ntitle: Short talks\n---\nAda Penn opened the talks of July.\n',
      '2024-07-15-talks.md': '---\ntitle: Short talks\n---\nBo Marsh opened the talks of next July.\n',
    });
    const shown = await said(['/article short talks'], talks);
    expect(shown).toContain('Bo Marsh');
    expect(shown.trimEnd().split('\n').at(-1)).toBe(
      'One more article has these words: /articles short talks lists all of them.',
    );
    expect(await said(['/article short talks'], talks, 'vi')).toContain('Còn 1 bài khác có những từ này');
    for (const wanted of ['1', '2024-07-15-talks'])
      expect(await said([`/article ${wanted}`], talks)).not.toContain('more article');
  });

  it('lists what is new, by command and by question', async () => {
    const directory = await corpusFolder({
      'fair.md': '---\ntitle: Fair\ndate: 2025-03\n---\nThe fair opens on Saturday.\n',
      'pool.md': '---\ntitle: Pool\ndate: 2025-05-01\n---\nThe pool has a new roof.\n',
    });
    const list = 'What’s new:\n  Pool\n  1 May 2025\n  Fair\n  March 2025\n';
    expect(await said(['/news'], directory)).toBe(list);
    expect(await said(['what’s new?'], directory)).toBe(list);
    expect(await said(['/news roof'], directory)).toBe('What’s new about “roof”:\n  Pool\n  1 May 2025\n');
    expect(await said(['/news zzz'], directory)).toMatch(/^Nothing new about “zzz”\. /);
    expect(await said(['/news zzz'], directory, 'vi')).toMatch(/^Chưa có gì mới về “zzz”\. /);
    await writeFiles(directory, { 'fair.md': '---\ntitle: Fair\n---\nThe fair opens on Sunday.\n' });
    expect(await said(['có gì mới?'], directory, 'vi')).toBe('Có gì mới:\n  Pool\n  1/5/2025\n');
  });

  it.each([
    ['en', "what's new since may 2090?", 'from 1 May 2090'],
    ['en', "what's new in 2090?", '2090'],
    ['vi', 'có gì mới từ tháng 5 năm 2090?', 'từ 1/5/2090'],
    ['vi', 'có gì mới trong năm 2090?', 'năm 2090'],
  ] as const)('says in which time it found nothing new (%s: %s)', async (language, question, range) => {
    const directory = await corpusFolder(FILES);
    const none = {
      en: `Nothing new (${range}): no article`,
      vi: `Chưa có gì mới (${range}): trong thời gian`,
    };
    const text = await said([question], directory, language);
    expect(text.startsWith(none[language])).toBe(true);
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it('reads the folder again and reports; refuses an empty one and says how to insist', async () => {
    const directory = await corpusFolder(FILES);
    await writeFiles(directory, { 'empty.txt': '' });
    const report = await said(['/reload'], directory);
    expect(report).toContain('Reloaded: 0 added, 0 changed, 0 removed, 2 unchanged.');
    expect(report).toContain('empty.txt');
  });

  it('names what a reload changed by title, with the file where two have the same title', async () => {
    const post = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;
    const directory = await corpusFolder({
      'a/fair.md': post('Hội chợ', 'The fair opens on Saturday.'),
      'a/talk.md': post('The talk', 'Ada Penn opened the talks of July.'),
      'old.md': post('The old mill', 'The mill turns no more.'),
      'stays.md': post('The lake', 'The lake is deep.'),
    });
    const library = await openLibrary({ directory });
    await rm(join(directory, 'old.md'));
    await writeFiles(directory, {
      'a/fair.md': post('Hội chợ', 'The fair opens on Sunday.'),
      'b/talk.md': post('The talk', 'Bo Marsh opened the talks of next July.'),
      'sauna.md': post('A sauna at the lake', 'The sauna is hot.'),
      'plain.md': 'the pool has a new roof, and it is green and dry below it all of the year.\n',
    });
    expect((await saidBy(library, ['/reload'])).trim().split('\n')).toEqual([
      'Reloaded: 3 added, 1 changed, 1 removed, 2 unchanged.',
      '  + The talk (b/talk.md)',
      '  + plain.md',
      '  + A sauna at the lake',
      '  ~ Hội chợ',
      '  - The old mill',
    ]);
  });

  it('names the first twenty articles that a reload removed, and how many more there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [
        `post-${at}.md`,
        `# Post ${at}\n\nThe fair has ${at} stalls.\n`,
      ]),
    );
    const directory = await corpusFolder({ ...many, 'bridge.txt': FILES['bridge.txt'] });
    const library = await openLibrary({ directory });
    for (const name of Object.keys(many)) await rm(join(directory, name));
    expect(await saidBy(library, ['/reload force'])).toContain('  - … +3');
  });

  it('adds a command to a goodbye, which a question asked alone does not get', async () => {
    expect(await said(['good night bot'])).toContain('Goodbye! /quit leaves.');
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    expect(await askedAlone(library, 'good night bot')).not.toContain('/quit');
  });

  it('says of an empty folder that there are no articles', async () => {
    const directory = await corpusFolder({ 'bridge.txt': FILES['bridge.txt'] });
    const library = await openLibrary({ directory });
    await rm(join(directory, 'bridge.txt'));
    await library.reload({ force: true });
    expect(await askedAlone(library, 'Who opened the bridge?')).toContain('There are no articles yet');
  });

  it('says of a refused reload which files were left out and why', async () => {
    const directory = await corpusFolder({ 'bridge.txt': FILES['bridge.txt'] });
    const library = await openLibrary({ directory });
    await writeFiles(directory, { 'bridge.txt': '' });
    const output = new PassThrough({ encoding: 'utf8' });
    await chat({
      library,
      messages: terminalMessages('en'),
      timeZone: 'UTC',
      input: Readable.from(['/reload\n']),
      output,
    });
    const text = String(output.read());
    expect(text).toContain('the folder holds no article (1 before)');
    expect(text).toMatch(/1 file left out:\n {2}bridge\.txt: it contains no words/);
    expect(text).toContain('/reload force');
  });

  it('says of a field that cannot be read that its article is loaded', async () => {
    const directory = await corpusFolder({ 'bridge.txt': FILES['bridge.txt'] });
    const library = await openLibrary({ directory });
    await writeFiles(directory, { 'sun.md': '---\nurl: htps://sun.example\n---\nThe sun shines.\n' });
    const output = new PassThrough({ encoding: 'utf8' });
    const input = Readable.from(['/reload\n']);
    await chat({ library, messages: terminalMessages('en'), timeZone: 'UTC', input, output });
    const text = String(output.read());
    expect(text).toContain('1 warning (the articles are loaded):\n  sun.md:2: the url "htps://sun.example"');
    expect(text).not.toContain('left out');
  });

  it('follows the question before where a question plainly goes on from it, and says so', async () => {
    const text = await said(['Who opened the bridge over the Stour?', 'and when was that?', 'Who else?']);
    const [, second = '', third = ''] = text.trimEnd().split('\n\n');
    expect(second).toMatch(
      /^Following “Who opened the bridge over the Stour\?” · A new bridge opens\n> .*on Monday/s,
    );
    // "And when was that?" has no topic to go on from.
    expect(third).toContain('Following “Who opened the bridge over the Stour?”');
  });

  it('asks a question that stands alone for itself', async () => {
    const text = await said(['Who opened the bridge?', 'Which school won the garden prize?']);
    const second = text.trimEnd().split('\n\n')[1] ?? '';
    expect(second).toMatch(/^> .*primary school of Wye/s);
  });

  it('says which dates it took into account, in both languages', async () => {
    const question = 'Who opened the bridge before 2022?';
    expect(await said([question])).toMatch(
      /^No article dated until 31 December 2021 answers this well, so all dates were searched\.\n/,
    );
    expect(await said([question], undefined, 'vi')).toContain(
      'Không bài nào đề ngày đến 31/12/2021 trả lời được rõ, nên đã tìm trong mọi bài.',
    );
  });

  it('lists the articles of somebody, and all articles, with what is known of them', async () => {
    const directory = await corpusFolder({
      'pond.md': '---\ntitle: The pond\nauthor: Maren Holt\n---\nThe pond is drained in May.\n',
      'bare.md': '---\ntitle: Bees\n---\nBees moved into the east wall.\n',
    });
    for (const language of ['en', 'vi']) {
      const by = await said(['what did maren write'], directory, language);
      expect(by).toMatch(/:\n {2}The pond\n {2}Maren Holt\n$/);
      const all = await said(['/articles'], directory, language);
      expect(all).toMatch(/:\n {2}1 {2}Bees\n {2}2 {2}The pond\n {5}Maren Holt\n$/);
    }
  });

  it('says of a refusal no dates that it does not keep to', async () => {
    expect(await said(['Who composes an opera tomorrow?'])).toMatch(/^I found no answer in the /);
    expect(await said(['Who composed an opera in 2018?'])).toMatch(/^I found no answer in the /);
  });

  it('shows in an explanation what is quoted, whole', async () => {
    const long =
      'The town had waited for it since the flood of 1998 took the old one away, and for years people drove around by the mill, which cost them an hour and, in winter, at times a whole morning.';
    const asked =
      'In the end it was the mayor of Ashford, Helen Moore, who opened the bridge over the Stour on Monday, beside the two engineers who had drawn it, the children of the school and some four hundred others.';
    const directory = await corpusFolder({
      'bridge.txt': `A new bridge\n\n${long} ${asked} The band played.\n`,
    });
    const question = 'Who opened the bridge over the Stour?';
    const quoted = (await said([question], directory)).match(/^> .*/gm)?.map((line) => line.slice(2));
    expect(quoted?.join(' ')).toBe(asked);
    const shown = (await said([`/why ${question}`], directory)).match(/^ {3}\S.*/gm);
    expect(shown?.map((line) => line.trim()).join(' ')).toContain(asked);
  });

  it('explains a decision', async () => {
    const text = await said(['/why Who opened the bridge?', '/why']);
    expect(text).toContain('threshold');
    expect(text).toContain('bridge');
    expect(text).toContain('Which question?');
  });

  it('knows its commands and says so of others, inherited names among them', async () => {
    expect(await said(['/help'])).toContain('/articles [words]');
    for (const name of ['/foo', '/constructor', '/__proto__', '/'])
      expect(await said([name])).toContain('/help lists');
  });

  it('stops at /quit', async () => {
    expect(await said(['/quit', 'Who opened the bridge?'])).toBe('');
  });

  it('speaks Vietnamese by locale', async () => {
    expect(await said(['What is the capital of France?'], undefined, 'vi_VN.UTF-8')).toContain(
      'Tôi không tìm thấy câu trả lời',
    );
  });

  it('puts no escape sequence where colours are off', async () => {
    expect(await said(['Who opened the bridge?', '/articles', '/article 1'])).not.toContain('\u001b');
  });
});

describe('chat on a terminal', () => {
  it('prompts, answers with colour, and says goodbye at the end of input', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const screen = new PassThrough({ encoding: 'utf8' });
    const output = Object.assign(screen, { isTTY: true, columns: 60, hasColors: () => true });
    const ended = chat({ library, messages: terminalMessages('en'), timeZone: 'UTC', input, output });
    input.end('Who opened the bridge?\r');
    await ended;
    const text = String(screen.read());
    expect(text).toContain('Type a question, or /help.');
    expect(text).toContain('\u001b[1mHelen Moore\u001b[22m');
    expect(text).toMatch(/Goodbye\.\n$/);
    const columns = text
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => stripVTControlCharacters(line).length);
    expect(Math.max(...columns)).toBeLessThanOrEqual(60);
  });
});
