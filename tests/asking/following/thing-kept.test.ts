import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { ownPartOf } from '../../../src/asking/following/following-quote.ts';
import { thingOf } from '../../../src/asking/following/thing-kept.ts';
import { openLibrary } from '../../../src/library.ts';
import type { Encoder } from '../../../src/retrieval/meaning/encoder.ts';
import { untilUnderstood } from '../../../src/startup.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const askedOn = '2026-11-30';

async function quoteAfter(
  files: Record<string, string>,
  first: string,
  second: string,
  encoder?: Encoder,
): Promise<string> {
  const library = await openLibrary({
    directory: await corpusFolder(files),
    encoder: encoder && Promise.resolve(encoder),
  });
  await untilUnderstood(library);
  const before = await ask(library, { question: first, askedOn });
  const earlier = { question: first, article: before.answer.excerpts[0]?.article };
  expect(earlier.article).toBeDefined();
  const { answer } = await ask(library, { question: second, askedOn, earlier });
  return answer.excerpts[0]?.text ?? '';
}

const CLUB = {
  'regatta.md':
    '# Minnow regatta\n\nThe minnow regatta is on 5 June. It costs £31 to enter the minnow regatta.\n',
  'fees.md':
    '# Membership fees\n\n| Squad | A term | Second child |\n|---|---|---|\n| Minnows | £52 | £41 |\n| Pikes | £58 | £46 |\n',
};

const LODGE = {
  'meals.md':
    '# Ăn uống\n\nCơm tối 120.000đ một người, trẻ dưới 10 tuổi nửa giá.\n\nĐặt cơm trước 15 giờ với bếp.\n',
  'rooms.md': '# Phòng\n\nTrẻ em dưới 6 tuổi ngủ chung giường với bố mẹ không tính tiền.\n',
  'news.md': '# Bản tin\n\nNhà mình vừa sơn lại cổng, trồng thêm hoa và mua một con trâu.\n',
};

const CAMP = {
  'camp.md':
    '# Cub camp at Birchwood\n\nCub camp is from 5 to 7 June, and costs £70 with all meals. Kit lists are at the hut.\n',
  'subs.md':
    '# Subs and prices\n\n| Section | Per term | Second child |\n|---|---|---|\n| Cubs | £45 | £36 |\n| Scouts | £48 | £39 |\n\nSubs cover the hut, heating and badges.\n',
};

describe('a follow-up that only says for whom else', () => {
  const encoder = sharedEncoder();

  it('is not told of the price of another thing', async () => {
    expect(await quoteAfter(CAMP, 'how much is cub camp', 'and for scouts?', encoder())).toBe('');
  });

  it('is told of it where another article has the thing', async () => {
    const files = {
      ...CLUB,
      'pike-regatta.md': '# Pike regatta\n\nThe pike regatta costs £36 to enter.\n',
    };
    expect(await quoteAfter(files, 'how much is the minnow regatta', 'and for pikes?')).toContain('£36');
  });

  it.each([
    'thế con nít thì tính sao',
    'con nit thi sao',
    'còn nhóc thì sao',
    'còn em bé?',
    'con tre con thi sao',
  ])('means children by “%s”', async (second) => {
    expect(await quoteAfter(LODGE, 'cơm tối một người bao nhiêu tiền', second)).toContain('nửa giá');
  });

  it.each(['and for the kids?', 'and little ones?', 'what about bairns', 'and nippers?'])(
    'means children by “%s”',
    async (second) => {
      const files = {
        'pool.md':
          '# The pool\n\nA swim for adults is £7 on every day of the week.\n\nChildren pay £4 for a swim.\n\nThe café sells soup.\n',
      };
      expect(await quoteAfter(files, 'how much is a swim for adults', second)).toContain('£4');
    },
  );
});

describe('the thing of the question before', () => {
  const thing = (before: string, question: string): string[] => [...thingOf(before, ownPartOf(question))];

  it.each([
    ['how much is cub camp', 'and for scouts?', ['cub', 'camp']],
    ['how much is a swim for adults', 'and for kids?', ['swim']],
    // It may itself be what is replaced.
    ['how much is cubs', 'and for scouts?', []],
    // These are for another thing, or ask for no number.
    ['how much is tent hire', 'and a canoe?', []],
    ['how much is tent hire', 'and for a canoe?', []],
    ['who runs cub camp', 'and for scouts?', []],
  ])('“%s”, “%s”', (before, question, words) => expect(thing(before, question)).toEqual(words));
});
