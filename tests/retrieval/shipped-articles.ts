import { readFileSync } from 'node:fs';
import type { Article, Block, BlockKind } from '../../src/corpus/article.ts';

/** The two shipped articles, read by hand: which of their lines are what. */
export function shippedArticles(): Article[] {
  return [
    'harvard-reception-cybersecurity-cooperation',
    'telecommunications-and-cipher-department-network-security',
  ].map((id) => {
    const text = readFileSync(new URL(`../../data/articles/${id}.txt`, import.meta.url), 'utf8').replaceAll(
      '\r\n',
      '\n',
    );
    const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: kindOf(line[0]),
      start: line.index,
      end: line.index + line[0].trimEnd().length,
    }));
    return {
      id,
      text,
      title: null,
      source: null,
      author: null,
      published: null,
      url: null,
      path: `${id}.txt`,
      language: 'en',
      tags: [],
      blocks,
    };
  });
}

function kindOf(line: string): BlockKind {
  const begins = (...starts: string[]): boolean => starts.some((start) => line.startsWith(start));
  if (line.trimEnd().endsWith('-0')) return 'noise';
  if (begins('Source:')) return 'source';
  if (begins('By ')) return 'byline';
  if (begins('Thứ')) return 'date';
  if (begins('Department of Telecommunications and Cipher needs')) return 'title';
  if (begins('Deputy Minister Le Van Tuyen and', 'Deputy Minister Le Van Tuyen speaks', 'Deputy Head'))
    return 'caption';
  return begins('Minister of Public Security General') ? 'caption' : 'body';
}
