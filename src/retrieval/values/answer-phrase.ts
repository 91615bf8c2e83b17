import type { Span } from '../../corpus/article.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { addressIn } from './stated-address.ts';

/** With more of a quote in bold than this, nothing stands out. */
export const MOST_BOLD = 0.7;
/** Two parts of a sentence are bold together up to here. */
const WIDE_BOLD = 0.6;
/** Less of a quote is hardly an answer. */
const LEAST_BOLD = 0.25;
/** Shorter parts of a sentence belong to the one before. */
const SHORTEST = 10;

/** Where the parts of a sentence end: at marks, and in front of words that begin a clause. */
const EDGES =
  /[,;:](?=\s)|\s[–—-]\s|\s\(|\)\s?|\n+|\s(?=(?:because|so that|so(?! far)|until|unless|but|while|whereas|if|when|whenever|where|who|which|since|although|though|as long as|in case|instead of|except)\s)|\s(?=(?:vì|nên|nhưng|nếu|khi|để|do|bởi|còn|trừ|kẻo|sau khi|trước khi)\s)/giu;
/** A comma of a list, and none between clauses: "an apron**,** a towel and short fingernails". */
const LISTS =
  /^,\s(?!(?:and|or|but|so|it|we|you|they|he|she|i|there|that|this|who|which|is|are|và|nhưng|nên|thì)(?![\p{L}\p{M}]))(?:[\p{L}\p{M}\p{N}’-]+\s){0,5}[\p{L}\p{M}\p{N}’-]+(?:,\s(?:[\p{L}\p{M}\p{N}’-]+\s){0,5}[\p{L}\p{M}\p{N}’-]+)*,?\s(?:and|or|và|hoặc|hay)\s(?!(?:is|are|we|you|it|they|i)\s)/iu;
/** A part that states a condition or a reason. */
const CONDITION =
  /^(?:if|when|whenever|in case|since|as|although|though|nếu|khi|tuy|mặc dù|sau khi|trước khi)(?!\p{L})/iu;
/** A part that only says more of what stands before it. */
const BESIDES = /^(?:which|who|whose)(?!\p{L})/iu;
const REASON =
  /^(?:because|since|as|due to|so that|in order to|vì|do|bởi|để|nhằm)(?!\p{L})|(?<!\p{L})(?:because|due to|vì|nhằm)(?!\p{L})/iu;
const PLACE =
  /(?:^|\s)(?:in(?! (?:view|case|order|fact|time|total|addition|general|spite))|at|to|on|behind|near|next to|beside|opposite|outside|inside|under|above|below|upstairs|downstairs|indoors|outdoors|by the|from|ở|tại|gần|sau|trước|cạnh|đối diện|trong|ngoài|dưới|trên|về|tới)(?!\p{L})/iu;
