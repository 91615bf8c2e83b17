import { blogOf, withShared } from './exports.ts';
import { isObject, type JsonObject } from './json-object.ts';

/** Fields that hold an article's text, by how the text is written; a field with the whole text comes before one with a part. */
export const TEXT_FIELDS: readonly (readonly [name: string, kind: 'html' | 'markdown' | 'any'])[] = [
  ['content_html', 'html'],
  ['body_html', 'html'],
  ['bodyHtml', 'html'],
  ['contentHtml', 'html'],
  ['html', 'html'],
  ['content_markdown', 'markdown'],
  ['body_markdown', 'markdown'],
  ['bodyMarkdown', 'markdown'],
  ['markdown', 'markdown'],
  ['content_md', 'markdown'],
  ['md', 'markdown'],
  ['articleBody', 'any'],
  ['article_body', 'any'],
  ['content', 'any'],
  ['body', 'any'],
  ['text', 'any'],
  ['content_text', 'any'],
  ['full_text', 'any'],
  ['fullText', 'any'],
  ['article', 'any'],
  ['plaintext', 'any'],
  ['post_content', 'any'],
  ['selftext', 'any'],
  ['message', 'any'],
  ['textContent', 'any'],
  ['cooked', 'html'],
  ['story', 'any'],
  ['paragraphs', 'any'],
];
/** Fields of an export that hold its articles. */
const LISTS =
  'items articles posts entries stories documents docs pages news results records data rows nodes channel feed db messages events post_stream topics threads notes'.split(
    ' ',
  );
const DEEPEST = 5;
const MOST_ARTICLES = 20_000;

/** The objects of a JSON value that are articles, in order. */
export function articlesIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value.slice(0, MOST_ARTICLES);
    return parts.flatMap((part) => articlesIn(part, depth + 1));
  }
  if (!isObject(value)) return [];
  const object = topicOf(blogOf(value));
  if (textOf(object) !== null) return [object];
  for (const name of LISTS) {
    const found = articlesIn(object[name], depth + 1);
    if (found.length > 0) return withShared(found, object);
  }
  // Objects by their ids: { "a1": { "title": …, "text": … } }
  const parts = Object.values(object);
  return parts.length > 0 && parts.every((part) => isArticle(part))
    ? parts.flatMap((part) => articlesIn(part, depth + 1))
    : [];
}

/** A topic of a forum with its posts, as Discourse sends it, is one article: each post under the name of who wrote it. */
function topicOf(object: JsonObject): JsonObject {
  const { post_stream: stream, title } = object;
  const posts = isObject(stream) ? stream['posts'] : undefined;
  if (typeof title !== 'string' || !Array.isArray(posts)) return object;
  const all: readonly unknown[] = posts;
  const shown = all.slice(0, MOST_ARTICLES).flatMap((post) => {
    if (!isObject(post)) return [];
    const { cooked, name, username } = post;
    const who = [name, username].find((words) => typeof words === 'string' && words !== '');
    return typeof cooked === 'string' ? [`<h3>${typeof who === 'string' ? who : ''}</h3>${cooked}`] : [];
  });
  return shown.length === 0 ? object : { ...object, post_stream: undefined, html: shown.join('\n') };
}

function isArticle(value: unknown): boolean {
  return isObject(value) && textOf(value) !== null;
}

/** An object's text and how it is written, WordPress' { "rendered": … } and lists of paragraphs among them; null for none. */
export function textOf(
  object: JsonObject,
): { readonly text: string; readonly kind: 'html' | 'markdown' | 'any' } | null {
  for (const [name, kind] of TEXT_FIELDS) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return { text: value, kind };
    if (Array.isArray(value)) {
      const parts: readonly unknown[] = value;
      if (parts.length > 0 && parts.every((part) => typeof part === 'string'))
        return { text: parts.join('\n\n'), kind };
      // Telegram's words: strings, and objects for those with a form of their own.
      const runs = parts.map((part) => (typeof part === 'string' ? part : runOf(part)));
      if (runs.length > 0 && runs.every((run) => run !== null)) return { text: runs.join(''), kind };
      continue;
    }
    if (!isObject(value)) continue;
    const rendered = value['rendered'] ?? value['html'] ?? value['value'];
    if (typeof rendered === 'string' && rendered.trim() !== '') return { text: rendered, kind: 'html' };
  }
  return null;
}

function runOf(part: unknown): string | null {
  const text = isObject(part) ? part['text'] : null;
  return typeof text === 'string' ? text : null;
}

/** The name of an article in a list: its slug, id or address; empty where it has none. */
export function nameOf(object: JsonObject): string {
  for (const name of ['slug', 'id', '_id', 'uuid', 'guid', 'url', 'link', 'external_id']) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}
