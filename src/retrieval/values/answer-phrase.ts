import type { Span } from '../../corpus/article.ts';
import { keepMarks } from '../../text/fold-marks.ts';
import { saySeveralFacts } from '../../text/line-beginnings.ts';
import { ENGLISH_NUMBERS } from '../../text/number-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { QuestionType } from '../question/question-kinds.ts';

/** With more of a quote in bold than this, nothing stands out. */
export const MOST_BOLD = 0.7;
/** Two parts of a sentence are bold together up to here. */
const WIDE_BOLD = 0.6;
/** Less of a quote is hardly an answer. */
const LEAST_BOLD = 0.25;
/** Shorter parts of a sentence belong to the one before. */
const SHORTEST = 10;
/** What stands behind a label may be nearly all of the quote. */
const MOST_BEHIND_LABEL = 0.9;
/** More words in front of a colon are no label. */
const LABEL_WORDS = 6;

/** Where the parts of a sentence end: at marks, and in front of words that begin a clause. */
const EDGES =
  /[,;:](?=\s)|\s[–—-]\s|\s\(|\)\s?|\n+|\s(?=(?:because|so that|so(?! far)|until(?! \d)|unless|but|while|whereas|if|when|whenever|where|who|which|since|although|though|as long as|in case|instead of|except)\s)|\s(?=(?:vì|nên|nhưng|nếu|khi|để|do|bởi|còn(?!\s\d)|trừ|kẻo|sau khi|trước khi)\s)/giu;
/** A comma of a list, and none between clauses: "an apron**,** a towel and short fingernails". */
const LISTS =
  /^,\s(?!(?:and|or|but|so|it|we|you|they|he|she|i|there|that|this|who|which|is|are|và|nhưng|nên|thì)(?![a-zÀ-ỹ]))(?:[a-zÀ-ỹ\p{N}’-]+\s){0,5}[a-zÀ-ỹ\p{N}’-]+(?:,\s(?:[a-zÀ-ỹ\p{N}’-]+\s){0,5}[a-zÀ-ỹ\p{N}’-]+)*,?\s(?:and|or|và|hoặc|hay)\s(?!(?:is|are|we|you|it|they|i)\s)/iu;
