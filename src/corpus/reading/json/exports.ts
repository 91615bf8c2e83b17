import { isObject, type JsonObject } from './json-object.ts';

/** What stands once for all articles of an export, and holds where one states nothing of its own: a feed's authors and language, a server's or channel's name. */
export function withShared(articles: readonly JsonObject[], whole: JsonObject): readonly JsonObject[] {
  const { authors, author, language, title, name, guild, settings, version } = whole;
  const isFeed =
    'home_page_url' in whole ||
    'feed_url' in whole ||
    (typeof version === 'string' && version.includes('jsonfeed'));
  const isChat = Array.isArray(whole['messages']);
  const source = isFeed ? title : isChat ? (nameIn(guild) ?? name ?? title) : settingIn(settings, 'title');
  const shared: JsonObject = {
    ...(isFeed && authors !== undefined ? { authors } : {}),
    ...(isFeed && author !== undefined ? { author } : {}),
    ...(isFeed && language !== undefined ? { language } : {}),
    ...(typeof source === 'string' && source !== '' ? { source } : {}),
  };
  return Object.keys(shared).length === 0
    ? articles
    : articles.map((article) => ({ ...without(shared, article), ...article }));
}

/** Without what an article says in another field: "author" where it has "authors". */
function without(shared: JsonObject, article: JsonObject): JsonObject {
  const isNamed = ['author', 'authors', 'byline', 'from'].some((key) => article[key] !== undefined);
  return Object.fromEntries(Object.entries(shared).filter(([key]) => !isNamed || !key.startsWith('author')));
}

/** An export of Ghost, whose posts name their authors and tags by number, as one whose posts hold them. */
export function blogOf(object: JsonObject): JsonObject {
  const { posts, users, posts_authors: written, tags, posts_tags: tagged } = object;
  if (!Array.isArray(posts) || !Array.isArray(users) || !Array.isArray(written)) return object;
  const names = (all: unknown, links: unknown, key: string): ReadonlyMap<unknown, readonly unknown[]> => {
    const byId = new Map(objectsIn(all).map(({ id, name }) => [id, name]));
    const found = new Map<unknown, unknown[]>();
    for (const link of objectsIn(links))
      found.set(link['post_id'], [...(found.get(link['post_id']) ?? []), byId.get(link[key])]);
    return found;
  };
  const [authors, topics] = [names(users, written, 'author_id'), names(tags, tagged, 'tag_id')];
  return {
    ...object,
    posts: objectsIn(posts).map((post) => ({
      ...post,
      authors: (authors.get(post['id']) ?? []).filter((name) => typeof name === 'string'),
      tags: (topics.get(post['id']) ?? []).filter((name) => typeof name === 'string'),
    })),
  };
}

function objectsIn(value: unknown): readonly JsonObject[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  return parts.filter((part) => isObject(part));
}

function nameIn(value: unknown): unknown {
  return objectsIn([value])[0]?.['name'];
}

function settingIn(settings: unknown, key: string): unknown {
  return objectsIn(settings).find((setting) => setting['key'] === key)?.['value'];
}
