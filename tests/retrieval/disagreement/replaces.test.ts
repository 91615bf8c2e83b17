import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { shippedArticles } from '../shipped-articles.ts';

const FIRST = 'Knitting night takes place in Dover, and everybody is welcome.';
const LATER = 'Our knitting night takes its place on the second floor of the mill.';

type Facts = Partial<Pick<Article, 'published' | 'replaces' | 'path'>>;

const on = (iso: string): Facts => ({ published: { iso, asWritten: iso } });

/** What is quoted first, and what held before, of these articles beside the shipped ones. */
async function said(articles: readonly Article[]): Promise<[string | undefined, string | undefined]> {
  const retriever = await createRetriever({ articles: [...shippedArticles(), ...articles] });
  const answer = await retriever.answer('Where does knitting night take place?', { ungated: true });
  const change = answer.kind === 'found' ? answer.change : undefined;
  return [answer.excerpts[0]?.article.id, change?.before.article.id];
}

const pair = (first: Facts, later: Facts): readonly Article[] => [
  article({ id: 'plans', text: FIRST, ...first }),
  article({ id: 'mill', text: LATER, ...later }),
];

describe('“replaces” in front matter', () => {
  const encoder = sharedEncoder();

  it('settles what leads, where the words would not', async () => {
    const days = [on('2026-04-18'), on('2026-05-04')] as const;
    expect(await said(pair(days[0], days[1]))).toEqual(['plans', undefined]);
    expect(await said(pair(days[0], { ...days[1], replaces: ['plans'] }))).toEqual(['mill', 'plans']);
  });

  it('names an article by its file, too', async () => {
    const first = { ...on('2026-04-18'), path: '2026/plans.md' };
    const later = { ...on('2026-05-04'), replaces: ['2026/plans.md'] };
    expect((await said(pair(first, later)))[0]).toBe('mill');
  });

  it.each([
    ['neither has a date', {}, {}],
    ['it has none itself', on('2026-04-18'), {}],
    ['both are of one day', on('2026-04-18'), on('2026-04-18')],
    ['its date is less precise', on('2026-04-18'), on('2026-04')],
  ])('counts where %s', async (_, first, later) => {
    expect((await said(pair(first, later)))[0]).toBe('plans');
    expect((await said(pair(first, { ...later, replaces: ['plans'] })))[0]).toBe('mill');
  });

  it('counts for an article that replaces another one in its turn', async () => {
    const third = article({
      id: 'ashford',
      text: 'This summer knitting night takes place beside the church in Ashford.',
      ...on('2026-06-18'),
      replaces: ['mill'],
    });
    const both = pair(on('2026-04-18'), { ...on('2026-05-04'), replaces: ['plans'] });
    expect((await said([...both, third]))[0]).toBe('ashford');
  });

  it('leaves it to the dates where each says that it replaces the other', async () => {
    const first = { ...on('2026-05-04'), replaces: ['mill'] };
    expect((await said(pair(first, { ...on('2026-04-18'), replaces: ['plans'] })))[0]).toBe('plans');
  });

  it('counts in quite other words where it reads as if it might answer, and not where it is about something else', async () => {
    const firstOf = async (later: string): Promise<string | undefined> => {
      const articles = [
        ...shippedArticles(),
        article({ id: 'rules', text: 'Dogs are allowed in the hall on a lead.', ...on('2026-01-02') }),
        article({ id: 'anew', text: later, ...on('2026-05-02'), replaces: ['rules'] }),
      ];
      const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
      await retriever.meaning?.filled;
      const { excerpts } = await retriever.answer('are dogs allowed in the hall', { ungated: true });
      return excerpts[0]?.article.id;
    };
    expect(await firstOf('No animals indoors any more, the floor has been sanded.')).toBe('anew');
    expect(await firstOf('The hall has new curtains and can be hired for weddings.')).toBe('rules');
  });
});
