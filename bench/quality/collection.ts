import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Article, Corpus, Language, Span } from '../../src/corpus/article.ts';
import type { SynonymRule } from '../../src/corpus/synonyms.ts';
import { markdownPost, type Post, plainPost, withoutMarks } from './posts.ts';

/** A question with what is known to answer it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answerable: boolean;
  /** Strings of which any one is the answer. */
  readonly answers: readonly string[];
  /** Ids of the articles that answer it. */
  readonly articles: ReadonlySet<string>;
  /** The paragraphs that answer it, by article. */
  readonly paragraphs: ReadonlyMap<string, Span>;
  /** How it is asked ("typo", "near-miss"), or the collection's own type of question; null where nothing is said. */
  readonly style: string | null;
  /** The day it is asked, `YYYY-MM-DD`, for "tomorrow". */
  readonly askedOn: string | null;
  /** The question before it, and the article that its answer quoted. */
  readonly follows: { readonly question: string; readonly article: Article } | null;
  /** Strings of facts that a later article changed. */
  readonly stale: readonly string[];
}

/** A question-answering collection in BEIR's layout. */
export interface Collection {
  readonly name: string;
  /** The name of the folder that it lies in. */
  readonly shelf: string;
  readonly articles: readonly Article[];
  /** The synonyms that lie with the articles. */
  readonly synonyms?: readonly SynonymRule[];
  readonly questions: readonly Question[];
}

/** A collection that cannot be read: the message names file, line and reason. */
export class MalformedCollection extends Error {
  override readonly name = 'MalformedCollection';
}

type Json = Readonly<Record<string, unknown>>;

/** An article with its paragraphs as the collection numbers them. */
interface Numbered {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
}

/**
 * Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv` of a folder. What a community typed is Markdown and is read as such, the strings
 * of its answers too; other texts stay as they are.
 * @throws {MalformedCollection}
 */
export function readCollection(folder: string): Collection {
  const asked = [...records(join(folder, 'queries.jsonl'))];
  const isTyped = asked.some(({ record }) => isSmallTalk(record));
  const articles = new Map<string, Numbered>();
  for (const { record, fail } of records(join(folder, 'corpus.jsonl'))) {
    const one = articleOf(record, isTyped ? markdownPost : plainPost, fail);
    if (articles.has(one.article.id)) fail(`the article id ${JSON.stringify(one.article.id)} stands twice`);
    articles.set(one.article.id, one);
  }
  return collectionOf(folder, asked, { articles, shown: isTyped ? withoutMarks : (text) => text });
}

/**
 * The same where the articles are files, read as the bot reads them: `queries.jsonl` and `qrels/test.tsv` of a folder name them by id, and
 * the answers are strings of their text as read.
 * @throws {MalformedCollection}
 */
export function readQuestionsOn({ articles, synonyms }: Corpus, folder: string): Collection {
  const asked = [...records(join(folder, 'queries.jsonl'))];
  const numbered = new Map(articles.map((article) => [article.id, { article, paragraphs: [] }]));
  return { ...collectionOf(folder, asked, { articles: numbered, shown: (text) => text }), synonyms };
}

function collectionOf(
  folder: string,
  asked: readonly Told[],
  { articles, shown }: Pick<Reading, 'articles' | 'shown'>,
): Collection {
  const relevant = relevantOf(folder, articles);
  const questions = new Map<string, Question>();
  for (const { record, fail } of asked) {
    const question = questionOf(record, { relevant, articles, shown }, fail);
    if (questions.has(question.id)) fail(`the question id ${JSON.stringify(question.id)} stands twice`);
    questions.set(question.id, question);
  }
  for (const id of relevant.keys()) {
    if (!questions.has(id))
      failing(join(folder, 'qrels', 'test.tsv'))(
        `no question of queries.jsonl has the id ${JSON.stringify(id)}`,
      );
  }
  return {
    name: basename(resolve(folder)),
    shelf: basename(dirname(resolve(folder))),
    articles: [...articles.values()].map(({ article }) => article),
    questions: [...questions.values()],
  };
}

/** The ids of the articles that answer each question, by `qrels/test.tsv`. */
function relevantOf(folder: string, articles: Reading['articles']): Reading['relevant'] {
  const relevant = new Map<string, Set<string>>();
  const qrels = join(folder, 'qrels', 'test.tsv');
  for (const [at, line] of lines(qrels).entries()) {
    if (at === 0 || line.trim() === '') continue;
    const fail = failing(qrels, at + 1);
    const [query, article, score, ...more] = line.split('\t');
    if (query === undefined || article === undefined || score === undefined || more.length > 0) {
      fail('expected three columns, split by tabs: query-id, corpus-id, score');
      continue;
    }
    if (!Number.isFinite(Number(score))) fail(`the score ${JSON.stringify(score)} is not a number`);
    if (!articles.has(article)) fail(`no article has the id ${JSON.stringify(article)}`);
    if (Number(score) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(article));
  }
  return relevant;
}

type Fail = (reason: string) => never;

function failing(file: string, line?: number): Fail {
  return (reason) => {
    throw new MalformedCollection(`${file}${line === undefined ? '' : `:${line}`}: ${reason}.`);
  };
}

