import type { NewsItem } from '../../../library.ts';
import { LIMITS } from '../../limits.ts';
import { articleName } from '../../markdown/article-name.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey } from '../../read/article-key.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { newsLine } from '../articles/news-card.ts';
import { menuRow } from '../parts/buttons.ts';

/** The most articles that are named; the card counts the rest. */
const MOST_NAMED = 10;

/** Says in a channel what a reload has added or changed, with a menu to read one in private. */
export function announcementCard(items: readonly NewsItem[], version: string, messages: Messages): Reply {
  const named = items.slice(0, MOST_NAMED);
  const more = items.length - named.length;
  const choices = named.map(({ article }) => ({
    label: articleName(article, messages, LIMITS.choiceName),
    value: articleKey(article.id),
  }));
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
      menuRow(messages.articles.open, { action: 'open', version, parts: [] }, choices),
    ],
    private: false,
  });
}
