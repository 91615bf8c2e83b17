import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Answer, Excerpt } from '../../src/retrieval/answer.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { articleName, type Layout, renderAnswer } from '../../src/terminal/render-answer.ts';
import { article as articleWith } from '../support/article.ts';

const SENTENCE = 'The bridge was opened by the mayor on Monday.';
const article = articleWith({
  id: 'article',
  text: SENTENCE,
  title: 'A new bridge',
  source: 'The Daily',
  published: { iso: '2023-01-06', asWritten: '06/01/2023' },
  path: 'bridge.txt',
});
const marks: Layout['paint'] = {
  bold: (text) => `*${text}*`,
  dim: (text) => text,
  green: (text) => text,
  yellow: (text) => text,
};
const layout = (language: string, width = 80): Layout => ({
  messages: terminalMessages(language),
  paint: marks,
  width,
});

describe('renderAnswer', () => {
  it('says above the quotes that they give different dates', () => {
    const answer = {
      ...found(article, 0, SENTENCE.length),
      disagreement: { about: 'date' as const, quotes: 2 },
    };
    const [first, second] = renderAnswer(answer, 2, layout('en_GB')).split('\n\n');
    expect(first).toBe('The articles give different dates; each is quoted below.');
    expect(second).toContain('was opened by the mayor');
    expect(renderAnswer(answer, 2, layout('vi_VN'))).toMatch(/^Các bài viết nêu ngày tháng khác nhau;/);
  });

  it('shows the quote with the words that matter, then title, source and file', () => {
    expect(renderAnswer(found(article, 0, SENTENCE.length), 2, layout('en_GB'))).toBe(
      [
        '> The *bridge* was opened by the mayor on Monday.',
        '  A new bridge',
        '  6 January 2023 · The Daily',
        '  bridge.txt',
      ].join('\n'),
    );
  });

  it('tells the days of one chat apart in a list', () => {
    const days = ['2026-10-21', '2026-11-02'].map((iso) =>
      articleWith({
        id: `chat#${iso}`,
        text: SENTENCE,
        title: 'Otters',
        published: { iso, asWritten: iso },
        path: 'chat.txt',
      }),
    );
    const refused = {
      kind: 'nothing-found',
      question: 'why',
      confidence: 0,
      excerpts: [],
      related: days,
      unknownWords: [],
      tookMs: 0,
    } as const;
    expect(renderAnswer(refused, 2, layout('en_GB')).split('\n').slice(2)).toEqual([
      '  Otters (chat.txt, 21 October 2026)',
      '  Otters (chat.txt, 2 November 2026)',
    ]);
  });

  it('names the heading that the quote stands below, but not one that it begins with', () => {
    const text = `Week 1\n\n${SENTENCE}`;
    const blocks = [
      { kind: 'heading', start: 0, end: 6 },
      { kind: 'body', start: 8, end: text.length },
    ] as const;
    const sectioned = articleWith({ id: 'camp', text, title: 'Summer camp', blocks });
    const shown = (start: number) => renderAnswer(found(sectioned, start, text.length), 2, layout('en_GB'));
    expect(shown(8)).toContain('  Summer camp › Week 1');
    expect(shown(0)).not.toContain('›');
  });

  it('says the date and the place in Vietnamese too', () => {
    const third = { paragraph: { number: 3, of: 4 } };
    const text = renderAnswer(found(article, 0, SENTENCE.length, third), 2, layout('vi_VN.UTF-8'));
    expect(text).toContain('6/1/2023 · The Daily · đoạn 3/4');
  });

  it('has in Vietnamese one word for a paragraph, and another for what is searched', () => {
    const { paragraph, loaded, why } = terminalMessages('vi');
    expect(paragraph(1, 8)).toBe('đoạn 1/8');
    expect(loaded(18, 24, '0.6')).toBe('18 bài viết, 24 phần, sẵn sàng sau 0,6 giây.');
    expect(why.passages(24)).toBe('24 phần');
    const { corpus } = messagesFor('vi');
    expect(corpus.status(18, 24)).toBe('18 bài viết, 24 phần');
  });

  it.each([
    ['en', 'Changed on 6 January 2023; before: “The bridge opens in May.” (A new bridge)'],
    ['vi', 'Đã thay đổi (bài ngày 6/1/2023); trước đó: “The bridge opens in May.” (A new bridge)'],
  ])('says below the quote what held before: %s', (language, line) => {
    const text = 'The bridge opens in May.';
    const older = found({ ...article, text, published: null }, 0, text.length).excerpts[0];
    const answer = found(article, 0, SENTENCE.length);
    if (answer.kind !== 'found' || older === undefined) throw new Error('nothing was found');
    expect(
      renderAnswer({ ...answer, change: { before: older } }, 2, layout(language))
        .split('\n')
        .at(-1),
    ).toBe(`  ${line}`);
  });

  it.each([
    ['en', 'Changed in January 2023; before:'],
    ['vi', 'Đã thay đổi (bài tháng 1 năm 2023); trước đó:'],
  ])('says the month alone where no more is known: %s', (language, line) => {
    const older = found({ ...article, published: null }, 0, SENTENCE.length).excerpts[0];
    const published = { iso: '2023-01', asWritten: 'January 2023' };
    const answer = found({ ...article, published }, 0, SENTENCE.length);
    if (answer.kind !== 'found' || older === undefined) throw new Error('nothing was found');
    expect(renderAnswer({ ...answer, change: { before: older } }, 2, layout(language))).toContain(line);
  });

  it('marks a cut outside the quoted words, and bold goes on over a broken line', () => {
    const answer = found(article, 4, 21, {
      cutStart: true,
      cutEnd: true,
      highlights: [{ start: 4, end: 14 }],
    });
    expect(renderAnswer(answer, 2, layout('en', 14)).split('\n').slice(0, 2)).toEqual([
      '> … *bridge was*',
      '> opened …',
    ]);
  });

  it('refuses plainly and labels what is near', () => {
    const answer: Answer = {
      kind: 'nothing-found',
      question: 'Who is the king of Mars?',
      confidence: 0.1,
      excerpts: [],
      related: [article],
      unknownWords: ['king', 'Mars'],
      tookMs: 1,
    };
    expect(renderAnswer(answer, 2, layout('en'))).toBe(
      [
        'I found no answer in the 2 articles.',
        'No article mentions: king, Mars',
        'Related:',
        '  A new bridge',
      ].join('\n'),
    );
  });

  it('names related articles of one title with their files', () => {
    const again = { ...article, id: 'again', path: 'again.md' };
    const refusal: Answer = {
      ...found(article, 0, 10),
      kind: 'nothing-found',
      excerpts: [],
      related: [article, again],
    };
    expect(renderAnswer(refusal, 2, layout('en'))).toMatch(
      /Related:\n  A new bridge \(bridge\.txt\)\n  A new bridge \(again\.md\)$/,
    );
  });
});

