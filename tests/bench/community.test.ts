import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Community, complaintsAbout, readCommunity } from '../../bench/communities/community.ts';
import { UNSEEN } from '../../bench/communities/roles.ts';

const LONG = 'The gate on the river side is open for deliveries. '.repeat(3);
const POST = {
  _id: 'gate',
  text: `The gate closes at 9 pm.\n\n${LONG}`,
  metadata: { date: '2025-03-01', lang: 'en' },
};
const OTHER = {
  _id: 'old',
  text: `The gate closes at 8 pm.\n\n${LONG}`,
  metadata: { date: null, lang: 'en' },
};
const ASKED = {
  answers: ['9 pm'],
  answerable: true,
  paragraphs_by_article: { gate: 0 },
  style: 'when',
  lang: 'en',
};

type Post = Community['articles'][number];
type Metadata = Community['questions'][number]['metadata'];

function complaints(metadata: Metadata, ...articles: readonly Post[]): string[] {
  const all = articles.length > 0 ? articles : [POST, OTHER];
  return complaintsAbout({ articles: all, questions: [{ _id: 'q1', text: 'when', metadata }] });
}

describe('complaintsAbout', () => {
  it('has nothing to say about a good community', () => {
    expect(complaints({ ...ASKED, stale: ['8 pm'] })).toEqual([]);
  });

  it.each([
    ['a question without a style', { ...ASKED, style: undefined }, 'q1: no style'],
    ['a question without a language', { ...ASKED, lang: undefined }, 'q1: no lang'],
    ['a stale string of no post', { ...ASKED, stale: ['7 pm'] }, 'q1: no post has the stale string "7 pm"'],
    [
      'an unanswerable question with answers',
      { ...ASKED, answerable: false },
      'q1: unanswerable, and has answers',
    ],
    ['an answerable question without answers', { ...ASKED, answers: [] }, 'q1: no answers'],
    [
      'a question that names no paragraph',
      { ...ASKED, paragraphs_by_article: {} },
      'q1: no paragraphs_by_article',
    ],
    [
      'a paragraph without any of the answers',
      { ...ASKED, paragraphs_by_article: { gate: 1 } },
      'q1: none of the answers stands in paragraph 1 of gate',
    ],
    [
      'one answer of two that no gold post has',
      { ...ASKED, answers: ['9 pm', 'nine'] },
      'q1: no gold post has the answer "nine"',
    ],
    [
      'an answer that another post has too',
      { ...ASKED, answers: ['9 pm', 'The gate closes'] },
      'q1: the answer "The gate closes" also stands in old: add it as gold if it answers there, else lengthen it',
    ],
    [
      'an answer as long as a sentence',
      { ...ASKED, paragraphs_by_article: { gate: 1, old: 1 }, answers: [LONG.slice(0, 91)] },
      `q1: the answer is longer than 90 characters: "${LONG.slice(0, 91)}"`,
    ],
  ] as [string, Metadata, string][])('names %s', (_, metadata, complaint) => {
    expect(complaints(metadata)).toContain(complaint);
  });

  it.each([
    [
      'a post that says next to nothing',
      { ...POST, text: '9 pm' },
      'gate: the text is shorter than 120 characters',
    ],
    ['a day in words', { ...POST, metadata: { date: 'May', lang: 'en' } }, 'gate: no date: May'],
    ['a post without a language', { ...POST, metadata: { date: null } }, 'gate: no lang'],
  ])('names %s', (_, post, complaint) => {
    expect(complaints(ASKED, post)).toContain(complaint);
  });
});

describe('the communities', () => {
  it.each([...UNSEEN, 'people-convention', 'people-giai-phuong'])('%s has nothing wrong', (name) => {
    const folder = fileURLToPath(new URL(`../../bench/communities/${name}`, import.meta.url));
    expect(complaintsAbout(readCommunity(folder))).toEqual([]);
  });
});
