import { keepMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms } from '../analysis/tokens.ts';
import type { Statistics } from '../index/passage-index.ts';
import { spelledDays } from './spelled-days.ts';
import type { Spelling, Word } from './spelling.ts';
import { SynonymPhrases } from './synonym-phrases.ts';
import { unitSpellings } from './unit-spellings.ts';

/**
 * A word or name in its spellings, a line each: with a hyphen, in one word or two, and in its usual abbreviation. Unlike
 * `analysis/akin-words` they are the same word, so whatever of a line stands in an article is the question's own.
 */
const GROUPS = `
wifi, wi-fi
email, e-mail, mail
check-in, checkin
check-out, checkout
sign-up, signup
log-in, login
livestream, live stream
car park, carpark
drop-off, dropoff
pick-up, pickup
play-off, playoff
semi-final, semifinal
quarter-final, quarterfinal
kick-off, kickoff
cut-off, cutoff
line-up, lineup
meet-up, meetup
timetable, time table
half-term, halfterm
full-time, fulltime
part-time, parttime
pre-order, preorder
e-bike, ebike
e-book, ebook
t-shirt, tshirt, tee shirt
takeaway, take-away
co-op, coop
a.g.m., agm, annual general meeting
tv, telly, television
uni, university
hq, headquarters
xmas, christmas
q&a, questions and answers
tp.hcm, tphcm, tp. hồ chí minh, thành phố hồ chí minh, hcm, hcmc, sài gòn, saigon, ho chi minh city
hà nội, hn, hanoi
đà nẵng, danang
việt nam, vn, vietnam
clb, câu lạc bộ
btc, ban tổ chức
ubnd, ủy ban nhân dân
tnv, tình nguyện viên
cccd, căn cước công dân, căn cước
ktx, ký túc xá
hlv, huấn luyện viên
vđv, vận động viên
bhyt, bảo hiểm y tế
bql, ban quản lý
bqt, ban quản trị
thpt, trung học phổ thông
thcs, trung học cơ sở
sđt, số điện thoại
stk, số tài khoản
ck, chuyển khoản
bs, bác sĩ
lấy cao răng, cạo vôi răng, cạo vôi, lấy vôi răng, cạo cao răng
xquang, x-quang, x quang
pk, phòng khám
bv, bệnh viện
ks, khách sạn
cty, công ty
vp, văn phòng
nv, nhân viên
hđ, hợp đồng
tết âm lịch, tết nguyên đán, tết ta
tết dương lịch, tết tây
giáng sinh, noel
máy lạnh, điều hòa, máy điều hòa
mét vuông, m2
square metre, square meter, sqm, sq m, m2
`;

/** Ages of youth teams: "under 12" is "U12". */
const AGES = Array.from({ length: 17 }, (_, at) => at + 5);

/** What a place is also called by a part of its name alone. */
const SHORTENED = [
  { from: ['hầm xe', 'hầm gửi xe', 'hầm để xe', 'hầm giữ xe', 'hầm đỗ xe', 'tầng hầm'], to: ['hầm'] },
];

const PHRASES = new SynonymPhrases([
  ...[...GROUPS.trim().split('\n'), ...AGES.map((age) => `under ${age}, u${age}`)]
    .map((line) => line.split(', '))
    .map((spellings) => ({ from: spellings, to: spellings })),
  ...SHORTENED,
]);

/** The other spellings of a question's words: those of the list, numbers as words and as digits, times of day, two words in one, one with a hyphen. */
export function otherSpellings(
  words: readonly Word[],
  isVietnamese: boolean,
  known: Pick<Statistics, 'documentFrequency'>,
): Spelling[] {
  const listed = PHRASES.expansionsOf(words.map(({ term }) => term)).flatMap(({ first, last, phrases }) =>
    phrases.map((terms): Spelling => ({ first, last, terms })),
  );
  const own = words.flatMap((word, at): Spelling[] => [
    ...numbers(words, at, isVietnamese),
    ...times(word, words[at + 1]).map(
      ({ length, terms }): Spelling => ({ first: at, last: at + length, terms }),
    ),
    ...unitSpellings(words, at, isVietnamese),
    ...lengths(word).map((terms): Spelling => ({ first: at, last: at + 1, terms })),
    ...inOneWord(word, words[at + 1], known).map((terms): Spelling => ({ first: at, last: at + 2, terms })),
    ...withHyphen(word, known).map((terms): Spelling => ({ first: at, last: at + 1, terms })),
  ]);
  return [...listed, ...own, ...spelledDays(words, isVietnamese)];
}

/** "21k" and "21km" as others write them: "21 km". */
function lengths({ text }: Word): (readonly string[])[] {
  const number = /^(\d{1,3})km?$/i.exec(text)?.[1];
  return number === undefined ? [] : [[number, 'km'], [`${number}km`], [`${number}k`]];
}

