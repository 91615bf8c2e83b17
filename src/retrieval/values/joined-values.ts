import type { Span } from '../../corpus/article.ts';
import { isNumberOfSeveral } from '../passages/sentences.ts';
import type { AskedQuote } from './answer-phrase.ts';

/**
 * What may stand between two values that are one answer: "**Sat 7:15** – **8:45**", "**£12** for residents and **£20**"; not what begins
 * another clause ("open at **noon**, and on **Fridays** late") or another cell of a table.
 */
const BETWEEN =
  /^(?!,\s(?:and|but|và|nhưng)\s|.*(?:instead of|rather than|\bnot\b|chứ không|thay vì|thay cho|closed|nghỉ|đóng cửa)|[^(]*\).*\()(?:[^\p{L}\n.!?;·]*|[^\n.!?;·]{1,20})$/u;
const WORDS_BETWEEN = 3;
/** A mark with more behind it than the small words in front of a value: "7 am to 9 pm**, but** Friday", "5 May**, block B on** 12 May". */
const NEXT_CLAUSE =
  /[,;(]\s(?!(?:(?:from|at|on|in|until|till|to|and|or|the|every|each|between|then|again|except|trừ|từ|lúc|vào|đến|tới|ngày|hồi|và|hoặc|khoảng|mỗi|các|tối|sáng|chiều|trưa|vẫn|thứ [a-zÀ-ỹ]+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|always|still|kết thúc|bế mạc|ends?|ending|finish(?:es|ing))\s|[^\p{L}]){0,12}$)/iu;
/** What stands in front of a value and belongs to it: "**from** 1 August", "**trước ngày** 1 tháng 2"; the "sáng" of "ăn sáng" is a meal. */
const LEADS =
  /(?<![a-zÀ-ỹ])(?:from|until|till|within|since|before|after|between|about|around|during|every|each|week|first|second|third|last|next|only|up to|at least|at most|more than|less than|over|under|(?:every|any) day (?:but|except)|daily except|từ|đến|trước|sau|trong|khoảng|dưới|trên|hơn|gần|(?<!(?:ăn|bữa|cơm|món) )(?:tối|sáng|chiều|trưa)|mỗi|hằng|(?:mỗi|hằng|hàng) ngày,? trừ|tối đa|ít nhất|chậm nhất|hạng)[\s*_]+(?:(?:the|of|on|in|at|for|ngày|lúc|từ|là)[\s*_]+){0,2}$/iu;

/** "The fee goes up to £95" names the new one, "up to £95" the most. */
const RISES_TO =
  /(?<![a-z])(?:go(?:es|ing|ne)?|went|cre(?:eps?|eping|pt)|ris(?:es?|ing|en)|rose|mov(?:es?|ed|ing)|bump(?:s|ed)|rais(?:es?|ed|ing)|puts?|push(?:es|ed)|ha(?:s|ve) (?:been )?)\s+(?:\p{L}+\s){0,3}up to[\s*_]+$/iu;

/** "Khoảng" stands in front of about a time, and of a stretch between two. */
const IN_BETWEEN = /^khoảng\s+$/iu;
const UP_TO = /\s(?:đến|tới)\s/iu;

/** How old somebody is belongs to the name, and what a place is to its name: "St Osyth’s **church hall**". */
const AGE =
  /^,? \d{1,3}(?: years old| tuổi)(?![A-Za-zÀ-ỹ])|^ \(\d{1,3}(?: years old| tuổi)?\)|^, \d{1,3}(?=\s*(?:[,;.](?!\d)|$))/u;
const SITE =
  /^(?: \p{Ll}+)? (?:hall|halls|church|school|gym|park|centre|center|house|street|square|market|pub|library|station|museum|pool|field|ground|grounds|pitch|garden|gardens|room|theatre|club|gate|bridge|beach|cove|harbour|hut|yard|lane|road)(?![A-Za-zÀ-ỹ\p{N}])/u;

/** Hours behind a day, and the rest of a word behind a number: "every Friday **from 15 to 19**", "37 call**-outs**". */
const HOURS =
  /^,? (?:from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)? ?(?:to|until|–|-) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?/u;
const COMPOUND = /^(?:-[A-Za-zÀ-ỹ]+| old(?![A-Za-zÀ-ỹ]))/u;

/**
 * Values of one sentence that are one answer as one span, each with the small words in front that belong to it. Of all that are `stated` there
 * those that are not among them stay out.
 */
export function joined(
  values: readonly Span[],
  { text, quote, type }: AskedQuote,
  stated: readonly Span[] = values,
): Span[] {
  const isApart = type === 'person' || type === 'place';
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of values) {
    const before = all.at(-1);
    const gap = before && text.slice(before.end, start);
    const words = gap?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const isOne =
      gap !== undefined &&
      (isApart ? /^[\s*_]*$/u : BETWEEN).test(gap) &&
      words <= WORDS_BETWEEN &&
      !NEXT_CLAUSE.test(gap);
    const isOut = stated.some((one) => before !== undefined && one.start >= before.end && one.end <= start);
    if (before !== undefined && isOne && !isOut) before.end = end;
    else all.push({ start, end });
  }
  if (type === 'person')
    return all.map(({ start, end }) => {
      const age = end + (AGE.exec(text.slice(end, quote.end))?.[0].length ?? 0);
      // "1. Joss Amory, 2. Bea Lund": the number of the next one is no age.
      return { start, end: isNumberOfSeveral(text, age) ? end : age };
    });
  if (type === 'place')
    return all.map(({ start, end }) => ({
      start,
      end: end + (SITE.exec(text.slice(end, quote.end))?.[0].length ?? 0),
    }));
  return all.map(({ start, end }, at) => {
    const from = Math.max(quote.start, all[at - 1]?.end ?? 0);
    const before = LEADS.exec(text.slice(from, start))?.[0] ?? '';
    // "Trong khoảng 7 giờ đến 20 giờ" is between two times, and about none.
    const isBetween = type === 'date' && IN_BETWEEN.test(before) && UP_TO.test(text.slice(start, end));
    const isRise = RISES_TO.test(text.slice(from, start));
    const lead = isBetween || isRise ? 0 : before.length;
    const behind = type === 'date' ? HOURS : COMPOUND;
    const next = stated.find((one) => one.start >= end)?.start ?? quote.end;
    const tail = behind.exec(text.slice(end, next))?.[0].length ?? 0;
    // "1 pm." ends with its sentence, "1 p.m." with itself.
    const point = /(?<![ap]\.m)[.,;:]$/iu.test(text.slice(start, end + tail)) ? 1 : 0;
    return { start: start - lead, end: end + tail - point };
  });
}
