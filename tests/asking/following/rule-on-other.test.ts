import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { chooseFollowing } from '../../../src/asking/following/following-earlier.ts';
import { ownPartOf } from '../../../src/asking/following/following-quote.ts';
import { permitsOrForbids } from '../../../src/asking/following/rule-on-other.ts';
import { openLibrary } from '../../../src/library.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import type { Answer, NothingFoundAnswer, Ranking } from '../../../src/retrieval/answer.ts';
import { folderWith } from '../../corpus/folder.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

describe('a short sentence', () => {
  it.each([
    ['Vans stand by the gate. No trailers.', 'trailer'],
    ['Small trailers are welcome; leave the lane free.', 'trailers'],
    ['Xe máy để sân sau. Cấm xe tải.', 'xe tải'],
  ])('permits or forbids: %s', (text, words) =>
    expect(permitsOrForbids(text, new Set(tokenize(words).map(({ term }) => term)))).toBe(true),
  );

  it.each([
    ['No parking by the trailers. Ask Bo.', 'goat'],
    ['We sold two trailers. No dogs.', 'trailer'],
    ['The trailer was washed on Sunday.', 'trailer'],
    [`No bikes, ${'and no boots, '.repeat(8)}no trailers.`, 'trailer'],
  ])('does neither of something: %s', (text, words) =>
    expect(permitsOrForbids(text, new Set(tokenize(words).map(({ term }) => term)))).toBe(false),
  );
});

describe('a follow-up that only names another thing', () => {
  const encoder = sharedEncoder();
  const files = {
    'orchard.md': `# Orchard pitches

A pitch in the orchard costs £9 a night for each grown-up.

Vans stand by the gate, three at most. No trailers.

The trailers of the farm shop were washed in May.
`,
    'shop.md': '# Farm shop\n\nThe farm shop sells eggs, bread and lamp oil from nine to four.\n',
  };

  async function quoteAfter(question: string) {
    const library = await openLibrary({
      directory: await folderWith(files),
      encoder: Promise.resolve(encoder()),
    });
    await library.understood();
    const askedOn = '2026-11-01';
    const first = 'how much is it per night in the orchard';
    const before = await ask(library, { question: first, askedOn });
    const earlier = { question: first, article: before.answer.excerpts[0]?.article };
    return (await ask(library, { question, askedOn, earlier })).answer.excerpts[0]?.text ?? '';
  }

  it('is answered by whether that is permitted', async () =>
    expect(await quoteAfter('and a trailer?')).toContain('No trailers.'));

  it.each(['and a goat?', 'and lamp oil?'])('and by nothing else: %s', async (question) =>
    expect(await quoteAfter(question)).not.toMatch(/No trailers/u),
  );
});

describe('a follow-up that nothing answers together with the question before', () => {
  const text = 'Vans stand by the gate, three at most. No trailers.';
  const rules = article({ id: 'rules', text });
  const nothing = { kind: 'nothing-found', excerpts: [] } as unknown as NothingFoundAnswer;

  async function answerTo(question: string) {
    // Found only where it is looked for by its own words, whatever the gate says.
    const ranking: Ranking = {
      answer: async ({ holding, ungated } = {}) =>
        holding === undefined || ungated !== true
          ? nothing
          : ({
              kind: 'found',
              excerpts: [{ article: rules, start: 0, end: text.length, text }],
            } as unknown as Answer),
      refuse: async () => nothing,
      held: () => 0,
    };
    const earlier = { question: 'how much is a pitch', article: rules };
    return (await chooseFollowing(ranking, { earlier, own: ownPartOf(question) }, {})).excerpts[0]?.text;
  }

  it('is answered by whether the thing that it names is permitted', async () =>
    expect(await answerTo('and a trailer?')).toBe(text));

  it.each(['and a goat?', 'and vans?', 'how long is a trailer', 'and where is the tap?'])(
    'is refused where nothing of it is, or more is asked: %s',
    async (question) => expect(await answerTo(question)).toBeUndefined(),
  );
});
