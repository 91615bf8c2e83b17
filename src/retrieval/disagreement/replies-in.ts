import { exchangeAt } from '../passages/exchanges.ts';
import { speakerIn } from '../passages/speakers.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What somebody asks in a conversation, and the first reply to it without who wrote that. */
interface Reply {
  readonly asking: string;
  readonly reply: string;
}

/** What is asked in the conversation of a window in this share of the question's words or more, by rarity, each with the first reply to it. */
export function repliesIn(
  { found: { question, window, candidate } }: Ranked,
  share: number,
): readonly Reply[] {
  const { passage, matches } = candidate;
  const { article, units } = passage;
  return units.slice(window.first, window.last + 1).flatMap(({ start }, at): Reply[] => {
    const exchange = exchangeAt(article, start);
    if (exchange?.asking.start !== start) return [];
    if (weigh(question, matches.unitMasks[window.first + at] ?? 0) < share) return [];
    const { asking, end } = exchange;
    const [line = ''] = article.text.slice(asking.end, end).trimStart().split('\n');
    const speaker = speakerIn(article, line);
    const reply = speaker === undefined ? line : line.slice(speaker.length + 1);
    return [{ asking: article.text.slice(asking.start, asking.end), reply: reply.trimStart() }];
  });
}
