import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MalformedCollection, readCollection, readQuestionsOn } from '../../bench/quality/collection.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

const ARTICLE = { _id: 'lamp', title: 'Lamp', text: 'The lamp is old.\n\nIda Stone lit it in 1843.' };
const QUESTION = {
  _id: 'q1',
  text: 'Who lit the lamp?',
  metadata: { answers: ['Ida Stone'], answerable: true, article: 'lamp', paragraph: 1 },
};

/** The question with more metadata, as a file of its own. */
function asked(metadata: object): string {
  return `${JSON.stringify({ ...QUESTION, metadata: { ...QUESTION.metadata, ...metadata } })}\n`;
}

const QRELS = 'query-id\tcorpus-id\tscore\nq1\tlamp\t1\n';

describe('readCollection', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collection-'));
    mkdirSync(join(folder, 'qrels'));
    write({});
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(files: { corpus?: string; queries?: string; qrels?: string }): void {
    writeFileSync(join(folder, 'corpus.jsonl'), files.corpus ?? `${JSON.stringify(ARTICLE)}\n`);
    writeFileSync(join(folder, 'queries.jsonl'), files.queries ?? `${JSON.stringify(QUESTION)}\n`);
    writeFileSync(join(folder, 'qrels', 'test.tsv'), files.qrels ?? QRELS);
  }

  it('reads articles, questions and the paragraphs that answer', () => {
    const { articles, questions } = readCollection(folder);
    const [question] = questions;
    const gold = question?.paragraphs.get('lamp');
    expect(articles[0]?.blocks).toHaveLength(2);
    expect(articles[0]?.text.slice(gold?.start, gold?.end)).toBe('Ida Stone lit it in 1843.');
    expect([...(question?.articles ?? [])]).toEqual(['lamp']);
  });

  it('reads where an article is from, and who wrote it when', () => {
    const metadata = { source: '#news', author: 'Tamsin (chair)', date: '2025-03-01', lang: 'vi' };
    write({ corpus: `${JSON.stringify({ ...ARTICLE, metadata })}\n` });
    expect(readCollection(folder).articles[0]).toMatchObject({
      source: '#news',
      author: 'Tamsin (chair)',
      published: { iso: '2025-03-01' },
      language: 'vi',
    });
  });

  it('reads how, when and after what a question is asked', () => {
    write({
      queries: asked({
        style: 'follow-up',
        askedOn: '2025-03-01',
        follows: { question: 'where is the lamp', article: 'lamp' },
        stale: ['1842'],
      }),
    });
    const { articles, questions } = readCollection(folder);
    expect(questions[0]).toMatchObject({ style: 'follow-up', askedOn: '2025-03-01', stale: ['1842'] });
    expect(questions[0]?.follows).toEqual({ question: 'where is the lamp', article: articles[0] });
  });

  it('takes the type of question for its style where none is named, and knows nothing else of it', () => {
    write({ queries: asked({ type: 'near-miss' }) });
    const [question] = readCollection(folder).questions;
    expect(question).toMatchObject({ style: 'near-miss', askedOn: null, follows: null, stale: [] });
  });

  it('reads one good paragraph of each article', () => {
    const other = { _id: 'keeper', title: '', text: 'Ida Stone kept the light.' };
    const metadata = {
      answers: ['Ida Stone'],
      answerable: true,
      paragraphs_by_article: { lamp: 1, keeper: 0 },
    };
    write({
      corpus: `${JSON.stringify(ARTICLE)}\n${JSON.stringify(other)}\n`,
      queries: `${JSON.stringify({ ...QUESTION, metadata })}\n`,
    });
    const [question] = readCollection(folder).questions;
    expect([...(question?.paragraphs ?? [])]).toEqual([
      ['lamp', { start: 18, end: 43 }],
      ['keeper', { start: 0, end: 25 }],
    ]);
  });

  it.each([
    [
      'a follow-up of an article that is not there',
      { queries: asked({ follows: { question: 'where', article: 'boat' } }) },
      /queries\.jsonl:1: "metadata\.follows": no article .*"boat"/,
    ],
    [
      'a day in words',
      { queries: asked({ askedOn: '1 March' }) },
      /queries\.jsonl:1: "metadata\.askedOn" must be a day/,
    ],
    [
      'one stale string',
      { queries: asked({ stale: '1842' }) },
      /"metadata\.stale" must be a list of strings/,
    ],
    [
      'a line that is no JSON',
      { queries: `${JSON.stringify(QUESTION)}\nnope\n` },
      /queries\.jsonl:2: not JSON/,
    ],
    ['an article without text', { corpus: '{"_id":"lamp"}\n' }, /corpus\.jsonl:1: "text" must be a string/],
    [
      'an article that stands twice',
      { corpus: `${JSON.stringify(ARTICLE)}\n${JSON.stringify(ARTICLE)}\n` },
      /corpus\.jsonl:2: .*twice/,
    ],
    [
      'answerable as a word',
      { queries: '{"_id":"q1","text":"?","metadata":{"answerable":"yes"}}\n' },
      /queries\.jsonl:1: .*true or false/,
    ],
    [
      'a paragraph that is not there',
      { queries: `${JSON.stringify({ ...QUESTION, metadata: { ...QUESTION.metadata, paragraph: 2 } })}\n` },
      /has no paragraph 2/,
    ],
    [
      'a qrels line of two columns',
      { qrels: 'query-id\tcorpus-id\tscore\nq1\tlamp\n' },
      /test\.tsv:2: expected three columns/,
    ],
    [
      'a qrels line about no article',
      { qrels: 'query-id\tcorpus-id\tscore\nq1\tboat\t1\n' },
      /test\.tsv:2: no article/,
    ],
    ['a qrels line about no question', { qrels: `${QRELS}q2\tlamp\t1\n` }, /no question .*q2/],
  ])('names file, line and reason of %s', (_, files, reason) => {
    write(files);
    expect(() => readCollection(folder)).toThrow(reason);
  });

  it('takes files for the articles, with their synonyms', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'lamp.txt'), `${ARTICLE.text}\n`);
    writeFileSync(join(articles, 'synonyms.txt'), 'lamp, lantern\n');
    const metadata = { answers: ['Ida Stone'], answerable: true };
    write({ queries: `${JSON.stringify({ ...QUESTION, metadata })}\n` });
    const { questions, ...collection } = readQuestionsOn(await loadCorpus(articles), folder);
    expect(collection.articles.map(({ id }) => id)).toEqual(['lamp']);
    expect(collection.synonyms).toHaveLength(1);
    expect([...(questions[0]?.articles ?? [])]).toEqual(['lamp']);
  });

  it('names a file that is missing', () => {
    rmSync(join(folder, 'queries.jsonl'));
    expect(() => readCollection(folder)).toThrow(MalformedCollection);
  });
});
