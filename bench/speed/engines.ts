import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import type { CompactIndex } from '../../src/retrieval/index/compact-index.ts';
import type * as questions from '../../src/retrieval/question/analyse-question.ts';
import type * as retrieval from '../../src/retrieval/retriever.ts';
import { type Engine, type Text, words } from './engine.ts';
import { textsOf } from './passages.ts';

/** Hits that a library is asked for, where it takes a number. */
const HITS = 20;
const NO_ARTICLES: readonly Article[] = [];

/** The libraries in the order of the table. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  Verbatim: verbatim,
  MiniSearch: miniSearch,
  'SQLite FTS5': fts5,
  FlexSearch: flexSearch,
  lunr,
  Orama: orama,
};

/** Passages that the ranking asks its index for. */
const PASSAGES = 100;

/** The retriever's own index, which none but a bench looks into. */
function isIndexed(
  retriever: retrieval.Retriever | undefined,
): retriever is retrieval.Retriever & { readonly index: CompactIndex } {
  return retriever !== undefined && 'index' in retriever;
}

/** The compiled program, as users run it: from source it would build without workers. */
async function verbatim(): Promise<Engine> {
  const href = new URL('../../dist/retrieval/retriever.js', import.meta.url).href;
  const { createRetriever, updateRetriever }: typeof retrieval = await import(href);
  const { analyseQuestion, searchTerms }: typeof questions = await import(
    new URL('question/analyse-question.js', href).href
  );
  const folder = temporaryFolder();
  const indexFile = join(folder, 'passages.index');
  let articles = NO_ARTICLES;
  let retriever: retrieval.Retriever | undefined;
  return {
    asks: 'the whole way from question to quoted answer',
    build: async (given) => {
      articles = given;
      retriever = await createRetriever({ articles, version: 'bench' }, { indexFile });
    },
    store: async () => retriever?.saved,
    load: async () => {
      retriever = await createRetriever({ articles, version: 'bench' }, { indexFile });
    },
    reload: async (given) => {
      if (retriever !== undefined) retriever = await updateRetriever(retriever, { articles: given });
    },
    search: async (question) => retriever?.answer(question),
    work: (question) => {
      if (!isIndexed(retriever)) throw new Error('nothing was built');
      const terms = searchTerms(analyseQuestion(question, retriever.index));
      const { postings, candidatePostings } = retriever.index.workOf(terms, { limit: PASSAGES });
      return { scored: postings, all: candidatePostings };
    },
    rebuild: async () => {
      // A reload of which every article is another one.
      const changed = articles.map((article) => ({ ...article, title: `${article.title ?? ''}.` }));
      if (retriever !== undefined) await updateRetriever(retriever, { articles: changed });
    },
  };
}

async function miniSearch(): Promise<Engine> {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['title', 'text'] };
  let index = new MiniSearch<Text>(options);
  let stored = '';
  let firsts: number[] = [];
  return {
    asks: '`search` with every word, its defaults',
    build: async (articles) => {
      const cut = textsOf(articles);
      firsts = cut.firsts;
      index.addAll(cut.texts);
    },
    store: async () => {
      stored = JSON.stringify(index);
    },
    load: async () => {
      index = MiniSearch.loadJSON(stored, options);
      stored = '';
    },
    reload: async (articles, changed) => {
      for (let id = firsts[changed] ?? 0; id < (firsts[changed + 1] ?? 0); id++) index.discard(id);
      index.addAll(replacement(articles, changed));
    },
    search: async (question) => index.search(question),
  };
}