describe('articleName', () => {
  it('quotes the first words of an article without a title', () => {
    const text = `${SENTENCE} The school children walked over it first.`;
    expect(articleName(articleWith({ id: 'article', text }), terminalMessages(''))).toBe(
      'Untitled article: "The bridge was opened by the mayor on Monday. The …"',
    );
  });

  it('does not take a byline for its first words', () => {
    const text = 'By Maren Holt\n\nThe pond is drained.\n';
    const blocks = [
      { kind: 'byline', start: 0, end: 13 },
      { kind: 'body', start: 15, end: 35 },
    ] as const;
    expect(articleName(articleWith({ id: 'article', text, blocks }), terminalMessages(''))).toBe(
      'Untitled article: "The pond is drained."',
    );
  });
});

function found(source: Article, start: number, end: number, more: Partial<Excerpt> = {}): Answer {
  const excerpt: Excerpt = {
    article: source,
    start,
    end,
    text: source.text.slice(start, end),
    highlights: [{ start: 4, end: 10 }],
    cutStart: false,
    cutEnd: false,
    passage: { start: 0, end: source.text.length },
    paragraph: { number: 1, of: 1 },
    caption: false,
    ...more,
  };
  return {
    kind: 'found',
    question: 'Who opened it?',
    confidence: 0.9,
    excerpts: [excerpt],
    related: [],
    unknownWords: [],
    tookMs: 1,
  };
}
