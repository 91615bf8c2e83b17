import type { NewsItem } from '../../../library.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { newsLine } from '../articles/news-card.ts';
import { articleMenu } from '../parts/article-menu.ts';

/** The most articles that are named; the card counts the rest. */
const MOST_NAMED = 10;

/** Says in a channel what a reload has added or changed, with a menu to read one in private. */
export function announcementCard(items: readonly NewsItem[], version: string, messages: Messages): Reply {
  const named = items.slice(0, MOST_NAMED);
  const more = items.length - named.length;
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(
        [
          `### ${messages.news.announcement(items.length)}`,
          ...named.map((item) => newsLine(item, messages)),
          ...(more > 0 ? [`-# ${messages.corpus.andMore(more)}`] : []),
        ].join('\n'),
      ),
      articleMenu(
        named.map(({ article }) => article),
        version,
        messages,
      ),
    ],
    private: false,
  });
}