/** What is said behind a comma of its own, and listed with nothing: "đội mũ, tóc dài **vẫn phải** cột gọn và đội". */
const SAID_BEHIND =
  /^,\s(?:[a-zÀ-ỹ’'-]+\s){1,5}(?:vẫn|phải|được|không|thì|cũng|cần|nên|must|may|can|will|cannot|should)\s/iu;
/** A part that states a condition or a reason. */
const CONDITION =
  /^(?:(?:\S+ ){0,2}(?:nếu|hễ)(?![a-zÀ-ỹ])|if|when|whenever|in case|since|as|although|though|nếu|khi|tuy|mặc dù|sau khi|trước khi)(?![a-zÀ-ỹ])/iu;
/** A part that only says more of what stands before it. */
const BESIDES = /^(?:which|who|whose|then|(?:and|but) (?:that|this))(?![a-zÀ-ỹ])/iu;
/** A part that only adds cases to what stands before it: "forbidden, also in games that allow them", "bị loại ngay, kể cả một vỏ gel". */
const ADDS_CASES = /^(?:also|even|including|kể cả|ngay cả|cả khi)(?![a-zÀ-ỹ])/iu;
/** A part that takes back some of what stands before it: "pets may visit, **but not the kitchen**". */
const TAKES_BACK = /^(?:but|nhưng) (?:not|never|no|không|trừ)(?![a-zÀ-ỹ])/iu;
const REASON =
  /^(?:because|since|as|due to|so that|in order to|vì|do|bởi|để|nhằm)(?![a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:because|due to|vì|nhằm)(?![a-zÀ-ỹ])/iu;
const PLACE =
  /(?:^|\s)(?:in(?! (?:view|case|order|fact|time|total|addition|general|spite))|at|to|on|behind|near|next to|beside|opposite|outside|inside|under|above|below|upstairs|downstairs|indoors|outdoors|by the|from|ở|tại|gần|sau|trước|cạnh|đối diện|trong|ngoài|dưới|trên|về|tới)(?![a-zÀ-ỹ])/iu;
/** Ways to ask for a reason other than "why". */
const WHY =
  /(?<![a-zÀ-ỹ])(?:why|how come|what for|reason|(?<!(?:làm|lam|thì|thi|ra|không|khong|ko|có|co|như thế|trăng) )sao|lý do)(?![a-zÀ-ỹ])/iu;
/** The beginning of the part of a sentence that says something about its subject. */
const VERB =
  /^(?:is|are|was|were|has|have|had|can|cannot|can't|must|may|might|will|won't|would|should|do|does|did|don't|doesn't|didn't|costs?|goes?|takes?|gets?|needs?|stays?|starts?|begins?|ends?|opens?|closes?|moves?|pays?|là|được|phải|có|không|do|sẽ|đã|đang|nằm|diễn ra|bắt đầu|gồm|thuộc|từ|lúc|vào|ở|tại|cần|nên|còn)(?![a-zÀ-ỹ])/iu;

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
  const all = partsOf(of.text, stretch);
  const parts = behindLabel(all, of);
  const [next] = parts;
  if (parts !== all && next !== undefined && stretch.end - next.start <= MOST_BEHIND_LABEL * room)
    return trimmed(of.text, next.start, stretch.end);
  const adding = parts.findIndex(({ start, end }) => ADDS_CASES.test(of.text.slice(start, end)));
  const worths = parts.map((part, at) => worthOf(part, of) - (adding > 0 && at >= adding ? 3 : 0));
  // Of two that say as much the later one says what is new.
  const best = worths.lastIndexOf(Math.max(...worths));
  const own = parts[best] ?? stretch;
  if (!isShort(own)) return listOf(own, of) ?? predicateOf(own, of) ?? stretch;
  const beside = [best + 1, best - 1]
    .filter((at) => (worths[at] ?? 0) > 0)
    .toSorted((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
    .flatMap((at) => parts[at] ?? [])
    .map((part) => ({ start: Math.min(own.start, part.start), end: Math.max(own.end, part.end) }))
    .find(({ start, end }) => end - start <= WIDE_BOLD * room && !of.text.slice(start, end).includes('\n'));
  return beside ?? own;
}

/** Parts without the label that they begin with, which only says of what the others tell: "**Faulty machines:** report it in the app". */
function behindLabel(parts: readonly Span[], { text }: AskedQuote): readonly Span[] {
  const [label, next] = parts;
  if (label === undefined || next === undefined) return parts;
  const isLabel = /^:[*_]*\s/u.test(text.slice(label.end, next.start));
  return isLabel && text.slice(label.start, label.end).split(/\s+/u).length <= LABEL_WORDS
    ? parts.slice(1)
    : parts;
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
    const rest = own.slice(edge.index);
    if (edge.index - from < SHORTEST || (LISTS.test(rest) && !SAID_BEHIND.test(rest))) continue;
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
  else if (TAKES_BACK.test(words)) worth -= 2;
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
  // Of "more than three weeks" no part stands alone.
  const whole = starts.filter((at) => !LEADS_ON.test(text.slice(start, at)));
  const from =
    starts.find((at) => BEHIND_CASE.test(text.slice(start, at)) && MAIN_CLAUSE.test(text.slice(at, end))) ??
    starts.find((at) => VERB.test(text.slice(at, end))) ??
    whole.find((at) => asked.some((word) => word.start === at)) ??
    whole[0] ??
    starts[0];
  return from === undefined ? undefined : trimmed(text, from, end);
}

/** What goes on with the next word: a number, "more than". */
const LEADS_ON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{N}+|than|more|over|under|about|${ENGLISH_NUMBERS.join('|')}|hơn|trên|dưới)\s$`,
  'iu',
);

/** A case of three words or more, and what is done in it: "if a gymnast is off for a month **we freeze the fee**". */
const BEHIND_CASE = /(?:^|[\s:(])(?:if|when|once|after|unless|nếu|khi|hễ)(?:\s[^\s,;:]+){3,}\s$/iu;
const MAIN_CLAUSE = /^(?:we|you|they|thì) /iu;

/** Marks that end a sentence, and a word that would join what is not there: "except on exam days **and**". */
const OPEN_END = /(?:[,;]?\s(?:and|or|but|và|hoặc|nhưng))?[\s.!…;,]*$/iu;

/** Characters of white space, and of the sign or number of a list, that a stretch begins with. */
export function leadOf(text: string, { start, end }: Span): number {
  const isLine = /(?:^|\n)$/u.test(text.slice(Math.max(0, start - 1), start));
  const lead = isLine ? /^[\s*_]*(?:(?:-|\d{1,2}[.)])\s)?/u : /^[\s*_]*(?:-\s)?/u;
  return lead.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** Without white space and what ends a sentence or leaves it open. */
export function trimmed(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  const lead = leadOf(text, { start, end });
  // A bracket that is closed here was opened in front of it.
  const isTorn = own.includes(')') && !own.includes('(');
  const tail = (isTorn ? /\)[\s.!…;,]*$|[\s.!…;,]*$/u : OPEN_END).exec(own)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Whether a stretch has hardly a word that the question has not: "**I forgot my password.**" above what to do then. */
export function repeatsQuestion(
  { start, end }: Span,
  { text, asked }: Pick<AskedQuote, 'text' | 'asked'>,
): boolean {
  const own = asked.filter((word) => word.start >= start && word.end <= end);
  const others = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
    ({ 0: word, index }) =>
      !isStopWord(keepMarks(word)) &&
      !own.some((one) => one.start <= start + index && start + index < one.end),
  );
  return own.length > 0 && others.length === 0;
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
    // A line that asks is answered by the next one.
    for (const { 0: line, index: at } of run.matchAll(/[^\n]*[^\n?？](?=\n|$)/gu)) {
      const own = { start: from + at, end: from + at + line.length };
      if (at + line.length === run.length || !repeatsQuestion(own, { text, asked })) lines.push(own);
    }
  }
  // "📅 Friday", "📍 the mill": any line of it may answer.
  if (lines.length > 1 && saySeveralFacts(lines.map(({ start, end }) => text.slice(start, end))))
    return undefined;
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
