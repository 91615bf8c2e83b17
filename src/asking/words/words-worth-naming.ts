import { isStopWordWithoutMarks } from '../../retrieval/analysis/stop-words.ts';
import { normalForms } from '../../retrieval/analysis/tokens.ts';
import { PET_NAMES } from '../../retrieval/question/persons-asked-for.ts';
import { lacksMarks } from '../../retrieval/question/restored-marks.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';
import { isChatSpelling } from './chat-spelling.ts';
import { wordOfTwo } from './whole-word.ts';

/** "10m", "7pm", "2nd", "7h30": a number with its unit, which an article may well mean in other words. */
const MEASURED =
  /^\p{N}+(?:[.,:]\p{N}+)?(?:mm|cm|m|km|ft|kg|mg|oz|lbs?|ml|cl|l|am|pm|h|hrs?|hours?|mins?|minutes?|secs?|seconds?|days?|wks?|weeks?|months?|years?|st|nd|rd|th|yo|yrs?|k|tr|x|mph|kmh|kph|kwh?|mb|gb|tb|px|usd|vnd|đ|p|c)$|^\p{N}{2,}g$|^\p{N}{1,2}h\p{N}{1,2}$/u;
/** Shorter English words are mostly slips and clippings. */
const SHORTEST_ENGLISH = 4;
const CONTRACTED = /['’](?:s|re|ve|ll|d|m|t)$/iu;

/** Words that a question may hold whatever it is about: of wanting, asking, being somewhere, happening, being reached. In every form: "takes" as "take". */
const ENGLISH = `many much anything something anyone someone nothing everything thing things stuff anybody somebody everyone everybody
nobody somewhere anywhere want wish like love hope need know see look find ask say tell mean think guess believe wonder understand
explain mention remember forget try make use take place put keep go come become bring leave stay happen occur seem work turn able allow
possible suppose okay ok yes yeah yep nope sure real really actually maybe perhaps probably exactly basically literally still already
soon later even quite pretty around else another same nice cool great bad wrong thanks thank hello hi hey sorry guys folks dude
way kind sort lot lots whole time times moment info information people write post publish article author shut early late grown grownup adult
phone number telephone contact last next til till bug check fit handle deal pick drop grab catch carry hold throw hit pull push sit stand
walk run drive ride wear spend save borrow lend return send receive count cover include contain allowed supposed required expect plan decide
choose prefer matter mean guessing planning broken spare extra proper properly whole entire full empty big small large little huge tiny
percent percentage meet visit attend arrive speak talk best better worst worse cheap expensive free easy hard difficult fast slow quick quickly usual usually normally roughly
alright often frequently thick thin tall deep wide broad heavy high low loud steep narrow`;

/** Others whom a question is asked for, beside those of a family: the text that answers it says "residents" or "children". */
const PERSONS = 'lad lassie mate bloke fella wifey kiddo';

/** Vietnamese syllables of the same kind, alone or in compounds such as "diễn ra", "bắt đầu" and "thông tin". */
const VIETNAMESE = `muốn biết hỏi xem tìm hiểu giúp xin vui lòng làm ơn nói nghe thấy nghĩ dùng đi về lấy đưa kể trả lời diễn tổ chức
bắt đầu kết thúc xảy thông tin thời gian giờ mất hết gần khoảng chắc thường tham vâng dạ ok alo chào cảm cám mới cậu chuyện vụ nên thể
phần trăm tháng tuần người nhiêu mình hộ giùm với ơi luôn đấy thật sự nhỉ vậy bạn thoại trời hôm nay tận cuối cùng mẹ vợ chồng bé cháu nhóc`;

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  `${ENGLISH} ${PERSONS} ${PET_NAMES.replaceAll('|', ' ')}`
    .split(/\s+/)
    .map((word) => normalForms(word).term),
);
const LITTLE: ReadonlySet<string> = new Set(VIETNAMESE.normalize('NFC').split(/\s+/));
const SYLLABLES: ReadonlySet<string> = withBare([...LITTLE]);
/** Those that begin many other words: “thời tiết”, “kết quả”. */
const HALVES: ReadonlySet<string> = withBare(
  'diễn tổ chức bắt đầu kết xảy thông tin thời gian tham'.normalize('NFC').split(' '),
);
/** What somebody does with a thing is no part of its name: “thẻ” in “mở thẻ”. */
const VERBS: ReadonlySet<string> = new Set(
  'mở đóng mua bán thuê mượn gửi đổi trả nhận đặt đăng học dạy chơi ăn uống tập gọi sửa giữ mang đem cần dẫn chở bị được làm'
    .normalize('NFC')
    .split(' '),
);

