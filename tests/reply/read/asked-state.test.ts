import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedState, readAskedState } from '../../../src/reply/read/asked-state.ts';
import { decodeState, encodeState } from '../../../src/reply/read/custom-id.ts';
import { article } from '../../support/article.ts';

const one = article({ id: 'x'.repeat(300), text: 'A text.' });
const asked = {
  question: 'Who?',
  answer: {
    kind: 'nothing-found' as const,
    question: 'Who?',
    confidence: 0,
    excerpts: [] as const,
    related: [],
    unknownWords: [],
    tookMs: 1,
  },
  version: '0123456789abcdef',
  searched: 2,
  asker: '9'.repeat(20),
  skip: 9,
  scope: one,
  earlier: { question: 'When?', article: one },
};

const through = (state: ReturnType<typeof askedState>) => {
  const decoded = decodeState(encodeState(state));
  return decoded && readAskedState(decoded);
};

describe('what the buttons of an answer remember', () => {
  it('fits, and keeps the day of the question, for any day', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('9000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const askedOn = date.toISOString().slice(0, 10);
        const state = through(askedState('unanswered', { ...asked, askedOn }));
        expect(state).toMatchObject({ askedOn, skip: 9, asker: asked.asker });
      }),
    );
  });

  it('has no day where a forged button names one that no calendar has', () => {
    const { parts, ...state } = askedState('more', { ...asked, askedOn: '2023-01-06' });
    expect(readAskedState({ ...state, parts: [...parts.slice(0, -1), 'zzzzzz'] })).toMatchObject({
      askedOn: undefined,
      skip: 9,
    });
  });

  it('has no day on cards that were made without one', () => {
    expect(through(askedState('more', asked))?.askedOn).toBeUndefined();
  });
});
