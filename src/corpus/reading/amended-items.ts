/** What an item of a list of rules, or of an agenda, is called in front of its number. */
const CALLED =
  '§|para(?:graph)?s?|items?|rules?|points?|numbers?|no|nos|clauses?|sections?|sec|articles?|art|điều|khoản|mục|điểm|số|câu|phần|quy định';
const NUMBERS = String.raw`\d{1,2}(?:(?:,| and| &| và) ?\d{1,2}){0,3}`;
/** "re 6.", "Re para 2.", "Điều 1:", "In § 4 the sum is now …", "Rule 5 –", "Về mục 3:", "6 now reads" */
const OF_ITEMS = new RegExp(
  String.raw`^[\s•*_([–-]*(?:(?:re|ref|regarding|concerning|about|về|tới)[:.]? (?:the )?(?:(?:${CALLED})[.:]? ?)?|(?:(?:in|to|under|at|for|tại|ở|theo|sửa|sửa đổi|bổ sung)[:.]? (?:the )?)?(?:${CALLED})[.:]? ?)(?:no\.? ?|số )?(?<numbers>${NUMBERS})(?!\d|[/%€£$\p{L}]|[:.,]\d)`,
  'iu',
);
/** "6 now reads:", "6 is now", "3 đổi thành" */
const NOW =
  /^[\s•*_([–-]*(?<numbers>\d{1,2}) (?:now reads|should (?:now )?read|is now|đổi thành|sửa thành|sửa lại)(?![\p{L}\p{M}])/iu;
/** The number that a text begins with, of an item: "Điều 6: …", "§ 6 …"; and "6. Parents may …", "6 Desk duty", but not "6 people came". */
const CALLED_NUMBER = new RegExp(
  String.raw`^(?:${CALLED})[.:]? ?(?:số |no\.? ?)?(?<number>\d{1,2})(?!\d|[/%€£$\p{L}]|[:.,]\d)`,
  'iu',
);
const COUNTED = /^(?<number>\d{1,2})(?:[.):](?!\d)|(?= \p{Lu}))/u;

/** The numbers of the items that a text which was added begins by naming: "re 6. Open on Sundays." is of the sixth; none for any other. */
export function itemsAmended(words: string): readonly number[] {
  const text = words.normalize('NFC');
  const { numbers = '' } = OF_ITEMS.exec(text)?.groups ?? NOW.exec(text)?.groups ?? {};
  return [...numbers.matchAll(/\d+/gu)].map(([number]) => Number(number));
}

/** The number of the item that a text is; undefined where it is none. */
export function numberOfItem(words: string): number | undefined {
  const text = words.normalize('NFC');
  const { number } = COUNTED.exec(text)?.groups ?? CALLED_NUMBER.exec(text)?.groups ?? {};
  return number === undefined ? undefined : Number(number);
}
