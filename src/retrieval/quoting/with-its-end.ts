import type { Span } from '../../corpus/article.ts';
import { askedEnds } from '../values/asked-ends.ts';
import { timesIn } from '../values/stated-values.ts';

/** Between when something begins and when it is over: "from 7**, ending at** 9:30", "lúc 7 giờ**, kết thúc** 9 giờ 30". */
const UP_TO_END =
  /^,? (?:(?:and|và) )?(?:kết thúc|bế mạc|đóng(?: cửa)?|ends?|ending|finish(?:es|ing)|closes|closing)(?: (?:at|lúc|vào|hồi))? $/iu;

/** Times with the one at which what they begin is over, where a question asks for no end alone. */
export function withItsEnd<T extends Span>(
  kept: readonly T[],
  all: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
): readonly T[] {
  if (askedEnds(question).length > 0) return kept;
  const isTime = ({ start, end }: Span): boolean => timesIn(text.slice(start, end)).length > 0;
  return all.filter((value, at) => {
    const before = all[at - 1];
    if (kept.includes(value)) return true;
    if (before === undefined || !kept.includes(before) || !isTime(before) || !isTime(value)) return false;
    return UP_TO_END.test(text.slice(before.end, value.start));
  });
}
