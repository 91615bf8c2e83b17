import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../src/corpus/article.ts';
import { knownOf } from '../src/corpus/storage/packed/left-in-file.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { articleKey, listVersion } from '../src/reply/read/article-key.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';
import { type StubCluster, stubCluster } from './support/stub-cluster.ts';

const post = (number: number, more = '') =>
  `---\ntitle: ${number % 7 === 0 ? 'Bridges of the north' : `Bến cảng số ${number}`}\ndate: 20${10 + (number % 9)}-0${1 + (number % 9)}-1${number % 10}\nsource: ${number % 2 === 0 ? 'The Daily' : 'VNA'}\ntags: [${number % 3 === 0 ? 'port, news' : 'news'}]\nlanguage: ${number % 2 === 0 ? 'en' : 'vi'}\n---\n\nPort ${number} was opened by governor number ${number}. ${more}\n`;
const FILES: Record<string, string> = {
  ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at % 4}/n${at}.md`, post(at)])),
  'untitled.txt': 'harbour',
  'copy-of-n1.md': post(1),
  'year.md':
    '---\ntitle: The year\ndate: 2012\nreplaces: [n1]\nauthor: An Nhien\nurl: https://a.example/year\n---\n\nIn 2012.\n',
  'month.md': '---\ntitle: The month\ndate: January 2012\n---\n\nIn January.\n',
  'many.json': JSON.stringify(
    [1, 2, 3].map((one) => ({ title: `Part ${one}`, text: `Part ${one} of many.` })),
  ),
  'broken.md': '---\ntitle: [\n---\nx',
};

const FIELDS = 'id text title source author url path language tags replaces blocks'.split(' ');

const whole = (one: Article | undefined) =>
  one && {
    ...Object.fromEntries(FIELDS.map((field) => [field, Reflect.get(one, field)])),
    published: one.published && { iso: one.published.iso, asWritten: one.published.asWritten },
  };

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

/** The results of all lists and look-ups. */
function said(library: Library) {
  const all = library.articles();
  return {
    all: all.map(whole),
    version: library.status().version,
    skipped: library.status().skipped,
    list: listVersion(all),
    queries: ['bridges', 'ben cang so 1', 'untitled', 'brigdes north', 'part'].map((query) =>
      ids(library.articles({ query })),
    ),
    dates: [{ from: '2012-01-15' }, { to: '2012' }, { from: '2012-01', to: '2014-05-13' }].map((range) =>
      ids(library.articles(range)),
    ),
    sources: ids(library.articles({ source: 'the daily' })),
    news: [...library.news()].map(({ article, what, iso }) => [
      article.id,
      what,
      what === 'dated' ? iso : '',
    ]),
    keys: all.map(({ id }) => library.withKey(articleKey(id))?.id),
    nobody: [library.withKey('AAAAAAAAAAAA')?.id, library.withKey('~')?.id, library.article('nobody')?.id],
    together: all.map((one) => ids(library.sameFile(one))),
  };
}

async function opened(directory: string, stateDir: string, cluster?: StubCluster): Promise<Library> {
  const search = cluster && { ...cluster.settings, waits: true };
  const library = await openLibrary({ directory, stateDir, search });
  onTestFinished(() => library.close());
  await library.saved();
  return library;
}

describe('a library whose index stands in a cluster', () => {
  it('says of its articles, which are left in a file, what one says that holds them', async () => {
    const cluster = await stubCluster();
    onTestFinished(() => cluster.close());
    const directory = await corpusFolder(FILES);
    const [first, second] = [await corpusFolder(), await corpusFolder()];
    const held = await opened(directory, first);
    const expected = said(held);
    expect(expected.all).toHaveLength(66);
    expect(said(await opened(directory, second, cluster))).toEqual(expected);
    const left = await opened(directory, second, cluster);
    expect(said(left)).toEqual(expected);

    const edits: (() => Promise<void>)[] = [
      // First a few changes, which are not written to the file at once, then many, then none.
      () => writeFiles(directory, { '0/n4.md': post(4, 'Changed.'), 'fresh.md': post(99, 'Fresh.') }),
      () => rm(join(directory, '1/n5.md')),
      () => rm(join(directory, '1/n1.md')),
      () =>
        writeFiles(
          directory,
          Object.fromEntries(
            Array.from({ length: 30 }, (_, at) => [`2/n${at * 4 + 2}.md`, post(at + 7, 'New.')]),
          ),
        ),
      async () => undefined,
      () => writeFiles(directory, { 'synonyms.txt': 'port = harbour\n' }),
    ];
    for (const edit of edits) {
      await edit();
      const before = left.articles();
      const [report, other] = [await left.reload(), await held.reload()];
      await Promise.all([left.saved(), held.saved()]);
      expect(said(left)).toEqual(said(held));
      const { added, changed, removed, unchanged, skipped } = other;
      expect(report).toMatchObject({ added, changed, removed, unchanged, skipped });
      // What was made from an article can be kept where it says the same, once it is in the file.
      const now = new Set(left.articles());
      const gone = before.filter((one) => knownOf(one) !== undefined && !now.has(one)).length;
      expect(gone).toBeLessThanOrEqual(changed.length + removed.length);
    }
    const later = await opened(directory, second, cluster);
    expect(said(later)).toEqual(said(held));
    expect(later.articles().filter((one) => knownOf(one) === undefined).length).toBeLessThan(5);
  }, 60_000);

  it('holds its articles where they cannot be written to a file, and says so once', async () => {
    const cluster = await stubCluster();
    onTestFinished(() => cluster.close());
    const directory = await corpusFolder(FILES);
    const stateDir = await corpusFolder({ taken: 'a file where a folder would have to be' });
    const failures: unknown[] = [];
    const library = await openLibrary({
      directory,
      stateDir: join(stateDir, 'taken'),
      search: { ...cluster.settings, waits: true },
      onSaveFailed: (error) => failures.push(error),
    });
    onTestFinished(() => library.close());
    await library.saved();
    expect(failures).toHaveLength(1);
    expect(said(library)).toEqual(said(await opened(directory, await corpusFolder())));
  });
});
