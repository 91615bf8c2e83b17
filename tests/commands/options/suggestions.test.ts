import type { AutocompleteInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  choicesFor,
  findName,
  suggestArticles,
  suggestNames,
} from '../../../src/commands/options/suggestions.ts';
import { type Library, openLibrary } from '../../../src/library.ts';
import { listArticles } from '../../../src/retrieval/articles/article-list.ts';
import { titleIndexOf } from '../../../src/retrieval/articles/title-index.ts';
import { foldText } from '../../../src/text/fold-words.ts';
import { article } from '../../support/article.ts';
import { corpusFolder, writeFiles } from '../../support/corpus-folder.ts';

const entries = (names: readonly string[]) =>
  names.map((label) => ({ label, value: label, folded: foldText(label) }));
const names = (labels: readonly string[], typed: string) =>
  choicesFor(entries(labels), typed).map(({ name }) => name);

describe('suggesting articles', () => {
  const type = (typed: string) =>
    ({ locale: 'en-US', options: { getFocused: () => typed } }) as unknown as AutocompleteInteraction;

  it('finds an untitled one by the words that stand for its name', async () => {
    const directory = await corpusFolder({
      'a.txt':
        'The rowing day of Southquay took place on Sunday with nine boats, and nobody was late for it.',
    });
    const [choice] = suggestArticles(await openLibrary({ directory }), type('rowing'));
    expect(choice?.name).toMatch(/The rowing day of Southquay/);
  });

  it('tells those of one name apart by their files', async () => {
    const directory = await corpusFolder({
      'north.md': '---\ntitle: Club night\n---\nBo Marsh opened it.',
      'south.md': '---\ntitle: Club night\n---\nAda Penn opened it.',
      'talk.md': '---\ntitle: Talk\n---\nMai Lan opened it.',
    });
    const names = suggestArticles(await openLibrary({ directory }), type('')).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Club night · north.md', 'Club night · south.md', 'Talk']);
  });

  it('tells the days of one chat apart', async () => {
    const line = (day: string) =>
      `${day}, 16:02 - Beth: the otters meet\n${day}, 16:05 - Nadia: good to know`;
    const directory = await corpusFolder({
      'chat.txt': `Otters\n${line('19/10/2026')}\n${line('02/11/2026')}\n`,
    });
    const names = suggestArticles(await openLibrary({ directory }), type('otters')).map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });
});

describe('suggesting names', () => {
  it('looks at the articles once for each state of the library, not once for each keystroke', async () => {
    const directory = await corpusFolder(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `${at}.md`,
          `---\ntitle: Report ${at}\nsource: Paper ${at % 30}\ntags: [tag ${at}]\n---\nText ${at}.\n`,
        ]),
      ),
    );
    const real = await openLibrary({ directory });
    let listed = 0;
    const library: Library = {
      ...real,
      articles: (filter) => {
        listed++;
        return real.articles(filter);
      },
    };
    const type = (typed: string) =>
      ({ locale: 'vi', options: { getFocused: () => typed } }) as unknown as AutocompleteInteraction;
    for (const typed of ['', 'p', 'pa', 'pap', 'pape', 'paper', 'paper 2']) {
      expect(suggestNames(library, 'sources', type(typed)).length).toBeLessThanOrEqual(25);
      suggestNames(library, 'tags', type(typed));
    }
    expect(listed).toBe(1);
    await writeFiles(directory, { 'new.md': '---\ntags: [fresh]\n---\nNew text.\n' });
    await real.reload();
    expect(suggestNames(library, 'tags', type('fresh'))).toEqual([{ name: 'fresh', value: 'fresh' }]);
    expect(listed).toBe(2);
    listed = 0;
    expect(suggestArticles(library, type('repo'))).toHaveLength(25);
    expect(listed).toBe(1);
  });

  it('of 5,000 articles none but the 25 that are shown is turned into a choice', async () => {
    let read = 0;
    const counted = Array.from({ length: 5_000 }, (_, at) =>
      Object.defineProperty(
        article({ id: `a${at}`, text: 'Text.', title: `Report ${at} of the river` }),
        'source',
        {
          get: () => {
            read++;
            return 'Paper';
          },
        },
      ),
    );
    const titles = titleIndexOf(counted);
    const library = { articles: (filter = {}) => listArticles(counted, titles, filter) } as Library;
    for (const typed of ['', 'r', 're', 'report', 'river', 'report 4', 'rivr']) {
      read = 0;
      const type = {
        locale: 'en-GB',
        options: { getFocused: () => typed },
      } as unknown as AutocompleteInteraction;
      suggestArticles(library, type);
      expect(read).toBeLessThanOrEqual(25);
    }
  });
});

describe('a name that is typed', () => {
  it('is the one of these words, else the most used that has them as parts', async () => {
    const sources = ['Harbour Daily', 'Harbour Daily', 'Harbour', 'Oldharbour Post'];
    const directory = await corpusFolder(
      Object.fromEntries(
        sources.map((source, at) => [
          `${at}.md`,
          `---\ntitle: T${at}\nsource: ${source}\n---\nText ${at}.\n`,
        ]),
      ),
    );
    const library = await openLibrary({ directory });
    const found = (typed: string) => findName(library, 'sources', typed);
    expect(found('HARBOUR')).toBe('Harbour');
    expect(found('harb')).toBe('Harbour Daily');
    expect(found('dharb')).toBe('Oldharbour Post');
    expect(found('zebra')).toBe('zebra');
  });
});

describe('choicesFor', () => {
  it('has beginnings of the whole first, then of words, then parts of words', () => {
    const labels = ['Daily Harbour', 'The Oldharbour', 'Harbour Daily'];
    expect(names(labels, 'harbour')).toEqual(['Harbour Daily', 'Daily Harbour', 'The Oldharbour']);
  });

  it('case and marks do not count', () => {
    expect(names(['Báo Đà Nẵng'], 'bao da NANG')).toEqual(['Báo Đà Nẵng']);
  });

  it('gives at most 25, of at most 100 characters', () => {
    const many = Array.from({ length: 26 }, (_, index) => `name ${index}`);
    expect([24, 25, 26].map((count) => names(many.slice(0, count), '').length)).toEqual([24, 25, 25]);
    const [long = ''] = names([`a${'b'.repeat(200)}`], 'a');
    expect(long).toHaveLength(100);
  });

  it('nothing in a choice turns into a mention', () => {
    expect(names(['#general @everyone <@1>'], '')).toEqual([
      '#\u2060general @\u2060everyone <\u2060@\u20601>',
    ]);
  });
});
