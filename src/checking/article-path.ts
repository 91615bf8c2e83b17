import { extname } from 'node:path';
import type { Article } from '../corpus/article.ts';

/** The file of an article, as findings name it. */
export function pathOf({ id, path }: Article): string {
  const own = id.lastIndexOf('#');
  return path === null ? id : own === -1 ? path : path + id.slice(own);
}

/** Whether an article is one of several in its file. */
export function isPart({ id, path }: Article): boolean {
  return path !== null && id !== path.slice(0, path.length - extname(path).length).normalize('NFC');
}
