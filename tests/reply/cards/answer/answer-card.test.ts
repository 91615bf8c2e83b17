import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../../src/asking/asked.ts';
import type { Article } from '../../../../src/corpus/article.ts';
import { answerCard } from '../../../../src/reply/cards/answer/answer-card.ts';
import { unrenderQuote } from '../../../../src/reply/markdown/quote.ts';
import { messagesFor } from '../../../../src/reply/messages/index.ts';
import { readQuestion } from '../../../../src/reply/read/read-card.ts';
import { COLOURS, checkLimits, type Reply, textDisplay, textLength } from '../../../../src/reply/reply.ts';
import type { Excerpt, FoundAnswer } from '../../../../src/retrieval/answer.ts';
import { cleanLine } from '../../../../src/text/clean.ts';
import { article } from '../../../support/article.ts';
import { hostileText } from '../../hostile.ts';

const en = messagesFor('en-US');
const vi = messagesFor('vi');

function excerpt(from: Article, start: number, end: number, fields: Partial<Excerpt> = {}): Excerpt {
  return {
    article: from,
    start,
    end,
    text: from.text.slice(start, end),
    highlights: [],
    cutStart: false,
    cutEnd: false,
    passage: { start, end },
    paragraph: { number: 1, of: 2 },
    caption: false,
    ...fields,
  };
}

function asked(question: string, excerpts: readonly Excerpt[], fields: Partial<Omit<Asked, 'answer'>> = {}) {
  const answer: FoundAnswer = {
    kind: 'found',
    question,
    confidence: 0.9,
    related: [],
    unknownWords: [],
    tookMs: 1,
    excerpts,
  };
  return {
    question,
    answer,
    version: '0123456789abcdef',
    searched: 2,
    asker: '1'.repeat(19),
    skip: 0,
    ...fields,
  };
}

const textsOf = (reply: Reply): string[] =>
  reply.components.flatMap((part) =>
    'components' in part
      ? part.components.flatMap((inner) => ('content' in inner ? [inner.content] : []))
      : [],
  );

const one = article({
  id: 'one',
  text: 'It was **opened** by @everyone.\n\nThe end.',
  title: 'A # title',
  source: null,
});

