import { quotedText } from '../quoting/quoted-text.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import { deniesSomething } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';

/** From when on: "**from this month** we have", "**as of today**", "**kể từ tháng này** nhà có", "**từ nay**", "**từ 1/12** quán nhận". */
const FROM_NOW = String.raw`(?:(?:from|since|as of|starting) (?:(?:this|next) (?:week|month|season|term|year)|now on|now|today|tomorrow|(?:the )?\d{1,2}[^\s,.;]*(?: [a-z]+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:kể )?từ (?:nay|giờ|hôm nay|mai|(?:đầu )?(?:tuần|tháng|mùa|năm|kỳ) (?:này|sau|tới)|(?:ngày |tháng )?\d{1,2}(?:[/.-]\d{1,4}){0,2}))`;
/** Who has it, in a few words: "the club", "nhà mình". */
const WHO = String.raw`(?:[a-zÀ-ỹ'’]+ ){1,3}?(?:(?:will|do|also|can|now|sẽ|đã|cũng|mới) )?`;
/** "From this month **we take** cards", "kể từ tháng này nhà **có** máy quẹt thẻ", "we **now take** cards", "quán **đã nhận** thẻ". */
const EXISTS = new RegExp(
  String.raw`(?<![a-zÀ-ỹ])(?:${FROM_NOW},? ${WHO}(?:have|has|take|takes|accept|accepts|offer|offers|sell|sells|run|runs|there is|có|nhận|bán|mở|cho)|(?:(?:we|they|you) can|we|they) now (?:have|take|accept|offer|sell|pay)|(?:there is|there['’]s) now|(?:nay|giờ|bây giờ) (?:đã |cũng )?(?:có|nhận))(?![a-zÀ-ỹ])`,
  'giu',
);
/** What exists stands behind it, in characters, up to the end of the clause. */
const NEAR = 40;
const CLAUSE_END = /[,;:.!?(]|(?<![a-zÀ-ỹ])(?:but|except|nhưng|trừ)(?![a-zÀ-ỹ])/iu;
/** What only may be so, anywhere in its sentence, and what ends. */
const MAY_BE =
  /(?<![a-zÀ-ỹ])(?:if|unless|may|might|could|would|should|hope|perhaps|maybe|nếu|trừ khi|có thể|có lẽ|chắc|định|dự kiến|mong)(?![a-zÀ-ỹ])/iu;
const ENDS = /(?<![a-zÀ-ỹ])(?:not|no|never|n['’]t|không|chưa|hết)(?![a-zÀ-ỹ])/iu;
/** The share of the question's words, by rarity, that tells what is meant. */
const TELLS = 0.34;

/** Whether the later window says that what the question asks for exists from now on, where the earlier one denies it: "cash only", "from this month we take **cards**". */
export function existsNow({ earlier, later }: Pair): boolean {
  // "Do we take cards? No, only cash" denies in the reply.
  if (!deniesSomething(quotedText(earlier))) return false;
  const { question } = earlier.found;
  const { window, candidate } = later.found;
  const { passage, matches } = candidate;
  const { article, units } = passage;
  for (let unit = window.first; unit <= window.last; unit++) {
    const { start = 0, end = 0, first = 0, last = 0 } = units[unit] ?? {};
    const sentence = article.text.slice(start, end);
    if (MAY_BE.test(sentence)) continue;
    for (const { 0: words, index } of sentence.matchAll(EXISTS)) {
      const from = index + words.length;
      const what = sentence.slice(from, from + NEAR).split(CLAUSE_END)[0] ?? '';
      if (ENDS.test(words + what)) continue;
      let mask = 0;
      for (let token = first; token < last; token++) {
        const [at, word] = [(passage.starts[token] ?? 0) - start, matches.content[token] ?? -1];
        if (word >= 0 && at >= from && at < from + what.length) mask |= 1 << word;
      }
      if (weigh(question, mask & earlier.found.mask) >= TELLS) return true;
    }
  }
  return false;
}