function lines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch (error) {
    throw new MalformedCollection(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

/** A line's object, and how to fail at that line. */
interface Told {
  readonly record: Json;
  readonly fail: Fail;
}

function* records(file: string): Generator<Told> {
  for (const [at, line] of lines(file).entries()) {
    if (line.trim() === '') continue;
    const fail = failing(file, at + 1);
    yield { record: objectIn(line, fail), fail };
  }
}

function objectIn(line: string, fail: Fail): Json {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  return isObject(value) ? value : fail('expected a JSON object');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(record: Json, key: string, fail: Fail): string {
  const value = record[key];
  return typeof value === 'string' ? value : fail(`"${key}" must be a string`);
}

function articleOf(record: Json, postOf: (raw: string) => Post, fail: Fail): Numbered {
  const id = string(record, '_id', fail);
  const { text, blocks, paragraphs } = postOf(string(record, 'text', fail));
  const title = typeof record['title'] === 'string' && record['title'] !== '' ? record['title'] : null;
  const metadata = isObject(record['metadata']) ? record['metadata'] : {};
  const { source, author, date, url, lang } = metadata;
  const language: Language | null = lang === 'en' || lang === 'vi' ? lang : null;
  const article: Article = {
    id,
    text,
    title,
    source: typeof source === 'string' ? source : null,
    author: typeof author === 'string' ? author : null,
    published: typeof date === 'string' ? { iso: date, asWritten: date } : null,
    url: typeof url === 'string' ? url : null,
    path: null,
    language,
    tags: [],
    blocks,
  };
  return { article, paragraphs };
}

/** What the strings of a question are read by. */
interface Reading {
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
  readonly articles: ReadonlyMap<string, Numbered>;
  readonly shown: (text: string) => string;
}

function isSmallTalk({ metadata }: Json): boolean {
  return isObject(metadata) && metadata['style'] === 'small-talk';
}

function questionOf(record: Json, { relevant, articles, shown }: Reading, fail: Fail): Question {
  const id = string(record, '_id', fail);
  const text = string(record, 'text', fail);
  const metadata = isObject(record['metadata']) ? record['metadata'] : fail('"metadata" must be an object');
  const answerable = metadata['answerable'];
  if (typeof answerable !== 'boolean') return fail('"metadata.answerable" must be true or false');
  const answers = strings(metadata, 'answers', fail).map(shown);
  const named: [string, unknown][] = isObject(metadata['paragraphs_by_article'])
    ? Object.entries(metadata['paragraphs_by_article'])
    : [];
  if (answerable && typeof metadata['article'] === 'string')
    named.push([metadata['article'], metadata['paragraph']]);
  const paragraphs = new Map<string, Span>();
  if (answerable) {
    for (const [articleId, index] of named) {
      const article = articles.get(articleId);
      if (article === undefined) return fail(`no article has the id ${JSON.stringify(articleId)}`);
      if (index === undefined) continue;
      const paragraph = typeof index === 'number' ? article.paragraphs[index] : undefined;
      if (paragraph === undefined)
        return fail(`${JSON.stringify(articleId)} has no paragraph ${JSON.stringify(index)}`);
      paragraphs.set(articleId, paragraph);
    }
  }
  const goldArticles = relevant.get(id) ?? new Set(paragraphs.keys());
  if (answerable && goldArticles.size === 0)
    return fail('an answerable question needs a line in qrels/test.tsv or "metadata.article"');
  return {
    id,
    text,
    answerable,
    answers,
    articles: answerable ? goldArticles : new Set(),
    paragraphs,
    style: optional(metadata, 'style', fail) ?? optional(metadata, 'type', fail),
    askedOn: dayOf(metadata, fail),
    follows: followsOf(metadata, articles, fail),
    stale: strings(metadata, 'stale', fail).map(shown),
  };
}

/** A list of strings of a question's metadata; empty where there is none. */
function strings(metadata: Json, key: string, fail: Fail): readonly string[] {
  const list: unknown = metadata[key] ?? [];
  return Array.isArray(list) && list.every((one): one is string => typeof one === 'string')
    ? list
    : fail(`"metadata.${key}" must be a list of strings`);
}

function optional(metadata: Json, key: string, fail: Fail): string | null {
  const value = metadata[key] ?? null;
  return value === null || typeof value === 'string' ? value : fail(`"metadata.${key}" must be a string`);
}

function dayOf(metadata: Json, fail: Fail): string | null {
  const day = optional(metadata, 'askedOn', fail);
  return day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? day
    : fail('"metadata.askedOn" must be a day as YYYY-MM-DD');
}

function followsOf(metadata: Json, articles: Reading['articles'], fail: Fail): Question['follows'] {
  const { follows } = metadata;
  if (follows === undefined || follows === null) return null;
  if (!isObject(follows)) return fail('"metadata.follows" must be an object');
  const id = string(follows, 'article', fail);
  const article = articles.get(id)?.article;
  return article === undefined
    ? fail(`"metadata.follows": no article has the id ${JSON.stringify(id)}`)
    : { question: string(follows, 'question', fail), article };
}