describe('answerCard', () => {
  it('shows the question, the quote with its cut marks outside, and nothing of what is unknown', () => {
    const reply = answerCard(
      asked('Who opened it?', [
        excerpt(one, 0, 31, { highlights: [{ start: 9, end: 15 }], cutStart: true, cutEnd: true }),
      ]),
      en,
      { private: false },
    );
    expect(textsOf(reply)).toEqual([
      '### Who opened it?',
      '…\n> It was \\*\\***opened**\\*\\* by \\@everyone.\n…\n-# A # title · paragraph 1 of 2',
    ]);
  });

  it('says above the quote that it is only possible below 60 %, and marks a caption', () => {
    const low = (confidence: number) => {
      const it = asked('Who?', [excerpt(one, 0, 31, { caption: true, paragraph: null })]);
      return textsOf(answerCard({ ...it, answer: { ...it.answer, confidence } }, en, { private: true })).join(
        '\n',
      );
    };
    expect(low(0.599)).toMatch(/^### Who\?\nPossibly:\n> /);
    expect([low(0.6), low(0.601)].join()).not.toContain('Possibly');
    expect(low(0.9)).toContain('· picture caption');
  });

  it('marks the older and the newer of two articles', () => {
    const text = 'The bridge opened in May.';
    const older = article({ id: 'a', text, published: { iso: '2022-01', asWritten: 'January 2022' } });
    const newer = article({ id: 'b', text, published: { iso: '2023-01-06', asWritten: '6 January 2023' } });
    const both = [excerpt(older, 0, text.length), excerpt(newer, 0, text.length)];
    const it = asked('When?', both);
    const disagreement = { about: 'date', quotes: 2 } as const;
    const [, first, second] = textsOf(
      answerCard({ ...it, answer: { ...it.answer, disagreement } }, en, { private: false }),
    );
    expect(first).toContain('-# ❶ January 2022 · older · ');
    expect(second).toContain('-# ❷ <t:1673001000:D> · newer · ');
    const alike = textsOf(answerCard({ ...it, answer: { ...it.answer, shown: 2 } }, en, { private: false }));
    expect(alike.join()).not.toMatch(/older|newer/);
  });

  it.each([
    [en, '2023-01-06', 'Changed on <t:1673001000:D>; before: “The bridge opens in May.”'],
    [vi, '2023-01-06', 'Đã thay đổi (bài ngày <t:1673001000:D>); trước đó: “The bridge opens in May.”'],
    [en, '2023-01', 'Changed in January 2023; before: “The bridge opens in May.”'],
    [vi, '2023-01', 'Đã thay đổi (bài January 2023); trước đó: “The bridge opens in May.”'],
  ])('says small below the quote what held before', (messages, iso, line) => {
    const older = article({
      id: 'a',
      text: 'The bridge opens in May.',
      title: 'Plans',
      published: { iso: '2022-01', asWritten: 'January 2022' },
    });
    const newer = article({
      id: 'b',
      text: 'The bridge opens in June.',
      published: { iso, asWritten: 'January 2023' },
    });
    const it = asked('When?', [excerpt(newer, 0, 25)]);
    const change = { before: excerpt(older, 0, 24) };
    const [, block = ''] = textsOf(
      answerCard({ ...it, answer: { ...it.answer, change } }, messages, { private: false }),
    );
    const lines = block.split('\n');
    expect(lines[0]).toBe('> The bridge opens in June.');
    expect(lines.at(-1)).toBe(`-# ${line} · January 2022 · Plans`);
  });

  it.each([
    ['author', 'Ada \\*Penn\\*', 'Written by **Ada \\*Penn\\***.'],
    ['author', null, 'The article does not name its author.'],
    ['source', null, 'The article does not say where it is from.'],
    ['source', 'Ada', 'Written by **Ada**.'],
    ['date', null, 'The article has no date.'],
  ] as const)('states the %s of the quoted article that was asked for', (fact, author, line) => {
    const by = { ...one, source: null, published: null, author: author && author.replaceAll('\\', '') };
    const [head] = textsOf(answerCard(asked('Who?', [excerpt(by, 0, 31)], { fact }), en, { private: false }));
    expect(head).toBe(`### Who?\n${line}`);
  });

  it.each([
    [
      ['a', 'a', 'b'],
      ['Open the source ❶ ❷', 'Open the source ❸'],
    ],
    [[null, null, 'b'], ['Open the source ❸']],
    [['a', 'a', 'a'], ['Open the source']],
  ])('links of the pages %j carry the numbers of their quotes', (pages, labels) => {
    const quotes = pages.map((page, at) => {
      const url = page === null ? null : `https://news.example/${page}`;
      return excerpt({ ...one, id: `${at}`, url }, 0, 31);
    });
    const it = asked('Who?', quotes);
    const reply = answerCard({ ...it, answer: { ...it.answer, shown: 3 } }, en, { private: false });
    const buttons = JSON.stringify(reply).match(/"label":"[^"]+"/g) ?? [];
    expect(buttons.slice(0, 3)).toEqual(['❶', '❷', '❸'].map((number) => `"label":"Context ${number}"`));
    expect(buttons.filter((label) => label.includes('Open the source'))).toEqual(
      labels.map((label) => `"label":"${label}"`),
    );
  });

  it('names the other articles that say the same', () => {
    const other = article({ id: 'b', text: one.text, title: 'The copy' });
    const [, block] = textsOf(
      answerCard(asked('Who?', [excerpt(one, 0, 31, { alsoIn: [other] })]), en, { private: false }),
    );
    expect(block).toMatch(/· also in The copy$/);
  });

  it('tells another article of its own title from it by its date, or else by its file', () => {
    const published = { iso: '2023-01-06', asWritten: '6 January 2023' };
    const later = article({ id: 'b', text: one.text, title: one.title, published });
    const undated = article({ id: 'old/c', text: one.text, title: one.title });
    const [, block] = textsOf(
      answerCard(asked('Who?', [excerpt(one, 0, 31, { alsoIn: [later, undated] })]), en, { private: false }),
    );
    expect(block).toMatch(/· also in A # title \(<t:1673001000:D>\), A # title \(old\/c\)$/);
  });

  it('gives a page of More its own colour, and does not say again what held before', () => {
    const quotes = Array.from({ length: 6 }, (_, at) => excerpt({ ...one, id: `${at}` }, 0, 31));
    const it = asked('Who?', quotes);
    const change = { before: excerpt(article({ id: 'old', text: one.text }), 0, 31) };
    const pages = [0, 1].map((skip) =>
      answerCard({ ...it, skip, answer: { ...it.answer, change } }, en, { private: true }),
    );
    const colours = pages.map(
      ({ components: [card] }) => card && 'accent_color' in card && card.accent_color,
    );
    expect(colours).toEqual([COLOURS.sure, COLOURS.further]);
    const saying = pages.map((page) => textsOf(page).join('\n').includes('before: “'));
    expect(saying).toEqual([true, false]);
    const more = pages.map((page) => /"label":"(\d more)"/.exec(JSON.stringify(page))?.[1]);
    expect(more).toEqual(['3 more', '2 more']);
  });

  it('leaves for More what the answer does not show at once', () => {
    const text = 'Alpha beta gamma delta. Alpha only.';
    const it = article({ id: 'a', text });
    const words = [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ];
    const reply = answerCard(
      asked('alpha beta', [
        excerpt(it, 0, 23, { highlights: words }),
        excerpt(it, 24, 35, { highlights: [{ start: 24, end: 29 }] }),
      ]),
      en,
      { private: false },
    );
    expect(textsOf(reply)).toHaveLength(2);
    expect(JSON.stringify(reply)).toContain('"label":"1 more"');
  });

  it('refuses to show a quote that is not verbatim', () => {
    const broken = { ...excerpt(one, 0, 31), text: 'It was opened.' };
    expect(() => answerCard(asked('Who?', [broken]), en, { private: false })).toThrow(/not verbatim/);
  });

  it('keeps every source line and every limit, whatever articles and questions hold', () => {
    const hostileArticle = fc
      .tuple(hostileText, hostileText, fc.integer({ min: 1, max: 40 }))
      .map(([title, text, times]) =>
        article({
          id: title.slice(0, 50),
          text: `${text.repeat(times)}.`,
          title: title.repeat(times),
          author: title,
          source: text,
        }),
      );
    fc.assert(
      fc.property(
        fc.array(hostileArticle, { minLength: 1, maxLength: 3 }),
        hostileText,
        fc.boolean(),
        fc.integer({ min: 0, max: 3 }),
        (articles, raw, isPrivate, quotes) => {
          const question = `${cleanLine(raw)} who?`.slice(0, 500);
          // Ids are unique in a corpus; two made-up articles can have one title.
          const excerpts = articles.map((it, index) =>
            excerpt({ ...it, id: `${index}${it.id}` }, 0, Math.min(600, it.text.length)),
          );
          const [event = one] = articles;
          const it = asked(question, excerpts, {
            dates: {
              from: '2023-01-02',
              to: '2023-12-30',
              dropped: true,
              event: { words: raw, article: event },
            },
            earlier: { question: question.slice(0, 200), article: event },
          });
          const disagreement = quotes < 2 ? {} : { disagreement: { about: 'number' as const, quotes } };
          const reply = answerCard({ ...it, answer: { ...it.answer, ...disagreement } }, en, {
            private: isPrivate,
          });
          checkLimits(reply);
          const promised = textsOf(reply)[0]?.includes('give different numbers') ?? false;
          if (promised) expect(textsOf(reply).length).toBeGreaterThan(Math.min(quotes, excerpts.length));
          const [head = '', ...blocks] = textsOf(reply);
          expect(readQuestion([head])?.question).toBe(question);
          expect(blocks.length).toBeGreaterThan(0);
          for (const [index, block] of blocks.entries()) {
            const lines = block.split('\n');
            expect(lines.at(-1)).toMatch(/^-# .+ · paragraph 1 of 2$/u);
            const quote = unrenderQuote(lines.slice(0, -1).join('\n'));
            expect(quote).toBe(excerpts[index]?.text);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('checkLimits', () => {
  const ofLength = (length: number): Reply => ({
    components: [textDisplay('x'.repeat(length))],
    private: true,
  });

  it('takes 3,999 and 4,000 characters, not 4,001', () => {
    for (const length of [3_999, 4_000]) {
      expect(textLength(ofLength(length).components)).toBe(length);
      expect(() => checkLimits(ofLength(length))).not.toThrow();
    }
    expect(() => checkLimits(ofLength(4_001))).toThrow('4001 characters of text');
  });

  it('takes 39 and 40 components, not 41', () => {
    const ofCount = (count: number): Reply => ({
      components: Array.from({ length: count }, () => textDisplay('x')),
      private: true,
    });
    for (const count of [39, 40]) expect(() => checkLimits(ofCount(count))).not.toThrow();
    expect(() => checkLimits(ofCount(41))).toThrow('41 components');
  });
});
