import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, MalformedCollection, type Question } from '../quality/collection.ts';

/** What is only learnt from, never measured with: nobody looked whether another post answers as well. */
export interface Lessons {
  /** Questions that were written for single sentences, which answer them. */
  readonly answerable: readonly Question[];
  /** Questions about what a sentence speaks of, for something that it does not say. */
  readonly nearMisses: readonly Question[];
}

/**
 * Questions that were written for single sentences of a community's posts: a line of JSON each, with the `article`, its `sentence` and the
 * `question`. Nothing where a folder has none; throws `MalformedCollection`.
 */
export function readLessons(folder: string, collection: Collection): Lessons {
  return {
    answerable: read(join(folder, 'by-sentence.jsonl'), collection, true),
    nearMisses: read(join(folder, 'near-misses.jsonl'), collection, false),
  };
}

function read(file: string, { articles }: Collection, answerable: boolean): readonly Question[] {
  if (!existsSync(file)) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : { line, at }))
    .map(({ line, at }): Question => {
      const { article: id, sentence, question } = JSON.parse(line) as Record<string, string>;
      const article = byId.get(id ?? '');
      const start = article === undefined || !sentence ? -1 : article.text.indexOf(sentence);
      const paragraph = article?.blocks.find((block) => block.start <= start && start < block.end);
      if (article === undefined || !sentence || !question || paragraph === undefined)
        throw new MalformedCollection(`${file}:${at + 1}: no sentence of an article with a question.`);
      return {
        id: `${answerable ? 'sentence' : 'near-miss'}-${at}`,
        text: question,
        answerable,
        answers: answerable ? [sentence] : [],
        articles: new Set(answerable ? [article.id] : []),
        // Of a near miss this is the paragraph that it is about.
        paragraphs: new Map([[article.id, { start: paragraph.start, end: paragraph.end }]]),
        style: answerable ? 'by-sentence' : 'near-miss',
        askedOn: null,
        follows: null,
        stale: [],
      };
    });
}