function withBare(syllables: readonly string[]): ReadonlySet<string> {
  return new Set(syllables.flatMap((syllable) => [syllable, foldMarks(syllable)]));
}

/**
 * Of words that no article has those that could matter: not "want", "takes" or "diễn", which any question may hold, nor "wheres", "don’t",
 * "ko" or a lone letter.
 */
export function wordsWorthNaming(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const whole = word.toLowerCase().normalize('NFC');
    const base = whole.replace(CONTRACTED, '');
    const joined = whole.replace(/['’]/gu, '');
    return (
      /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(base) &&
      !MEASURED.test(base) &&
      ![whole, base, joined].some(saysLittle)
    );
  });
}

/**
 * Words worth naming, as they were typed: marks that were only guessed are nobody's. Those of Vietnamese that stand side by side in the question
 * are one: “khách sạn” and not “khách”, “sạn”; and one alone is named with the syllable beside it: “mật khẩu” and not “khẩu”. Without marks
 * a syllable alone tells nobody which word is meant, so it is named as part of one or not at all; names, and words of other languages, are named.
 */
export function phrasesWorthNaming(words: readonly string[], question: string): readonly string[] {
  const named = wordsWorthNaming(words).map((word) => asTyped(word, question));
  if (!isTypedInVietnamese(question)) return named.filter((word) => !isShort(word));
  const typed = question.normalize('NFC').toLowerCase();
  const phrases: string[] = [];
  for (const word of named) {
    const before = phrases.at(-1);
    const both = `${before} ${word}`;
    if (before !== undefined && typed.includes(both.normalize('NFC').toLowerCase()))
      phrases[phrases.length - 1] = both;
    else phrases.push(word);
  }
  const isBare = lacksMarks(question);
  return phrases
    .map((phrase) => wholeWord(phrase, question.normalize('NFC'), isBare))
    .filter((phrase) => phrase !== undefined);
}

/** Whether a word is too short to be named in a question that is not Vietnamese, whose syllables are short. "VIP" and "Ann" are names. */
function isShort(word: string): boolean {
  return word.length < SHORTEST_ENGLISH && /^[a-z]+$/u.test(word);
}

/** A syllable with the one that makes a word of it, or else one beside it that says something and is free; anything else stays as it is. */
function wholeWord(syllable: string, question: string, isBare: boolean): string | undefined {
  const words: readonly string[] = question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const at = words.indexOf(syllable);
  const isName = at > 0 && /^\p{Lu}/u.test(syllable);
  if (at < 0 || isName || !isSyllable(foldMarks(syllable))) return syllable;
  const lower = words.map((word) => word.toLowerCase());
  const word = wordOfTwo(lower, at, isBare, (form) => LITTLE.has(form));
  if (word !== undefined) return word;
  const before = isOfAnother(lower, at - 1, at, isBare) ? undefined : lower[at - 1];
  const after = isOfAnother(lower, at + 1, at, isBare) ? undefined : lower[at + 1];
  if (before !== undefined && HALVES.has(before)) return `${before} ${syllable}`;
  if (isBare) return undefined;
  if (saysMuch(before) && !VERBS.has(before)) return `${before} ${syllable}`;
  return saysMuch(after) && !VERBS.has(after) ? `${syllable} ${after}` : syllable;
}

/** Whether a syllable makes a word with the one on its other side: “tin” in “thông tin gốm”, “viên” in “giáo viên xiếc”. */
function isOfAnother(words: readonly string[], beside: number, at: number, isBare: boolean): boolean {
  const own = wordOfTwo(words, beside, isBare, () => false);
  return own !== undefined && own !== words.slice(Math.min(beside, at)).slice(0, 2).join(' ');
}

/** The word as the question has it: with the marks that it was read with, or else without. */
function asTyped(word: string, question: string): string {
  const typed = new Set<string>(question.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu));
  const bare = foldMarks(word);
  return typed.has(word) ? word : ([...typed].find((one) => one.toLowerCase() === bare) ?? word);
}

function saysMuch(word: string | undefined): word is string {
  return (
    word !== undefined &&
    /^\p{L}+$/u.test(word) &&
    !saysLittle(word) &&
    !isStopWordWithoutMarks(foldMarks(word))
  );
}

function saysLittle(form: string): boolean {
  return (
    isStopWordWithoutMarks(form) ||
    isChatSpelling(form) ||
    SYLLABLES.has(form) ||
    // "Sáng" has the stem of "sing": a word with marks is not English.
    (form === foldMarks(form) && SAYS_LITTLE.has(normalForms(form).term))
  );
}
