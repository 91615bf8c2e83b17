import { Parser } from 'htmlparser2';
import { Unreadable } from '../unreadable.ts';

/** An entry of a feed; empty where it states nothing. `content` is HTML. */
export interface FeedEntry {
  id: string;
  title: string;
  link: string;
  date: string;
  authors: string[];
  tags: string[];
  content: string;
  lang: string;
  /** Whether its author hides it: exports say so of drafts, private posts and posts behind a password. */
  isHidden: boolean;
  /** Whether it is a part of the site rather than a text: a picture, a menu. */
  isPart: boolean;
}

const DEEPEST = 60;
const MOST_ENTRIES = 5_000;
const ENTRY = new Set(['item', 'entry']);
/** Elements of an entry that hold text, by what they hold; the most reliable comes last, because it wins. */
const DATES = ['updated', 'dc:date', 'pubdate', 'published'];
const CONTENTS = ['description', 'summary', 'media:description', 'content', 'content:encoded'];

/**
 * The entries of a feed and its own title; null for XML that is not a feed. Entities of a document type are not expanded.
 * @throws {Unreadable} for what is nested too deeply or has too many entries.
 */
export function feedEntries(
  xml: string,
): { readonly title: string; readonly entries: readonly FeedEntry[] } | null {
  const reader = new FeedReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name.toLowerCase(), attributes),
      onclosetag: (name) => reader.close(name.toLowerCase()),
      ontext: (words) => reader.text(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return reader.isFeed ? { title: reader.title.trim(), entries: reader.entries } : null;
}

class FeedReader {
  isFeed = false;
  title = '';
  readonly entries: FeedEntry[] = [];
  readonly #path: string[] = [];
  readonly #found = new Map<string, string>();
  #entry: FeedEntry | null = null;
  #words = '';
  /** Markup that stands in an element as it is, as Atom's xhtml content does. */
  #markup = 0;
  #lang = '';
  #base = '';
  /** The names of people by those that they log in with, as an export of WordPress lists them. */
  readonly #people = new Map<string, string>();
  #login = '';
  /** Who writes all of a feed; an entry may name its own. */
  readonly #authors: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#path.length >= DEEPEST)
      throw new Unreadable('it is nested too deeply for a feed: make it simpler');
    if (/^(?:rss|feed|rdf:rdf|channel)$/u.test(name)) {
      this.isFeed = true;
      this.#lang ||= attributes['xml:lang'] ?? '';
      this.#base ||= attributes['xml:base'] ?? '';
    }
    this.#path.push(name);
    if (this.#markup > 0) {
      this.#markup += 1;
      this.#words += `<${name.replace(/^xhtml:/u, '')}>`;
      return;
    }
    this.#words = '';
    if (ENTRY.has(name) && this.#entry === null) {
      if (this.entries.length >= MOST_ENTRIES)
        throw new Unreadable('it has more than 5,000 entries: split it');
      this.#found.clear();
      this.#entry = {
        id: '',
        title: '',
        link: '',
        date: '',
        authors: [],
        tags: [],
        content: '',
        lang: attributes['xml:lang'] ?? this.#lang,
        isHidden: false,
        isPart: false,
      };
    }
    const { type = '', href, rel = 'alternate', term } = attributes;
    if (this.#entry === null) {
      if (name === 'link' && href !== undefined && /^(?:self|alternate)$/u.test(rel))
        this.#base ||= this.#absolute(href);
      return;
    }
    if ((name === 'content' || name === 'summary') && type === 'xhtml') this.#markup = 1;
    if (name === 'link' && href !== undefined && rel === 'alternate')
      this.#entry.link ||= this.#absolute(href);
    if (name === 'category' && term !== undefined) this.#entry.tags.push(term);
  }

  text(words: string): void {
    this.#words += this.#markup > 0 ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : words;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#markup > 1) {
      this.#markup -= 1;
      this.#words += `</${name.replace(/^xhtml:/u, '')}>`;
      return;
    }
    this.#markup = 0;
    const words = this.#words.trim();
    this.#words = '';
    if (this.#entry === null) {
      if (name === 'title' && this.title === '') this.title = words;
      else if (name === 'language') this.#lang ||= words;
      else if (name === 'link') this.#base ||= words;
      else if (name === 'name' && this.#path.at(-1) === 'author' && words !== '') this.#authors.push(words);
      else if (name === 'wp:author_login') this.#login = words;
      else if (name === 'wp:author_display_name' && words !== '') this.#people.set(this.#login, words);
    } else if (ENTRY.has(name)) this.#finish(this.#entry);
    else this.#take(this.#entry, name, words);
  }

  #take(entry: FeedEntry, name: string, words: string): void {
    if (words === '') return;
    const parent = this.#path.at(-1) ?? '';
    if (name === 'title' && ENTRY.has(parent)) entry.title ||= words;
    else if (name === 'wp:status') entry.isHidden ||= !/^(?:publish|inherit)$/iu.test(words);
    else if (name === 'wp:post_password') entry.isHidden = true;
    else if (name === 'wp:post_type')
      entry.isPart =
        /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|wp_.*)$/iu.test(
          words,
        );
    else if (name === 'link' && ENTRY.has(parent)) entry.link ||= this.#absolute(words);
    else if (name === 'guid' || name === 'id') entry.id ||= words;
    else if (
      name === 'dc:creator' ||
      (name === 'name' && parent === 'author') ||
      (name === 'author' && ENTRY.has(parent))
    )
      entry.authors.push(this.#people.get(words) ?? words);
    else if (name === 'category') entry.tags.push(words);
    else if (name === 'dc:language') entry.lang ||= words;
    else if (DATES.includes(name) || CONTENTS.includes(name)) this.#found.set(name, words);
  }

  #absolute(address: string): string {
    return URL.canParse(address, this.#base || undefined)
      ? new URL(address, this.#base || undefined).href
      : address;
  }

  #finish(entry: FeedEntry): void {
    entry.date = DATES.map((name) => this.#found.get(name) ?? '').findLast(Boolean) ?? '';
    entry.content = CONTENTS.map((name) => this.#found.get(name) ?? '').findLast(Boolean) ?? '';
    if (entry.authors.length === 0) entry.authors.push(...this.#authors);
    entry.id ||= entry.link || entry.title;
    if (!entry.isPart) this.entries.push(entry);
    this.#entry = null;
  }
}
