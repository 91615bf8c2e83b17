import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/retrieval/passages/sentences.ts';

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['ranks and titles', ['Maj. Gen. Ann Lee met Dr. Bo Ray.', 'They spoke.']],
    ['initials', ['Thomas J. Reed and U. N. Owen left.', 'Nobody came.']],
    ['letters of several', ['It begins at 8.30 in hall A.', 'Whoever cannot come writes to J. Reed.']],
    ['letters of several in Vietnamese', ['Họp lúc 8h30 ở sảnh A.', 'Nhà nào không đi được thì báo.']],
    ['an abbreviation before a name in capitals', ['Cooperation with U.S. IT companies grew.', 'It paid.']],
    [
      'an abbreviation that does end',
      ['He flew to the U.S. The trip was long.'].flatMap((text) => text.split(/(?<=U\.S\.) /)),
    ],
    ['a word or two in small letters', ['the bed is £9 a night. tea included.', 'ask at the desk.']],
    [
      'sentences without capitals, as chats have them',
      [
        'ok the van is back 🎉 so a reminder.',
        'put your name down, e.g. on the sheet.',
        'done?',
        'well... tell me.',
      ],
    ],
    ['a small letter behind an abbreviation', ['nails, screws etc. and bolts.', 'They are free.']],
    ['times of day', ['It opened at 5 p.m. and closed late.', 'Rain fell.']],
    ['times at the end', ['The last match ended at 9:40 pm.', 'Ana Bell won at 10 pm. Saturday was quiet.']],
    ['numbered lines', ['1. Ana Bell\n2. Bo Reed came in.', 'They left.']],
    ['numbered things', ['Take No. 5 of the list.', 'Leave the rest.']],
    ['places in a line', ['Men: 1. Dai Prosser (23 tops), 2. Owen Price (21), 3. Noah Bell.', 'Well done.']],
    ['who directs', ['We do "The Otters" (May, dir. Oona Fairley) and one-acts.', 'Agreed.']],
    ['numbers that end a sentence', ['Meet in rooms 3, 4.', 'The others wait, all 12.', 'Nobody leaves.']],
    ['decimals and separators', ['It grew by 3.5 per cent to 75.000.000 dong.', 'Good.']],
    ['a closing quote', ['He said: “It is done.”', 'Then he left.']],
    ['a question inside a quote', ['“Why?” he asked.', 'No one knew.']],
    ['ellipses', ['Well… maybe not.', 'Or so.']],
    ['Vietnamese titles and places', ['GS.TS. Nguyễn An sống ở TP. Hồ Chí Minh.', 'Ông dạy học tại TP.HCM.']],
    ['a year at the end', ['It was founded in 1954.', '1955 was better.']],
  ])('keeps %s together', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a blank line, not at a line end', () => {
    expect(split('A heading\n\nA line that\ngoes on. Next.')).toEqual([
      'A heading',
      'A line that\ngoes on.',
      'Next.',
    ]);
  });

  it('loses no letter and overlaps nothing, whatever the text is', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '. ',
      '.',
      '? ',
      '"',
      '\n\n',
      '\n',
      ' ',
      'U.S. ',
      'Dr. ',
      'é',
      'e\u0301',
      '😀',
      '…',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const spans = sentencesOf(text, { start: 0, end: text.length });
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [at, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }),
    );
  });
});
