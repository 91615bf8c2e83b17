import type { Span } from '../../corpus/article.ts';
import { cellsIn } from '../passages/row-cells.ts';

type Sex = 'female' | 'male';

/** Headings above it: "Sex", "Giới tính", "Đực/cái". */
const COLUMN =
  /^(?:sex|gender|m\s?\/\s?f|male\s?\/\s?female|giới(?: tính)?|gioi[ _]tinh|phái|đực\s?\/\s?cái|nam\s?\/\s?nữ)$/iu;
/** What stands below such a heading. */
const CELLS: readonly (readonly [Sex | 'either', RegExp])[] = [
  ['either', /^(?:any|both|either|all|cả hai|tất cả)$/iu],
  ['female', /^(?:f|females?|girls?|women|ladies|nữ|(?:con |giống )?cái|bé gái)$/iu],
  ['male', /^(?:m|males?|boys?|men|gents|nam|(?:con |giống )?đực|bé trai)$/iu],
];

/** Words of a question that say it: "my **girl** cat", "get her **spayed**", "mèo **cái**"; "neutered" is either, and "con cái" children as well. */
const ASKED: readonly (readonly [Sex, RegExp])[] = [
  [
    'female',
    /(?<![a-zÀ-ỹ])(?:females?|girls?|spay(?:ed|ing|s)?|wom[ae]n|ladies|lady|nữ|(?:bé|con) gái|(?<=(?:mèo|chó|thỏ|heo|lợn|bò|dê|chuột|con|meo|cho|tho) )(?:cái|cai)(?! (?:gì|gi|nào|nao|này|nay|đó|do|kia|dưới|trên|của|tôi|mình|nhà|em|đi|học)(?![a-zÀ-ỹ])))(?![a-zÀ-ỹ])|(?<=(?:^|[,.] ?|if |and |when |because |cos |as ))she(?=['’]s |s a | is )/giu,
  ],
  [
    'male',
    /(?<![a-zÀ-ỹ])(?:males?|boys?|castrat(?:e|ed|ing|ion)|men|man|gents|(?<=(?:cho|của|đồ|áo|phục|phòng|vé|lớp|giá|bạn|còn) )nam|(?:bé|con) trai|đực)(?![a-zÀ-ỹ])|(?<=(?:^|[,.] ?|if |and |when |because |cos |as ))he(?=['’]s |s a | is )/giu,
  ],
];

/** A word for a sex, and where it stands. */
interface Named extends Span {
  readonly sex: Sex;
}

/** For which sex the thing of a row is, as it is written there: "Animal: cat · **Sex: female** · Price: £84"; undefined where no column says so. */
export function sexOfRow(
  row: string,
): { readonly sex: Sex | 'either'; readonly written: string } | undefined {
  const found = (cellsIn(row) ?? []).flatMap(({ heading, value }) =>
    COLUMN.test(heading)
      ? CELLS.flatMap(([sex, cell]) => (cell.test(value) ? [{ sex, written: value }] : []))
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** For which sex something is asked; undefined where none is named, or both are. */
export function sexAsked(question: string): Sex | undefined {
  const [sex, ...others] = new Set(namedIn(question).map((one) => one.sex));
  return others.length === 0 ? sex : undefined;
}

/** A question with the word of a row for the sex that it is of: "my girl cat" as "my female cat", which the cross-encoder reads higher. */
export function withSexAsIn(question: string, text: string): string {
  const own = text.includes(' · ') ? sexOfRow(text.slice(text.lastIndexOf('\n') + 1)) : undefined;
  const named = namedIn(question);
  if (own === undefined || own.sex !== sexAsked(question)) return question;
  const noun = named.find(({ start, end }) => NOUN.test(question.slice(start, end)));
  return noun === undefined
    ? question
    : `${question.slice(0, noun.start)}${own.written}${question.slice(noun.end)}`;
}

const NOUN = /^(?:girls?|boys?)$/iu;

function namedIn(question: string): readonly Named[] {
  const composed = question.normalize('NFC');
  return ASKED.flatMap(([sex, pattern]) =>
    [...composed.matchAll(pattern)].map(({ 0: word, index }) => ({
      sex,
      start: index,
      end: index + word.length,
    })),
  );
}
