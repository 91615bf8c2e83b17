import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/corpus/article.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { COLLECTION_WORDS_CONFIDENCE } from '../../src/retrieval/confidence/confidence-model.ts';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';
import { article as articleWith } from '../support/article.ts';
import { shippedArticles } from './shipped-articles.ts';

const article = (id: string, text: string, blocks: readonly Block[] = []): Article =>
  articleWith({ id, text, blocks });

function expectVerbatim(answer: Answer): void {
  for (const [at, { article: own, start, end, text, highlights, passage }] of answer.excerpts.entries()) {
    expect(text).toBe(own.text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(passage.start);
    expect(end).toBeLessThanOrEqual(passage.end);
    expect(end - start).toBeLessThanOrEqual(600);
    for (const span of highlights)
      expect(span.start >= start && span.start < span.end && span.end <= end).toBe(true);
    const others = answer.excerpts.slice(0, at).filter((other) => other.article === own);
    expect(others.every((other) => other.end <= start || end <= other.start)).toBe(true);
  }
}

describe('a retriever', () => {
  let shipped: Retriever;
  beforeAll(async () => {
    shipped = await createRetriever({ articles: shippedArticles() });
  });

  it('quotes spans of the text, whatever is asked', async () => {
    const words = shippedArticles().flatMap(({ text }) => text.split(/\s+/));
    const question = fc.array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const answer = await shipped.answer(asked.join(' '), { ungated: true, limit: 10 });
        expectVerbatim(answer);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.related.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  it('quotes spans of any text', async () => {
    const piece = fc.constantFrom(
      'The lamp ',
      'is lit. ',
      'Who? ',
      '\n\n',
      '\n',
      'lamp; ',
      'x'.repeat(90),
      ' ',
      '😀',
      'e\u0301',
      '"',
      '\u202e',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
        const retriever = await createRetriever({ articles: [article('a', `lamp ${pieces.join('')}`)] });
        expectVerbatim(await retriever.answer('lamp', { ungated: true, limit: 10 }));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['only stop words', 'who is it?'],
    ['only marks', '?!… “”'],
    ['six thousand characters', 'why lighthouse '.repeat(400)],
    ['ten thousand combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['right-to-left overrides and NUL', '\u202e\u0000\u202d lighthouse'],
  ])('refuses %s at once', async (_, question) => {
    const began = performance.now();
    expect(await shipped.answer(question)).toMatchObject({ kind: 'nothing-found', excerpts: [] });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('answers alike twice', async () => {
    const ask = async (): Promise<unknown> => {
      const { tookMs: _, ...answer } = await shipped.answer('Who chaired the telecommunications conference?');
      return answer;
    };
    expect(await ask()).toEqual(await ask());
  });

  it('doubts a sentence that names no place where one is asked for', async () => {
    const confidenceIn = async (text: string): Promise<number> => {
      const retriever = await createRetriever({ articles: [article('a', text)] });
      return (await retriever.answer('Where was the gathering?')).confidence;
    };
    const without = await confidenceIn('Ann Lee spoke at the gathering, and Bo Diaz thanked her.');
    expect(without).toBeLessThan(
      await confidenceIn('Ann Lee spoke at the gathering in Ashford and thanked her.'),
    );
    expect(without).toBeLessThan(COLLECTION_WORDS_CONFIDENCE.calibrations[0]!.threshold);
  });

  it('searches only the articles that are asked for', async () => {
    const { excerpts } = await shipped.answer('Who spoke of Vietnam and the ministry?', {
      ungated: true,
      within: [{ articles: new Set(['harvard-reception-cybersecurity-cooperation']) }],
    });
    expect(new Set(excerpts.map(({ article: own }) => own.id))).toEqual(
      new Set(['harvard-reception-cybersecurity-cooperation']),
    );
  });

  it.each([1, 2, 3])('quotes at most %i times', async (limit) => {
    const { excerpts } = await shipped.answer(
      'What did the Deputy Minister say about the Ministry of Public Security?',
      { ungated: true, limit },
    );
    expect(excerpts).toHaveLength(limit);
  });

  it('names the words that stand nowhere', async () => {
    const { unknownWords } = await shipped.answer('Did the zeppelin of Harvard land?');
    expect(unknownWords).toEqual(['zeppelin', 'land']);
  });

  it('never quotes a title, a byline, a date or noise', async () => {
    const { excerpts } = await shipped.answer(
      'An Nhien Department of Telecommunications and Cipher needs to attach importance to network security',
      { ungated: true, limit: 10 },
    );
    for (const { text } of excerpts)
      expect(text).not.toMatch(/needs to attach importance|By An Nhien|Source:|Thứ Sáu/);
  });

  it('says which paragraph a quote is from, and that a caption is one', async () => {
    const { excerpts } = await shipped.answer('Who speaks at the conference with other delegates?', {
      ungated: true,
      limit: 10,
    });
    for (const { caption, paragraph } of excerpts) expect(paragraph === null).toBe(caption);
    expect(excerpts.some(({ caption }) => caption)).toBe(true);
  });
});

describe('a follow-up', () => {
  const lamp = article(
    'lamp',
    'The old lighthouse was built in 1843 by Ida Stone. It was painted red in 1901 after a storm.',
  );
  const mill = article(
    'mill',
    'The old mill was built in 1790 by Tom Reed. It was painted white in 1820 after a flood.',
  );

  it('takes its topic from what it follows', async () => {
    const retriever = await createRetriever({ articles: [lamp, mill] });
    const first = async (question: string): Promise<string | undefined> => {
      const { excerpts } = await retriever.answer('When was it painted?', {
        ungated: true,
        earlier: { question },
      });
      return excerpts[0]?.article.id;
    };
    expect([await first('Who built the lighthouse?'), await first('Who built the mill?')]).toEqual([
      'lamp',
      'mill',
    ]);
  });

  it('prefers the article that was quoted before', async () => {
    const retriever = await createRetriever({ articles: [lamp, mill] });
    const first = async (articleId: string): Promise<string | undefined> => {
      const { excerpts } = await retriever.answer('When was it painted?', {
        ungated: true,
        earlier: { question: 'Who built it?', articleId },
      });
      return excerpts[0]?.article.id;
    };
    expect([await first('lamp'), await first('mill')]).toEqual(['lamp', 'mill']);
  });
});

describe('synonyms', () => {
  const rules = [
    {
      from: ['Bộ Công an', 'MoPS', 'Ministry of Public Security'],
      to: ['Bộ Công an', 'MoPS', 'Ministry of Public Security'],
    },
  ];

  it('find what the question calls otherwise', async () => {
    const articles = [
      article('a', 'The Ministry of Public Security opened a bridge on Monday. Many came to see it.'),
      article('b', 'The bakery opened a second shop on Monday. Many came to see it.'),
    ];
    const question = 'What did MoPS open?';
    const taught = await createRetriever({ articles, synonyms: rules });
    const { excerpts } = await taught.answer(question, { ungated: true });
    expect(excerpts[0]?.article.id).toBe('a');
    expect((await taught.explain(question)).terms).toContainEqual(
      expect.objectContaining({ origin: 'synonym' }),
    );
  });

  it('find names of a Vietnamese question in English articles', async () => {
    const taught = await createRetriever({ articles: shippedArticles(), synonyms: rules });
    const { excerpts } = await taught.answer('Bộ Công an hợp tác với Đại học Harvard về việc gì?', {
      ungated: true,
    });
    expect(excerpts[0]?.article.id).toBe('harvard-reception-cybersecurity-cooperation');
  });

  it('make known what they find', async () => {
    const names = ['Cục Cơ yếu', 'Department of Telecommunications and Cipher'];
    const question = 'Cục Cơ yếu hợp tác với ai?';
    const taught = await createRetriever({
      articles: shippedArticles(),
      synonyms: [{ from: names, to: names }],
    });
    const plain = await createRetriever({ articles: shippedArticles() });
    expect((await plain.answer(question)).unknownWords).toContain('yếu');
    expect((await taught.answer(question)).unknownWords).not.toContain('yếu');
  });

  it('certify nothing by themselves', async () => {
    const articles = [
      article('a', 'The Ministry of Public Security opened a bridge on Monday. Many came to see it.'),
    ];
    const taught = await createRetriever({ articles, synonyms: rules });
    expect(await taught.answer('MoPS?')).toMatchObject({ kind: 'nothing-found' });
  });
});

describe('explain', () => {
  it('shows shares that add up to the score, and the threshold', async () => {
    const retriever = await createRetriever({ articles: shippedArticles() });
    const { passages, confidence, threshold, kind, asksFor } = await retriever.explain(
      'Who chaired the telecommunications conference?',
    );
    expect(passages.length).toBeGreaterThan(1);
    for (const { score, shares } of passages)
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 6);
    expect(kind).toBe(confidence >= threshold ? 'found' : 'nothing-found');
    expect(asksFor).toBe('person');
  });
});

describe('what is related', () => {
  it('is near the question, of what is far from it nothing', async () => {
    const retriever = await createRetriever({
      articles: [
        ...shippedArticles(),
        article('bridge', 'The lantern bridge crosses the river beside the mill.'),
        article('leeds', 'Leeds is far from here by train.'),
        article('club', 'The bridge club meets on Monday.'),
        article('price', 'A lantern costs £3.'),
      ],
    });
    const answer = await retriever.answer('Who painted the lantern bridge in Leeds?');
    expect([answer.kind, answer.related.map(({ id }) => id)]).toEqual(['nothing-found', ['bridge', 'leeds']]);
  });
});

describe('the same words in several articles', () => {
  it('are quoted once', async () => {
    const words = 'The harbour fair was opened by Ada Fenwick on Saturday.';
    const articles = [
      article('a', words),
      article('b', words),
      article('c', 'The harbour fair cost nine thousand crowns, said Ada Fenwick, who opened it.'),
    ];
    const retriever = await createRetriever({ articles });
    const answer = await retriever.answer('Who opened the harbour fair?');
    expect(answer.excerpts.map(({ article: { id } }) => id)).toEqual(['a', 'c']);
    expect(answer.excerpts[0]?.alsoIn?.map(({ id }) => id)).toEqual(['b']);
  });
});