/** Ways to ask for a reason other than "why". */
const WHY = /(?<!\p{L})(?:why|how come|what for|reason|sao|tại sao|vì sao|lý do)(?!\p{L})/iu;
/** The beginning of the part of a sentence that says something about its subject. */
const VERB =
  /^(?:is|are|was|were|has|have|had|can|cannot|can't|must|may|might|will|won't|would|should|do|does|did|don't|doesn't|didn't|costs?|goes?|takes?|gets?|needs?|stays?|starts?|begins?|ends?|opens?|closes?|moves?|pays?|là|được|phải|có|không|do|sẽ|đã|đang|nằm|diễn ra|bắt đầu|gồm|thuộc|từ|lúc|vào|ở|tại|cần|nên|còn)(?![\p{L}\p{M}])/iu;

/** A quote with what its question asks: spans of the article's text. */
export interface AskedQuote {
  /** The article's text. */
  readonly text: string;
  readonly quote: Span;
  /** The question's words in the quote. */
  readonly asked: readonly Span[];
  readonly type: QuestionType;
  readonly question: string;
}

/** The part of a stretch that answers, where the stretch is nearly all of the quote; else the stretch. */
export function shortened(stretch: Span, of: AskedQuote): Span {
  const room = of.quote.end - of.quote.start;
  const isShort = ({ start, end }: Span): boolean => end - start <= MOST_BOLD * room;
  if (isShort(stretch)) return stretch;
  const listed = behindColon(stretch, of);
  if (listed !== undefined && isShort(listed)) return listed;
  const parts = partsOf(of.text, stretch);
  const worths = parts.map((part) => worthOf(part, of));
  // Of two that say as much the later one says what is new.
  const best = worths.lastIndexOf(Math.max(...worths));
  const own = parts[best] ?? stretch;
  if (!isShort(own)) return listOf(own, of) ?? predicateOf(own, of) ?? stretch;
  const beside = [best + 1, best - 1]
    .filter((at) => (worths[at] ?? 0) > 0)
    .toSorted((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
    .flatMap((at) => parts[at] ?? [])
    .map((part) => ({ start: Math.min(own.start, part.start), end: Math.max(own.end, part.end) }))
    .find(({ start, end }) => end - start <= WIDE_BOLD * room);
  return beside ?? own;
}

/** Whether a sentence gives a reason for what was asked, and whether a reason is asked for. */
export function givesReason(words: string): boolean {
  return REASON.test(words);
}
export function asksWhy({ question, type }: Pick<AskedQuote, 'question' | 'type'>): boolean {
  return type === 'reason' || WHY.test(question);
}

/** What is listed or said behind a colon, where the question's words stand in front of it alone: "Bring: a towel, a lock". */
export function behindColon(
  stretch: Span,
  { text, asked }: Pick<AskedQuote, 'text' | 'asked'>,
): Span | undefined {
  const own = text.slice(stretch.start, stretch.end);
  const colon = /:[*_]*\s+(?=\S)/u.exec(own);
  if (colon === null) return undefined;
  const from = stretch.start + colon.index + colon[0].length;
  const isBefore = asked.some(
    ({ start, end }) => start >= stretch.start && end <= stretch.start + colon.index,
  );
  const isBehind = asked.some(({ start, end }) => start >= from && end <= stretch.end);
  return isBefore && !isBehind ? trimmed(text, from, stretch.end) : undefined;
}

/** The parts of a sentence, in order. */
export function partsOf(text: string, { start, end }: Span): Span[] {
  const own = text.slice(start, end);
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    const before = parts.at(-1);
    const last = trimmed(text, start + from, start + to);
    if (last.end <= last.start) return;
    if (before !== undefined && last.end - last.start < SHORTEST) before.end = last.end;
    else parts.push(last);
  };
  for (const edge of own.matchAll(EDGES)) {
    if (edge.index - from < SHORTEST || LISTS.test(own.slice(edge.index))) continue;
    push(edge.index);
    from = edge.index + edge[0].length;
  }
  push(own.length);
  return parts;
}

/** How likely a part is the one that answers. */
function worthOf(part: Span, of: AskedQuote): number {
  const { text, asked, type } = of;
  const words = text.slice(part.start, part.end);
  const held = asked.filter(({ start, end }) => start >= part.start && end <= part.end).length;
  const others = (words.match(/[\p{L}\p{N}]{3,}/gu)?.length ?? 0) - held;
  let worth = held + Math.min(others, 4) / 4;
  if (asksWhy(of)) worth += REASON.test(words) ? 3 : 0;
  else if (CONDITION.test(words)) worth -= 3;
  else if (BESIDES.test(words) && /,\s*$/u.test(text.slice(0, part.start))) worth -= 1.5;
  if (type === 'place' && PLACE.test(words)) worth += 1.5;
  if (/^(?:date|count|measure|money|percent)$/.test(type) && /\p{N}/u.test(words)) worth += 2;
  return worth;
}

/** All that is listed behind the question's own word: "Bring **an apron, a towel and a lock**"; undefined where nothing is. */
function listOf({ start, end }: Span, { text, asked }: AskedQuote): Span | undefined {
  const [first, ...others] = asked.filter((word) => word.start >= start && word.end <= end);
  if (first === undefined || others.length > 0 || first.start - start > SHORTEST) return undefined;
  const comma = text.slice(first.end, end).indexOf(',');
  const isList = comma > 0 && LISTS.test(text.slice(first.end + comma, end));
  return isList ? trimmed(text, first.end, end) : undefined;
}

/** A sentence from its verb on, or else from a word of the question, or its last two thirds; undefined where it has too few words. */
function predicateOf({ start, end }: Span, { text, quote, asked }: AskedQuote): Span | undefined {
  const room = quote.end - quote.start;
  const starts = [...text.slice(start, end).matchAll(/(?<=\s)[\p{L}\p{N}$€£"“]/gu)]
    .map(({ index }) => start + index)
    .filter((from) => end - from <= MOST_BOLD * room && end - from >= LEAST_BOLD * room);
  const from =
    starts.find((at) => VERB.test(text.slice(at, end))) ??
    starts.find((at) => asked.some((word) => word.start === at)) ??
    starts[0];
  return from === undefined ? undefined : trimmed(text, from, end);
}

/** Without white space and the marks that end a sentence. */
function trimmed(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  const lead = /^[\s*_]*(?:-\s)?/u.exec(own)?.[0].length ?? 0;
  // A bracket that is closed here was opened in front of it.
  const isTorn = own.includes(')') && !own.includes('(');
  const tail = (isTorn ? /\)[\s.!…;,]*$|[\s.!…;,]*$/u : /[\s.!…;,]*$/u).exec(own)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** A stretch of words that begins as places do and ends before a time, a condition or a mark. */
const PLACE_PHRASE =
  /(?<![\p{L}\p{M}])(?:in|at|on|to|into|from|behind|near|next to|left of|right of|beside|opposite|outside|inside|under|above|below|around|along|between|upstairs|downstairs|indoors|(?:(?:đặt|nằm) )?(?:ở|tại)|cạnh|gần|đối diện|phía sau|sau|trong|trước|dưới|trên|sang|về) (?!(?:the )?(?:morning|afternoon|evening|night|first|second|third|last|next|end|beginning|week|month|year|time|view|case|order|fact|spite|total|general|addition|least|most|ngày|tháng|năm|giờ|khi|lúc|đó|nhất|tối|sáng|chiều|thứ|chủ nhật|tuần)(?![\p{L}\p{M}])|\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})|(?:do|be|get|go|see|have|make|book|buy|come|take|pay|join|register|help|use|apply|find|write)(?!\p{L}))[^,.;:()\n–—]{2,60}?(?=\s?(?:$|[,.;:()\n–—])|\s(?:from|on(?= (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L}))|until|(?<!(?:the|our|a)\s)till|before|after|but|instead of|rather than|mà|thay vì|chứ|because|if|and|every|each|when|while|where|so|with|for|at \p{N}|từ|lúc|vào|để|và|nếu|khi|do|vì|cho|với|phí|ngày)(?![\p{L}\p{M}]))/giu;

/** "To play", "to watch" lead nowhere: a way to a place has a name or a word in front of it. */
const TO_DO = /^(?:in|on)?to (?!(?:the|a|an|our|your|my|his|her|its|their|this|that|each|any)\s)\p{Ll}/u;

/** The address, or else the first place, that a sentence tells of, as a phrase: "in the courtyard of the old brewery", "tại bến đò dưới". */
export function placePhrases(sentence: Span, of: Pick<AskedQuote, 'text' | 'asked'>): Span[] {
  const address = addressIn(of.text, sentence);
  if (address !== undefined) return [address];
  const [first, next] = allPlacePhrases(sentence, of);
  if (first === undefined) return [];
  // "Tại khu B và sau sân khấu": two places are one answer.
  const isBoth = next !== undefined && /^ (?:and|và) $/u.test(of.text.slice(first.end, next.start));
  return [isBoth ? { start: first.start, end: next.end } : first];
}

/** What leads to a place and is no part of its name. */
const TO_A_PLACE = /^(?:in|at|on|to|into|from|ở|tại|trong|về|sang)\s(?:the\s)?/iu;

/** Named places with what belongs to their names: "at **Brathwen sawmill**". */
export function wholePlaces(
  named: readonly Span[],
  sentence: Span,
  of: Pick<AskedQuote, 'text' | 'asked'>,
): Span[] {
  const phrases = allPlacePhrases(sentence, of);
  return named.map((name) => {
    const phrase = phrases.find(({ start, end }) => start <= name.start && name.end <= end);
    if (phrase === undefined) return name;
    const lead = TO_A_PLACE.exec(of.text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
    return { start: Math.min(name.start, phrase.start + lead), end: phrase.end };
  });
}

function allPlacePhrases({ start, end }: Span, { text, asked }: Pick<AskedQuote, 'text' | 'asked'>): Span[] {
  const found = [...text.slice(start, end).matchAll(PLACE_PHRASE)].flatMap(({ 0: phrase, index }) =>
    TO_DO.test(phrase) ? [] : [trimmed(text, start + index, start + index + phrase.length)],
  );
  const says = (span: Span): boolean => {
    const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].slice(1);
    const isNew = words.some(
      ({ 0: word, index }) =>
        !/^(?:the|a|an|our|your|this|that)$/iu.test(word) &&
        !asked.some((one) => one.start === span.start + index),
    );
    return isNew;
  };
  return found.filter(says);
}

/**
 * What may stand between two values that are one answer: "**Sat 7:15** – **8:45**", "**£12** for residents and **£20**"; not what begins
 * another clause ("open at **noon**, and on **Fridays** late") or another cell of a table.
 */
const BETWEEN =
  /^(?!,\s(?:and|but|và|nhưng)\s|.*(?:instead of|rather than|\bnot\b|chứ không|thay vì|thay cho|closed|nghỉ|đóng cửa))(?:[^\p{L}\n.!?;·]*|[^\n.!?;·]{1,20})$/u;
const WORDS_BETWEEN = 3;
/** A mark with more behind it than the small words in front of a value: "7 am to 9 pm**, but** Friday", "5 May**, block B on** 12 May". */
const NEXT_CLAUSE =
  /[,;(]\s(?!(?:(?:from|at|on|in|until|till|to|and|or|the|every|each|between|then|again|except|trừ|từ|lúc|vào|đến|tới|ngày|hồi|và|hoặc|khoảng|mỗi|các|tối|sáng|chiều|trưa|vẫn|thứ \p{L}+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|always|still|kết thúc|bế mạc|ends?|ending|finish(?:es|ing))\s|[^\p{L}]){0,12}$)/iu;
/** What stands in front of a value and belongs to it: "**from** 1 August", "**trước ngày** 1 tháng 2". */
const LEADS =
  /(?<![\p{L}\p{M}])(?:from|until|till|within|since|before|after|between|about|around|during|every|each|week|first|second|third|last|next|only|up to|at least|at most|more than|less than|over|under|(?:every|any) day (?:but|except)|daily except|từ|đến|trước|sau|trong|khoảng|dưới|trên|hơn|gần|tối|sáng|chiều|trưa|mỗi|hằng|(?:mỗi|hằng|hàng) ngày,? trừ|tối đa|ít nhất|chậm nhất|hạng)[\s*_]+(?:(?:the|of|on|in|at|for|ngày|lúc|từ|là)[\s*_]+){0,2}$/iu;

/** "Khoảng" stands in front of about a time, and of a stretch between two. */
const IN_BETWEEN = /^khoảng\s+$/iu;
const UP_TO = /\s(?:đến|tới)\s/iu;

/** How old somebody is belongs to the name, and what a place is to its name: "St Osyth’s **church hall**". */
const AGE =
  /^,? \d{1,3}(?: years old| tuổi)(?!\p{L})|^ \(\d{1,3}(?: years old| tuổi)?\)|^, \d{1,3}(?=\s*(?:[,;.](?!\d)|$))/u;
const SITE =
  /^(?: \p{Ll}+)? (?:hall|halls|church|school|gym|park|centre|center|house|street|square|market|pub|library|station|museum|pool|field|ground|grounds|pitch|garden|gardens|room|theatre|club|gate|bridge|beach|cove|harbour|hut|yard|lane|road)(?![\p{L}\p{N}])/u;

/** Hours behind a day, and the rest of a word behind a number: "every Friday **from 15 to 19**", "37 call**-outs**". */
const HOURS =
  /^,? (?:from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)? ?(?:to|until|–|-) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?/u;
const COMPOUND = /^(?:-\p{L}+| old(?!\p{L}))/u;

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
    return all.map(({ start, end }) => ({
      start,
      end: end + (AGE.exec(text.slice(end, quote.end))?.[0].length ?? 0),
    }));
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
    const lead = isBetween ? 0 : before.length;
    const behind = type === 'date' ? HOURS : COMPOUND;
    const next = stated.find((one) => one.start >= end)?.start ?? quote.end;
    const tail = behind.exec(text.slice(end, next))?.[0].length ?? 0;
    // "1 pm." ends with its sentence, "1 p.m." with itself.
    const point = /(?<![ap]\.m)[.,;:]$/iu.test(text.slice(start, end + tail)) ? 1 : 0;
    return { start: start - lead, end: end + tail - point };
  });
}

