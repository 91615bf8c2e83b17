import { create, insertMultiple, search } from '@orama/orama';
import Database from 'better-sqlite3';
import flexsearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** A passage as every peer gets it. */
export interface PeerPassage {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** What a peer finds: the passage, and what it (or, where it makes no excerpt, the common rule) would quote of it. */
export interface PeerHit {
  readonly id: number;
  readonly excerpt: string;
}

/** A library, used as its documentation shows. */
export interface Peer {
  readonly name: string;
  build(passages: readonly PeerPassage[]): Promise<(question: string) => Promise<readonly PeerHit[]>>;
}

/** Passages that are looked at, and characters that are quoted, by every peer. */
const LIMIT = 3;
const EXCERPT = 300;
/** SQLite's `snippet()` takes at most this many tokens. */
const SNIPPET_TOKENS = 64;

function miniSearch(name: string, options: object): Peer {
  return {
    name,
    build: async (passages) => {
      const index = new MiniSearch<PeerPassage>({ fields: ['title', 'text'], searchOptions: options });
      index.addAll(passages);
      return async (question) => {
        const found = index.search(question).slice(0, LIMIT);
        return found.map(({ id }) => quoted(passages, Number(id), question));
      };
    },
  };
}

const fts5: Peer = {
  name: 'SQLite FTS5 porter, snippet()',
  build: async (passages) => {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO passages(rowid, title, text) VALUES (?, ?, ?)');
    database.transaction(() => {
      for (const { id, title, text } of passages) insert.run(id, title, text);
    })();
    const select = database.prepare(
      `SELECT rowid AS id, snippet(passages, 1, '', '', '', ${SNIPPET_TOKENS}) AS excerpt FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
    );
    return async (question) => {
      const words = wordsOf(question);
      if (words.length === 0) return [];
      return select.all(words.map((word) => `"${word}"`).join(' OR ')).map((row) => {
        const { id, excerpt } = Object(row);
        return { id: Number(id), excerpt: String(excerpt).slice(0, EXCERPT) };
      });
    };
  },
};

const lunrPeer: Peer = {
  name: 'lunr',
  build: async (passages) => {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const passage of passages) this.add(passage);
    });
    return async (question) =>
      index
        .search(wordsOf(question).join(' '))
        .slice(0, LIMIT)
        .map(({ ref }) => quoted(passages, Number(ref), question));
  },
};

const flexSearch: Peer = {
  name: 'FlexSearch',
  build: async (passages) => {
    const index = new flexsearch.Index({ tokenize: 'forward' });
    for (const { id, title, text } of passages) index.add(id, `${title} ${text}`);
    return async (question) =>
      index.search(question, { limit: LIMIT, suggest: true }).map((id) => quoted(passages, id, question));
  },
};

const orama: Peer = {
  name: 'Orama, stemming',
  build: async (passages) => {
    const database = create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true } },
    });
    await insertMultiple(
      database,
      passages.map(({ id, title, text }) => ({ id: String(id), title, text })),
    );
    return async (question) => {
      const { hits } = await search(database, { term: question, limit: LIMIT });
      return hits.map(({ id }) => quoted(passages, Number(id), question));
    };
  },
};

/** All peers in the order of the table. */
export const PEERS: readonly Peer[] = [
  miniSearch('MiniSearch defaults', {}),
  miniSearch('MiniSearch, fuzzy and prefix', { fuzzy: 0.2, prefix: true }),
  fts5,
  lunrPeer,
  flexSearch,
  orama,
];

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** For a peer without excerpts: the stretch of at most 300 characters, from a word's begin, that holds most words of the question. */
function quoted(passages: readonly PeerPassage[], id: number, question: string): PeerHit {
  const text = passages[id]?.text ?? '';
  const asked = new Set(wordsOf(question.toLowerCase()).filter((word) => word.length > 2));
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isAsked: asked.has(match[0].toLowerCase()),
  }));
  let best = { start: 0, count: -1 };
  for (const [at, { start }] of words.entries()) {
    let count = 0;
    for (let next = at; next < words.length && (words[next]?.end ?? 0) <= start + EXCERPT; next++) {
      if (words[next]?.isAsked === true) count++;
    }
    if (count > best.count) best = { start, count };
  }
  return { id, excerpt: text.slice(best.start, best.start + EXCERPT) };
}
