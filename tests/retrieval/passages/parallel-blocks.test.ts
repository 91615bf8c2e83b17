import { expect, it } from 'vitest';
import type { Block } from '../../../src/corpus/article.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import { twinsIn } from '../../../src/retrieval/passages/parallel-blocks.ts';
import { article } from '../../support/article.ts';

/** The paragraphs that are of another one of several than is asked for. */
function twins(question: string, ...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph): Block => {
    const start = text.indexOf(paragraph);
    return { kind: 'body', start, end: start + paragraph.length };
  });
  const asked = new Set(tokenize(question).map(({ term }) => term));
  const found = twinsIn(article({ id: 'a', text, blocks }), asked);
  return blocks.filter((block) => found.has(block)).map(({ start, end }) => text.slice(start, end));
}

const BIG = 'Goliath is the tall front loader. It goes up to 1280 °C and takes two days.';
const LITTLE = 'Wren is the small top loader. Nobody takes it above 1100 °C, whatever they fire.';
const YOUNG = 'Otters is for ages 5 to 8. One parent of each child stays in the hall.';
const OLDER = 'Grey Herons is for ages 9 to 13. Parents may go home and come back at noon.';
const SHORT = 'Cự ly 3 km (thuyền đôi). Xuất phát lúc bảy giờ, lệ phí 250.000đ mỗi đội.';
const LONG = 'Cự ly 8 km (thuyền đơn). Xuất phát lúc tám giờ rưỡi, lệ phí 180.000đ mỗi người.';

it.each([
  ['how hot can wren get', [BIG, LITTLE], [BIG]],
  ['how hot can wren get', [`Old ${BIG}`, `Young ${LITTLE}`], [`Old ${BIG}`]],
  ['do parents have to stay for otters', [YOUNG, OLDER, 'Both groups are led by Ines.'], [OLDER]],
  ['what do grey herons cost', [YOUNG, OLDER], [YOUNG]],
  ['lệ phí cự ly 8 km là bao nhiêu', [SHORT, LONG], [SHORT]],
  ['giải nhì cự ly 3km', [SHORT, `${LONG} Giải nhất 3 triệu.`], [`${LONG} Giải nhất 3 triệu.`]],
  [
    'tiệm Gió Đông mở mấy giờ',
    [
      'Tiệm Sao Mai (12 phố Huế) bớt 10% tiền công. Tiệm mở từ 9 giờ, nghỉ thứ Hai.',
      'Tiệm Gió Đông (ngõ 5 Láng Hạ) bớt 15% phụ tùng. Tiệm mở cả tuần từ 7 giờ.',
    ],
    ['Tiệm Sao Mai (12 phố Huế) bớt 10% tiền công. Tiệm mở từ 9 giờ, nghỉ thứ Hai.'],
  ],
  [
    'who leads the back room crew',
    [
      'The Front Room crew meets at two and greases all of the wheels.',
      'The Back Room crew meets at three and scrubs all of the tables.',
    ],
    ['The Front Room crew meets at two and greases all of the wheels.'],
  ],
])('“%s” is not answered by what begins alike and names another', (question, paragraphs, other) => {
  expect(twins(question, ...paragraphs)).toEqual(other);
});

it.each([
  ['both are named', 'is wren hotter than goliath', [BIG, LITTLE]],
  [
    'they are lines of a price list',
    'how much is the small shelf',
    ['Tall shelf: £12 a month', 'Small shelf: £7 a month'],
  ],
  [
    'they have only small words in common',
    'what must not go in the staff microwave',
    [
      'The fridge is emptied on Friday at nine, whatever stands in it and whoever has put it there.',
      'The staff room is up the back stairs, where the kettle and the microwave are, and a table.',
    ],
  ],
  [
    'they begin alike and name nothing',
    'which area did the crisis bring more oil from',
    [
      'The crisis had a great effect on everybody who heated their house that winter.',
      'The embargo had a lesser effect, since the north of the country had oil of its own.',
    ],
  ],
  [
    'a number counts something else',
    'what if 2 teams are level',
    [
      'Rule 4. Matches. Each half takes 25 minutes, and whoever is level plays on until somebody scores.',
      'Rule 2. Squads. Each side names sixteen players, of whom three may be replaced in a match.',
    ],
  ],
  ['neither is', 'how hot does it get', [BIG, LITTLE]],
  ['the other one speaks of it, too', 'how hot can wren get', [`${BIG} Wren is half as hot.`, LITTLE]],
  [
    'they only begin with the same word',
    'when is the pool open',
    [
      'The pool opens at eight in the morning, on Sundays at nine.',
      'The bar serves tea and cake until the pool closes its doors.',
    ],
  ],
  [
    'what follows goes on with it',
    'how long does a wren firing take',
    [LITTLE, 'Firing takes eight hours, and cooling down takes the night after it.'],
  ],
])('all may answer where %s', (_, question, paragraphs) => {
  expect(twins(question, ...paragraphs)).toEqual([]);
});
