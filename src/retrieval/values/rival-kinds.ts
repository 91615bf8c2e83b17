import type { Span } from '../../corpus/article.ts';
import { remembered } from '../../text/remembered.ts';
import type { SiblingName } from './sibling-names.ts';

/** Things that have a price, a place or a rule of their own, by kind and thing: the words for them in both languages, with marks and without. */
const KINDS: readonly (readonly [kind: string, thing: string, words: string])[] = [
  ['vehicle', 'car', 'cars?|ô tô|oto|o to|xe hơi|xe hoi'],
  ['vehicle', 'motorbike', 'motorbikes?|motorcycles?|scooters?|mopeds?|xe máy|xe may|xe gắn máy|xe gan may'],
  ['vehicle', 'bicycle', 'bicycles?|bikes?|xe đạp|xe dap'],
  ['vehicle', 'coach', 'coach(?:es)?|bus(?:es)?|xe buýt|xe buyt|xe khách|xe khach'],
  ['vehicle', 'lorry', 'lorr(?:y|ies)|trucks?|xe tải|xe tai'],
  ...(
    [
      ['first', 'first|1st', 'nhất|nhat'],
      ['second', 'second|2nd', 'nhì|nhi'],
      ['third', 'third|3rd', 'ba'],
      ['fourth', 'fourth|4th', 'tư|tu'],
      ['fifth', 'fifth|5th', 'năm(?! (?:ngoái|nay|trước|sau|\\d))|nam(?! (?:ngoai|nay|truoc|sau|\\d))'],
    ] as const
  ).map(([thing, english, vietnamese]) => {
    const before = '(?:hạng|hang|giải|giai)';
    const words = `(?:${english}) (?:place|prize)|(?:place|prize|rank): (?:${english})|${before} (?:${vietnamese})`;
    return ['place', thing, words] as const;
  }),
];
const THINGS = KINDS.map(
  ([kind, thing, words]) =>
    [kind, thing, new RegExp(`(?<![A-Za-zÀ-ỹ-])(?:${words})(?![A-Za-zÀ-ỹ])`, 'giu')] as const,
);
/** How much one of something holds, weighs or measures, and how far a race goes: "lu **50 lít**" is another one than "lu **30 lít**". */
const SIZE =
  /(?<![a-zÀ-ỹ\p{N}.,/-])(\d{1,4})[ -]?(km|kilomet(?:re|er)s?|lít|lit|litres?|liters?|l|ml|kg|kilos?|ký|ky|cm|mm|inch(?:es)?|gb|tb|mb)(?![a-zÀ-ỹ\p{N}])/giu;
const UNIT_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:km|kilom)/iu, 'kilometre'],
  [/^l/iu, 'litre'],
  [/^k/iu, 'kilo'],
  [/^inch/iu, 'inch'],
];
/** In front of a bound, which other sizes are within. */
const BOUND =
  /(?<![a-zÀ-ỹ])(?:over|under|above|below|up to|than|at (?:least|most)|from|to|min|max|maximum|minimum|trên|dưới|từ|đến|hơn|quá|tối đa|tối thiểu|khoảng|about|around)\s$/iu;
/** Characters in front of a size that are looked at. */
const MOST_BEFORE = 12;

interface Named extends Span {
  readonly kind: string;
  readonly thing: string;
}