/** Lines one below the other. A run begins with a line, never within one: to try each letter of a long paragraph takes its length squared. */
const LINES = /(?<![^\n])[^\n]+(?:\n[^\n]+)+/gu;

/**
 * Of the lines of a list or table in a quote, around `place`, the one that holds most of the question's words; undefined where there is no
 * list, or none holds more than the others.
 */
export function lineOf(
  place: number,
  { text, quote, asked }: Pick<AskedQuote, 'text' | 'quote' | 'asked'>,
): Span | undefined {
  const lines: Span[] = [];
  for (const { 0: run, index } of text.slice(quote.start, quote.end).matchAll(LINES)) {
    const from = quote.start + index;
    if (place < from || place >= from + run.length) continue;
    for (const { 0: line, index: at } of run.matchAll(/[^\n]+/gu))
      lines.push({ start: from + at, end: from + at + line.length });
  }
  const held = lines.map(
    ({ start, end }) =>
      new Set(
        asked.flatMap((word) =>
          word.start >= start && word.end <= end ? text.slice(word.start, word.end).toLowerCase() : [],
        ),
      ).size,
  );
  const most = Math.max(0, ...held);
  const [only, ...others] = lines.filter((_, at) => held[at] === most);
  return most === 0 || others.length > 0 ? undefined : only;
}
