import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import {
  ageOf,
  isUnsure,
  MOST_QUOTES_SHOWN,
  quotesShown,
  quotesThatDiffer,
  quotesWithAges,
} from '../../src/asking/quotes-shown.ts';
import { openLibrary } from '../../src/library.ts';
import { answerCard } from '../../src/reply/cards/answer/answer-card.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Answer, Excerpt, FoundAnswer } from '../../src/retrieval/answer.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { renderAsked } from '../../src/terminal/render-asked.ts';
import { article } from '../support/article.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

/** A quote of four words, of which the first few are what was asked for. */
function quote(id: string, matched: number): Excerpt {
  const text = 'lamp harbour mayor festival';
  const highlights = [...text.matchAll(/\w+/g)]
    .slice(0, matched)
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return {
    article: article({ id, text }),
    start: 0,
    end: text.length,
    text,
    highlights,
    cutStart: false,
    cutEnd: false,
    passage: { start: 0, end: text.length },
    paragraph: null,
    caption: false,
  };
}

function answer(excerpts: readonly Excerpt[], disagreement?: FoundAnswer['disagreement']): FoundAnswer {
  const base = { question: 'who', confidence: 0.9, related: [], unknownWords: [], tookMs: 1 };
  return { ...base, kind: 'found', excerpts, ...(disagreement && { disagreement }) };
}

function ids(excerpts: readonly Excerpt[]): string[] {
  return excerpts.map((excerpt) => excerpt.article.id);
}

describe('quotesShown', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => quote(id, 4));

  it('shows one quote where the answer says nothing else, and the next three after it', () => {
    expect(ids(quotesShown({ answer: answer(five), skip: 0 }))).toEqual(['a']);
    expect(ids(quotesShown({ answer: answer(five), skip: 1 }))).toEqual(['b', 'c', 'd']);
    expect(ids(quotesShown({ answer: answer(five), skip: 1 + MOST_QUOTES_SHOWN }))).toEqual(['e']);
  });

  it('shows as many as the answer says, at most three', () => {
    expect(ids(quotesShown({ answer: { ...answer(five), shown: 2 }, skip: 0 }))).toEqual(['a', 'b']);
    expect(ids(quotesShown({ answer: { ...answer(five), shown: 4 }, skip: 0 }))).toEqual(['a', 'b', 'c']);
  });

  it('knows which contradict each other, and calls none of a later page different', () => {
    const differing = answer(five, { about: 'date', quotes: 2 });
    expect(ids(quotesThatDiffer({ answer: differing, skip: 0 }))).toEqual(['a', 'b']);
    expect(quotesThatDiffer({ answer: differing, skip: 1 })).toEqual([]);
  });

  it('shows nothing of a refusal', () => {
    const refusal: Answer = { ...answer([]), kind: 'nothing-found', excerpts: [] };
    expect(quotesShown({ answer: refusal, skip: 0 })).toEqual([]);
  });
});

describe('ageOf', () => {
  const dated = (id: string, iso: string): Excerpt => ({
    ...quote(id, 1),
    article: article({ id, text: 'lamp harbour mayor festival', published: { iso, asWritten: iso } }),
  });

  it('marks two of which the later may have changed the other, where both are shown', () => {
    const two = [dated('a', '2026-06-01'), dated('b', '2026-10-19')];
    const asked = (shown: number, skip = 0) => ({
      answer: { ...answer([...two, quote('c', 4)]), shown, perhapsChanged: two },
      skip,
    });
    expect(quotesWithAges(asked(2))).toEqual(two);
    expect(quotesWithAges(asked(1))).toEqual([]);
    expect(quotesWithAges(asked(2, 1))).toEqual([]);
  });

  it('tells the older from the newer of quotes that state one fact differently, and of no others', () => {
    const [june, october] = [dated('a', '2026-06-01'), dated('b', '2026-10-19')];
    expect([june, october].map((one) => ageOf(one, [june, october]))).toEqual(['older', 'newer']);
    expect(ageOf(june, [])).toBeUndefined();
    expect(ageOf(dated('c', '2026-06-01'), [june, october])).toBeUndefined();
  });

  it('says of what has no date behind a dated one that it has none', () => {
    const [october, none] = [dated('a', '2026-10-19'), quote('b', 1)];
    expect([october, none].map((one) => ageOf(one, [october, none]))).toEqual([undefined, 'undated']);
    expect([none, october].map((one) => ageOf(one, [none, october]))).toEqual([undefined, undefined]);
    expect(ageOf(none, [none, quote('c', 1)])).toBeUndefined();
  });

  it('takes of two in one text the one below for the newer', () => {
    const above = dated('a', '2026-10-19');
    const below = { ...above, start: 5, end: 12 };
    expect([below, above].map((one) => ageOf(one, [below, above]))).toEqual(['newer', 'older']);
  });
});

describe('two quotes of which the later may have changed the other', () => {
  it('are marked as the older and the newer, on Discord and in the terminal alike', async () => {
    const post = (date: string, text: string) => `---\ntitle: Knitting night\ndate: ${date}\n---\n${text}\n`;
    const directory = await corpusFolder({
      'april.md': post('2026-04-18', 'Knitting night takes place in Dover, and everybody is welcome.'),
      'may.md': post('2026-05-04', 'Knitting night takes place above the mill, and bring wool.'),
    });
    const question = 'where does knitting night take place';
    const asked = await ask(await openLibrary({ directory }), { question, askedOn: '2026-05-05' });
    if (asked.answer.kind !== 'found') throw new Error('nothing was found');
    expect(asked.answer.disagreement).toBeUndefined();
    const plain = (text: string): string => text;
    const paint = { bold: plain, dim: plain, green: plain, yellow: plain };
    const inTerminal = renderAsked(asked, { messages: terminalMessages('vi'), paint, width: 80 });
    expect(inTerminal).toContain('4/5/2026 · mới hơn');
    expect(inTerminal).toContain('18/4/2026 · cũ hơn');
    const card = JSON.stringify(
      answerCard({ ...asked, answer: asked.answer }, messagesFor('vi'), { private: false }),
    );
    expect(card).toMatch(/❶ [^·]+ · mới hơn ·/);
    expect(card).toMatch(/❷ [^·]+ · cũ hơn ·/);
  });
});

describe('isUnsure', () => {
  it.each([
    [0.59, true],
    [0.6, false],
    [0.61, false],
  ])('%d', (confidence, unsure) => {
    expect(isUnsure({ confidence })).toBe(unsure);
  });
});