/** Languages: as "speak **Korean**", "the **English** menu" and "tiếng **Hàn**" name them. */
const LANGUAGES: readonly (readonly [language: string, english: string, vietnamese: string])[] = [
  ['English', 'english', 'anh'],
  ['Vietnamese', 'vietnamese', 'việt|viet'],
  ['Korean', 'korean', 'hàn|han'],
  ['Japanese', 'japanese', 'nhật|nhat'],
  ['Chinese', 'chinese|mandarin|cantonese', 'trung|hoa|tàu|quan thoại|quảng đông'],
  ['French', 'french', 'pháp|phap'],
  ['German', 'german', 'đức|duc'],
  ['Russian', 'russian', 'nga'],
  ['Spanish', 'spanish', 'tây ban nha|tay ban nha'],
  ['Italian', 'italian', 'ý'],
  ['Portuguese', 'portuguese', 'bồ đào nha|bo dao nha'],
  ['Polish', 'polish', 'ba lan'],
  ['Thai', 'thai', 'thái|thai'],
  ['Khmer', 'khmer', 'khmer|campuchia'],
  ['Arabic', 'arabic', 'ả rập|a rap'],
  ['Welsh', 'welsh', 'wales'],
];
const LANGUAGE_NAMES = LANGUAGES.map(([, english]) => english).join('|');
/** "Speaks Korean", "fluent in Thai", "a Russian-speaking guide", "the English version", "English and **French** spoken". */
const IN_ENGLISH = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:speak(?:s|ing)?|spoken?|talks?|knows?|understands?|reads?|in|into|learn|teach(?:es)?)(?: (?:some|good|fluent|basic|a (?:little|bit of)))?(?: (?:${LANGUAGE_NAMES}),?(?: and| or| &)?)* (${LANGUAGE_NAMES})|(${LANGUAGE_NAMES})(?:(?:,| and| or| &) (?:${LANGUAGE_NAMES}))*(?:[- ]speak(?:ing|er|ers)|[- ]language| is spoken| are spoken| spoken| interpreter| translat(?:ion|or)| version))(?![A-Za-zÀ-ỹ])`,
  'giu',
);
/** "Biết **tiếng Anh** giao tiếp", "tieng han", "tiếng Anh, **Pháp**". */
const IN_VIETNAMESE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:tiếng|tieng) (${LANGUAGES.map(([, , vietnamese]) => vietnamese).join('|')})(?![A-Za-zÀ-ỹ])`,
  'giu',
);
/** A text that says so speaks of all: "English **only**", "**chỉ** tiếng Anh", "and **other languages**". */
const OF_ALL_LANGUAGES =
  /(?<![A-Za-zÀ-ỹ])(?:only|just|all|any|other|every|more|languages|chỉ|mọi|các|khác|đủ|ngoại ngữ|thứ tiếng|chi|moi|khac|ngoai ngu)(?![A-Za-zÀ-ỹ])/iu;

/**
 * The languages that a text names, where a question names one: who "knows English" may well know no Korean. None where the text says that there
 * are only these, or others as well.
 */
export function rivalLanguages(question: string, text: string): readonly SiblingName[] {
  const asked = new Set(languagesIn(question.normalize('NFC')).map(({ thing }) => thing));
  if (asked.size === 0 || OF_ALL_LANGUAGES.test(text)) return [];
  return languagesIn(text).map(({ thing, start, end }) => ({ start, end, isAsked: asked.has(thing) }));
}

function languagesIn(text: string): readonly Named[] {
  return [IN_ENGLISH, IN_VIETNAMESE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
      const isEnglish = pattern === IN_ENGLISH;
      return LANGUAGES.flatMap(([thing, english, vietnamese]): Named[] => {
        const names = new RegExp(
          `(?<![A-Za-zÀ-ỹ])(?:${isEnglish ? english : vietnamese})(?![A-Za-zÀ-ỹ])`,
          'iu',
        );
        const at = whole.search(names);
        const [name = ''] = names.exec(whole) ?? [];
        return at < 0 ? [] : [{ kind: 'language', thing, start: index + at, end: index + at + name.length }];
      });
    }),
  );
}

/** What a text names of the kinds that a question names one of: "Xe máy 5.000 đồng" has no price for a car. */
export function rivalKinds(question: string, text: string): readonly SiblingName[] {
  const asked = namedIn(question.normalize('NFC'));
  if (asked.length === 0) return [];
  return namedIn(text).flatMap(({ kind, thing, start, end }): SiblingName[] => {
    const alike = asked.filter((one) => one.kind === kind);
    return alike.length === 0 ? [] : [{ start, end, isAsked: alike.some((one) => one.thing === thing) }];
  });
}

/** The places in a contest that a text names, where a question names one: "Place: **3rd**" has no prize for the fourth. */
export function rivalPlaces(question: string, text: string): readonly SiblingName[] {
  const asked = placesIn(question.normalize('NFC'));
  if (asked.length === 0) return [];
  return placesIn(text).map(({ thing, start, end }) => ({
    start,
    end,
    isAsked: asked.some((one) => one.thing === thing),
  }));
}

function placesIn(text: string): readonly Named[] {
  return namedIn(text).filter(({ kind }) => kind === 'place');
}

const namedIn = remembered(readNamed);

function readNamed(text: string): readonly Named[] {
  const things = THINGS.flatMap(([kind, thing, words]) =>
    [...text.matchAll(words)].map(({ 0: { length }, index }) => ({
      kind,
      thing,
      start: index,
      end: index + length,
    })),
  );
  const sizes = [...text.matchAll(SIZE)].flatMap(({ 0: { length }, 1: thing = '', 2: unit = '', index }) =>
    BOUND.test(text.slice(Math.max(0, index - MOST_BEFORE), index))
      ? []
      : [{ kind: unitOf(unit), thing, start: index, end: index + length }],
  );
  return [...things, ...sizes];
}

function unitOf(unit: string): string {
  return UNIT_OF.find(([form]) => form.test(unit))?.[1] ?? unit.toLowerCase();
}