async function fts5(): Promise<Engine> {
  const { default: Database } = await import('better-sqlite3');
  const file = join(temporaryFolder(), 'fts5.sqlite');
  let database = new Database(file);
  let firsts: number[] = [];
  const insert = (texts: readonly Text[]): void => {
    const statement = database.prepare('insert into passages (rowid, title, text) values (?, ?, ?)');
    database.transaction(() => {
      for (const { id, title, text } of texts) statement.run(id, title, text);
    })();
  };
  return {
    asks: '`match` with every word joined by `OR`, `order by rank limit 20`',
    build: async (articles) => {
      const cut = textsOf(articles);
      firsts = cut.firsts;
      database.exec("create virtual table passages using fts5 (title, text, tokenize = 'porter unicode61')");
      insert(cut.texts);
    },
    store: async () => database.close(),
    load: async () => {
      database = new Database(file);
      database.prepare('select count(*) from passages where passages match ?').get('"the"');
    },
    reload: async (articles, changed) => {
      const remove = database.prepare('delete from passages where rowid >= ? and rowid < ?');
      remove.run(firsts[changed], firsts[changed + 1]);
      insert(replacement(articles, changed));
    },
    search: async (question) =>
      database.prepare(`select rowid from passages where passages match ? order by rank limit ${HITS}`).all(
        words(question)
          .map((word) => `"${word}"`)
          .join(' OR '),
      ),
  };
}

async function flexSearch(): Promise<Engine> {
  const { default: flexsearch } = await import('flexsearch');
  const index = new flexsearch.Index({ tokenize: 'strict' });
  let firsts: number[] = [];
  const add = (texts: readonly Text[]): void => {
    for (const { id, title, text } of texts) index.add(id, `${title} ${text}`);
  };
  return {
    asks: '`search` with `suggest`, 20 hits',
    build: async (articles) => {
      const cut = textsOf(articles);
      firsts = cut.firsts;
      add(cut.texts);
    },
    reload: async (articles, changed) => {
      for (let id = firsts[changed] ?? 0; id < (firsts[changed + 1] ?? 0); id++) index.remove(id);
      add(replacement(articles, changed));
    },
    search: async (question) => index.search(question, { limit: HITS, suggest: true }),
  };
}

async function lunr(): Promise<Engine> {
  const { default: lunr } = await import('lunr');
  const none = lunr(function () {
    this.ref('id');
  });
  let index = none;
  let stored = '';
  return {
    asks: '`search` with every word (its index cannot be changed)',
    build: async (articles) => {
      const { texts } = textsOf(articles);
      index = lunr(function () {
        this.ref('id');
        this.field('title');
        this.field('text');
        for (const text of texts) this.add(text);
      });
    },
    store: async () => {
      stored = JSON.stringify(index);
      index = none;
    },
    load: async () => {
      index = lunr.Index.load(JSON.parse(stored));
      stored = '';
    },
    search: async (question) => index.search(words(question).join(' ')),
  };
}

async function orama(): Promise<Engine> {
  const { create, insert, insertMultiple, load, remove, save, search } = await import('@orama/orama');
  const empty = (): unknown =>
    create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true } },
    });
  const document = ({ id, title, text }: Text): object => ({ id: String(id), title, text });
  let db = empty();
  let stored = '';
  let firsts: number[] = [];
  return {
    asks: '`search` with every word, English stemming, 20 hits',
    build: async (articles) => {
      const cut = textsOf(articles);
      firsts = cut.firsts;
      await insertMultiple(db, cut.texts.map(document));
    },
    store: async () => {
      stored = JSON.stringify(save(db));
      db = undefined;
    },
    load: async () => {
      db = empty();
      load(db, JSON.parse(stored));
      stored = '';
    },
    reload: async (articles, changed) => {
      for (let id = firsts[changed] ?? 0; id < (firsts[changed + 1] ?? 0); id++) await remove(db, String(id));
      for (const text of replacement(articles, changed)) await insert(db, document(text));
    },
    search: async (question) => search(db, { term: question, limit: HITS }),
  };
}

/** The changed article's passages under ids that no passage has, or had. */
function replacement(articles: readonly Article[], changed: number): Text[] {
  const { texts } = textsOf(articles.slice(changed, changed + 1));
  return texts.map((text) => ({ ...text, id: nextId++ }));
}

/** More than any corpus here has passages. */
let nextId = 10_000_000;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-speed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
