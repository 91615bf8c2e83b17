import { looksVietnamese } from '../../text/looks-vietnamese.ts';
import { weekdaysNamed } from '../values/days-named.ts';
import { statedDates } from '../values/stated-dates.ts';
import { type Values, valuesIn } from '../values/stated-values.ts';
import { statedAnswerOf } from './answers-compared.ts';
import { repliesIn } from './replies-in.ts';
import type { Pair } from './succession-features.ts';

/** "On the **19th**", "hôm **19**": a day of a month that is not named. */
const DAY_ALONE =
  /(?<![\d/.:,])(\d{1,2})(?:st|nd|rd|th)(?![a-z])|(?<![a-zÀ-ỹ])(?:ngày|hôm|mùng|mồng) (\d{1,2})(?![\d/.:])/giu;
/** Words that a reply begins with before it says what is right. */
const OPENS =
  /^(?:(?:no+|nope|nah|sorry|sry|actually|wait|er+m?|um+|hi|hey|oh|ah|think|pretty sure|dạ|không|ko|hông|hong|à|ủa|ê|nhầm rồi|sai rồi)(?:[\s,.!…–-]+|$)){0,3}/iu;
/** What is said of the very thing: "**it's** the 26th", "**moved to** Friday", "**dời qua** thứ 7"; or nothing but what is right: "the 26th now". */
const SAYS_IT =
  /^(?:(?:it|that|this|they|the \p{L}+)(?:['’]?s|['’]ve| is| was| are| have| has| been| got){0,2} |(?:was|been|got) |(?:they|we)(?:['’]ve| have)? )?(?:(?:now|actually|been|just|all) ){0,2}(?:(?:moved|changed|put back|brought forward|pushed back|postponed|shifted|switched|gone|up|down) )?(?:(?:to|on|at|for|is|till|until) ){0,2}(?:the )?(?:\p{L}+day )?(?=[£€$]?\d|\p{L}+day|(?:mon|tue|wed|thu|fri|sat|sun)|half|quarter|noon)|^(?:nó |lịch |giờ |bữa (?:đó|này) )?(?:(?:đã|được|bị|mới|vừa|là) ){0,2}(?:(?:dời|đổi|chuyển|lùi|hoãn|tăng|giảm|lên|xuống)(?: lại)?(?: (?:qua|sang|tới|đến|thành|lên|xuống|còn))? |(?:qua|sang|là) )?(?:vào )?(?:ngày |hôm |sáng |chiều |tối )?(?=\d|thứ|thu |chủ nhật|cn|t[2-7])/iu;
/** Who speaks of himself corrects nothing: "I'm away till the 22nd". */
const OF_SELF = /(?<![a-zÀ-ỹ])(?:i|i['’]m|im|me|my|we['’]re|mine|mình|em|tui|tôi|con|cháu|bận)(?![a-zÀ-ỹ])/iu;
/** Characters of a reply in which that is said. */
const NEAR = 60;
/** The share of the question's words, by rarity, that whoever asks in the conversation has: it is about the same. */
const ASKED_FOR = 0.3;

/**
 * Whether the later window is of a conversation in which somebody asks with the value that the earlier one answers with, and the reply says another of
 * its kind: "Who's coming to the quarry on the 19th?", "it's the 26th, the bus is in for repair".
 */
export function isCorrectedInReply({ earlier, later }: Pair): boolean {
  const before = valuesOf(statedAnswerOf(earlier).text);
  if (before.size === 0) return false;
  return repliesIn(later, ASKED_FOR).some(({ asking, reply }) =>
    isOtherThan(valuesOf(saidOfIt(reply)), before, valuesOf(asking)),
  );
}

/** What a reply says of the very thing, in its first clause; '' where it says something else. */
function saidOfIt(reply: string): string {
  const [clause = ''] = reply
    .replace(OPENS, '')
    .slice(0, NEAR)
    .split(/[,;!?\n]|\.\s/u);
  return SAYS_IT.test(clause) && !OF_SELF.test(clause) ? clause : '';
}

/** Whether a reply states a value of a kind that the earlier answer and who asked agree on, and another one. */
function isOtherThan(replied: Values, before: Values, asked: Values): boolean {
  return [...replied].some(([kind, values]) => {
    const [old, named] = [before.get(kind), asked.get(kind)];
    const isNamed = old !== undefined && named !== undefined && [...named].some((one) => old.has(one));
    return isNamed && ![...values].some((one) => old.has(one));
  });
}

/** The values of a text by kind, with the days of months and the weekdays however they are written. */
function valuesOf(text: string): Values {
  const vietnamese = looksVietnamese(text);
  const dated = statedDates(text).flatMap(({ parts }) => (parts.day === undefined ? [] : [parts.day]));
  const alone = [...text.matchAll(DAY_ALONE)].map(([, english, other]) => Number(english ?? other));
  const kinds = new Map(valuesIn(text, vietnamese));
  const add = (kind: string, values: readonly number[]): void => {
    if (values.length > 0) kinds.set(kind, new Set(values.map(String)));
  };
  add('day of a month', [...dated, ...alone]);
  add('weekday', [...weekdaysNamed(text)]);
  return kinds;
}