/** "Một" is mostly "a", "năm" a year, "second" a part of a minute and "third" of a whole. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  ['một', 'năm', 'one', 'second', 'third'].map((word) => keepMarks(word)),
);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** "2" is "two" and "hai", "2nd" is "second", and the other way round. */
function numbers(words: readonly Word[], at: number, isVietnamese: boolean): Spelling[] {
  const { marked, text } = words[at] ?? { marked: '', text: '' };
  const spelling = (spelt: string): Spelling => {
    const forms = normalForms(spelt);
    return { first: at, last: at + 1, terms: [forms.term], marked: [forms.marked] };
  };
  if (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(text)) {
    const place = Number.parseInt(text, 10) - 1;
    const names = /\D/.test(text) ? [ORDINALS[place]] : [ENGLISH_NUMBERS[place], VIETNAMESE_NUMBERS[place]];
    return names.flatMap((name) =>
      name === undefined || name === 'một' || name === 'năm' || name === 'one' ? [] : [spelling(name)],
    );
  }
  // "Thứ hai" is Monday as often as "second".
  const isCounting = isVietnamese && words[at - 1]?.term !== 'thu' && !AMBIGUOUS.has(marked);
  const place = Math.max(
    AMBIGUOUS.has(marked) ? -1 : ENGLISH_NUMBERS.indexOf(marked),
    isCounting ? VIETNAMESE_MARKED.indexOf(marked) : -1,
    AMBIGUOUS.has(marked) ? -1 : ORDINALS.indexOf(marked),
  );
  return place < 0 ? [] : [spelling(String(place + 1))];
}

const VIETNAMESE_MARKED = VIETNAMESE_NUMBERS.map((name) => keepMarks(name));

const NOON = 12;

/** "7pm", "7 pm", "7:30pm", "19h30" as clocks and programmes write them. */
function times(word: Word, next: Word | undefined): { readonly length: number; readonly terms: string[] }[] {
  const joined = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)$/i.exec(word.text);
  const apart =
    /^\d{1,2}(?:\.\d\d)?$/.test(word.text) && /^[ap]\.?m\.?$/i.test(next?.text ?? '')
      ? [word.text.split('.')[0], word.text.split('.')[1], next?.text.replaceAll('.', '')]
      : undefined;
  const [hours, minutes = '00', half] = joined?.slice(1) ?? apart ?? [];
  const short = /^(\d{1,2})[hg](\d\d)?$/i.exec(word.text);
  if (short !== null) {
    const [, hour = '', minute = '00'] = short;
    return forms(Number(hour), minute, 1);
  }
  if (hours === undefined || half === undefined) return [];
  const hour = (Number(hours) % NOON) + (half.toLowerCase() === 'pm' ? NOON : 0);
  const length = joined === null ? 2 : 1;
  const other = joined === null ? [`${hours}${half.toLowerCase()}`] : [hours, half.toLowerCase()];
  return [...forms(hour, minutes, length), ...(minutes === '00' ? [{ length, terms: other }] : [])];
}

function forms(
  hour: number,
  minutes: string,
  length: number,
): { readonly length: number; readonly terms: string[] }[] {
  const two = String(hour).padStart(2, '0');
  const half = hour < NOON ? 'am' : 'pm';
  const onClock = hour % NOON === 0 ? NOON : hour % NOON;
  const whole =
    minutes === '00'
      ? [[`${onClock}${half}`], [String(onClock), half], [`${hour}h`], [String(hour), 'gio']]
      : [];
  return [
    [String(hour), minutes],
    [two, minutes],
    [`${hour}h${minutes}`],
    [`${two}h${minutes}`],
    [`${onClock}.${minutes}`],
    [`${hour}.${minutes}`],
    ...whole,
  ].map((terms) => ({ length, terms }));
}

/** Shorter words join into too many others. */
const SHORTEST_JOINED = 6;

/** Two words of the question that the articles write as one: "foot bridge". */
function inOneWord(
  word: Word,
  next: Word | undefined,
  known: Pick<Statistics, 'documentFrequency'>,
): (readonly string[])[] {
  if (next === undefined || isStopWord(word.marked) || isStopWord(next.marked)) return [];
  const joined = `${word.text}${next.text}`;
  if (joined.length < SHORTEST_JOINED || !/^[a-z]+$/i.test(joined)) return [];
  const { term } = normalForms(joined.toLowerCase());
  return known.documentFrequency(term) > 0 ? [[term]] : [];
}

/**
 * Beginnings of words that stand alone only before a hyphen. "Over" and "under" are words, and "re" begins too many: "recount" is not found
 * by "re-laying" and "count".
 */
const BEGINNING = /^(anti|co|cyber|eco|inter|micro|multi|non|pre|semi|tri|ultra)([a-z]{4,})$/i;

/** A word of the question that the articles write with a hyphen and nowhere without: "cooperative", "coordinator", "preschool". */
function withHyphen(
  { term, text }: Word,
  known: Pick<Statistics, 'documentFrequency'>,
): (readonly string[])[] {
  const [, beginning = '', rest = ''] = BEGINNING.exec(text) ?? [];
  if (rest === '' || known.documentFrequency(term) > 0) return [];
  const terms = [beginning, rest].map((part) => normalForms(part.toLowerCase()).term);
  return terms.every((part) => known.documentFrequency(part) > 0) ? [terms] : [];
}
