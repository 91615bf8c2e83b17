import { expect, it } from 'vitest';
import type { BlockKind } from '../../../src/corpus/article.ts';
import { Vocabulary } from '../../../src/retrieval/analysis/vocabulary.ts';
import { textsOf } from '../../../src/retrieval/meaning/encoded-text.ts';
import { rowsOfPassage } from '../../../src/retrieval/meaning/passage-rows.ts';
import { PassageAnalyser } from '../../../src/retrieval/passages/analysed-passage.ts';
import { passagesOf } from '../../../src/retrieval/passages/passages.ts';
import { windowsOf } from '../../../src/retrieval/passages/windows.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const LINES: readonly (readonly [BlockKind, string])[] = [
  ['body', 'The club meets in the boat house. Everybody is welcome.'],
  ['item', 'Sunday 22 March: opening day, 8:00'],
  ['item', 'Saturday 11 July: junior day, 10:00'],
  ['quotation', 'We have never had so many children'],
  ['row', 'Adults: £62'],
  ['row', 'Over 65: £40'],
  ['body', 'Pay at the hut. Cards are fine.'],
];

it('encodes the units that are quoted, each under its own number: items and rows without a full stop, too', () => {
  const text = LINES.map(([, line]) => line).join('\n');
  let at = 0;
  const blocks = LINES.map(([kind, line]) => {
    const start = at;
    at += line.length + 1;
    return { kind, start, end: start + line.length };
  });
  const club = article({ id: 'club', text, title: 'Our year', blocks });
  const { texts, parts } = textsOf(club, 'v1');
  let first = 0;
  for (const [ordinal, span] of passagesOf(club).entries()) {
    const passage = { id: ordinal, ordinal, article: club, start: span.start, end: span.end };
    const { units } = new PassageAnalyser(new Vocabulary()).analyse(passage);
    const rows = rowsOfPassage(units.length, windowsOf({ units }));
    expect(parts[ordinal]).toBe(rows.count - 1);
    for (const [unit, row] of rows.units.entries())
      expect(texts[first + row]).toBe(`Our year. ${text.slice(units[unit]?.start, units[unit]?.end)}`);
    first += rows.count;
  }
  expect(texts).toContain('Our year. Over 65: £40');
});

const CHAT = article({
  id: 'zalo',
  title: 'Zalo',
  text: 'nghe noi mat the gio phai dong 80k ha',
  language: 'vi',
});
const MARKED = 'Zalo. nghe nói mất thẻ giờ phải đóng 80k hả';

it('encodes what was typed without Vietnamese marks with them, and makes no vector anew for other texts', async () => {
  const encoded: string[] = [];
  const own = encoder();
  const encode: typeof own.encode = (text, kind) => {
    if (kind === 'passage') encoded.push(text);
    return own.encode(text, kind);
  };
  const retriever = await createRetriever({ articles: [CHAT] }, { meaning: { encoder: { ...own, encode } } });
  await retriever.meaning?.filled;
  expect(encoded).toEqual([MARKED]);
  const { texts, digest } = textsOf(CHAT, 'v1');
  // What the encoder reads is another text than the version before read.
  expect(digest).not.toBe(textsOf({ ...CHAT, language: 'en' }, 'v1').digest);
  expect(texts).toEqual(['Zalo. nghe noi mat the gio phai dong 80k ha']);
});
