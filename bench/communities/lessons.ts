import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { markdownPage } from '../../src/corpus/reading/markdown/markdown-page.ts';
import { type Collection, MalformedCollection, type Question } from '../quality/collection.ts';
import { withoutMarks } from '../quality/posts.ts';

/** Questions for training only, never for measuring: nobody checked whether another post answers them as well. */
export interface Lessons {
  /** Questions that were written for single sentences, which answer them. */
  readonly answerable: readonly Question[];
  /** Questions about what a sentence speaks of, for something that it does not say. */
  readonly nearMisses: readonly Question[];
  /** Both kinds, asked in the other language than the article is written in. */
  readonly across: readonly Question[];
}

/**
 * Questions that were written for single sentences of a community's posts: a line of JSON each, with the `article`, its `sentence`, the
 * `question` and, in `across.jsonl`, whether the sentence answers it. Nothing where a folder has none; throws `MalformedCollection`.
 */
export function readLessons(folder: string, collection: Collection): Lessons {
  return {
    answerable: read(join(folder, 'by-sentence.jsonl'), collection, true),
    nearMisses: read(join(folder, 'near-misses.jsonl'), collection, false),
    across: read(join(folder, 'across.jsonl'), collection),
  };
}

interface Line {
  readonly article?: string;
  readonly sentence?: string;
  readonly question?: string;
  readonly answerable?: boolean;
}

/** `kind`: whether the sentences answer; undefined where each line says so. */
function read(file: string, { articles }: Collection, kind?: boolean): readonly Question[] {
  if (!existsSync(file)) return [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : { line, at }))
    .map(({ line, at }): Question => {
      const { article: id, sentence, question, ...said } = JSON.parse(line) as Line;
      const answerable = kind ?? said.answerable;
      const article = byId.get(id ?? '');
      const stretches = sentence && article ? stretchesOf(sentence, article) : [];
      const start = article === undefined ? -1 : article.text.indexOf(stretches[0] ?? '');
      const paragraph = article?.blocks.find((block) => block.start <= start && start < block.end);
      if (!article || !sentence || !question || !paragraph || answerable === undefined)
        throw new MalformedCollection(`${file}:${at + 1}: no sentence of an article with a question.`);
      return {
        id: `${kind === undefined ? 'across' : answerable ? 'sentence' : 'near-miss'}-${at}`,
        text: question,
        answerable,
        answers: answerable ? answersIn(stretches) : [],
        articles: new Set(answerable ? [article.id] : []),
        // Of a near miss this is the paragraph that it is about.
        paragraphs: new Map([[article.id, { start: paragraph.start, end: paragraph.end }]]),
        style: kind === undefined ? 'across' : answerable ? 'by-sentence' : 'near-miss',
        askedOn: null,
        follows: null,
        stale: [],
      };
    });
}

/** The sentence as the post shows it: a list is its line before and its items, of which any answers. */
function stretchesOf(sentence: string, article: Article): string[] {
  const pieces = markdownPage(sentence).map(({ text }) => text);
  const isShown = pieces.length > 1 || article.text.includes(pieces[0] ?? '');
  return isShown ? pieces : [withoutMarks(sentence)];
}

function answersIn(stretches: readonly string[]): readonly string[] {
  return stretches.length > 1 ? stretches.slice(1) : stretches;
}
