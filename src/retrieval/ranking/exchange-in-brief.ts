/** From the word on that asks: "can someone tell me **what time guests can get in**?? got a couple stood here". */
const ASKS =
  /(?<![a-zÀ-ỹ])(?:what(?:['’]?s)?|when(?:['’]?s)?|where(?:['’]?s)?|who(?:['’]?s)?|which|how (?:much|many|long|far|late|early|old|often))(?![a-zÀ-ỹ])[^?？.!;\n]*/iu;
/** A clause with a word that asks, as Vietnamese has it in the midst: "chị ơi, **gửi xe tháng bao nhiêu** rồi ạ". */
const ASKS_VI =
  /(?<=^|[,;:.!]\s*)[^,;:.!?？\n]*(?<![a-zÀ-ỹ])(?:mấy|bao (?:nhiêu|lâu|giờ)|khi nào|lúc nào|hôm nào|ngày nào|đâu|ai|nhiêu)(?![a-zÀ-ỹ])[^,;:.!?？\n]*/iu;
/** Before what is asked: "**mn ơi** gửi xe …", "**cho em hỏi** khách …". */
const CALLS = /^\s*(?:(?:\S+ ){0,3}?(?:ơi|oi) ?|(?:dạ |vậy )?cho (?:\S+ )?hỏi (?:là |xíu )?)+/iu;
/** The first words of a reply, up to what goes on from them: "**From 4pm now**, it used to be 2", and "8.30" and "1,200" as a whole. */
const FIRST_SAID = /^(?:[^.,;!?\n–—]|[.,](?=\d))+/u;
/** Of when something is over or left: "from 3pm" is no answer to that, though all else is alike. */
const OF_ITS_END =
  /(?<![a-zÀ-ỹ])(?:leav\p{L}*|out|exit|clos\p{L}*|shut\p{L}*|ends?|ending|finish\p{L}*|over|until|till?|late(?:st)?|by|home|rời|trả|ra về|về|đóng|tan|hết|kết thúc|đến|tới|trễ nhất|muộn nhất)(?![a-zÀ-ỹ])/iu;
/** A longer reply is no mere value, a longer question says more than what it asks; in characters. */
const LONGEST_SAID = 40;
const LONGEST_ASKED = 120;

/** A question in a chat and the first reply to it, without who wrote them. */
export interface Replied {
  readonly asked: string;
  readonly reply: string;
  /** The name of who asked, if it is known. */
  readonly asker: string | undefined;
}

/**
 * What is asked and replied, and nothing around it: "what time guests can get in? From 4pm now". Undefined where the reply does not begin with
 * something short that has a number, or where `typed` asks for its other end. Names and small talk hide it: with them such a pair reads up to three lower in log-odds, and where another
 * thing is asked mostly no lower.
 */
export function exchangeInBrief(typed: string, { asked, reply, asker }: Replied): string | undefined {
  const question = (ASKS_VI.exec(asked) ?? ASKS.exec(asked))?.[0].replace(CALLS, '').trim();
  if (question === undefined || question.length > LONGEST_ASKED || !question.includes(' ')) return undefined;
  const called = asker?.split(' ')[0]?.toLowerCase();
  const said = (FIRST_SAID.exec(reply)?.[0] ?? '')
    .split(' ')
    .filter((word) => word.toLowerCase() !== called)
    .join(' ')
    .trim();
  const brief = `${question}? ${said}`;
  const isOfSameEnd = OF_ITS_END.test(typed) === OF_ITS_END.test(brief);
  return isOfSameEnd && /\d/u.test(said) && said.length <= LONGEST_SAID ? brief : undefined;
}
