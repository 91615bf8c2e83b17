import type { Article, Span } from '../../corpus/article.ts';
import { exchangeAt } from '../passages/exchanges.ts';
import { speakerIn } from '../passages/speakers.ts';

/** "**Me.** The other one is with Ann", "**I do**", "**Em** giữ ạ", "mình nè": whoever replies is the one. */
const IS_SELF =
  /^(?:(?:oh|yes|yeah|yep|that['’]?s|it['’]?s|dạ|à)[,!]? )?(?:me(?: too)?(?=\s*(?:[.,!;:–-]|$))|i (?:do|am|have|did|will|can)(?=\s*(?:[.,!;:–-]|$))|(?:i['’]ve|i have) (?:got )?(?:it|one|them|mine)(?![a-z])|(?:em|mình|tôi|tui|tớ|anh|chị|cô|chú) (?:nè|nha|đây|giữ|cầm|lo|trực|làm)(?: (?:ạ|nè|nha|đây|nhé))?(?=\s*(?:[.,!;:–-]|$)))/iu;

/** The name of who replies with that word, where somebody asked who: "**pat_l: Me**. The other one is with Mrs Quill". */
export function speakerHimself(article: Pick<Article, 'text' | 'blocks'>, reply: Span): Span | undefined {
  const { text } = article;
  const exchange = exchangeAt(article, reply.start);
  if (exchange === undefined || reply.end <= exchange.asking.end) return undefined;
  const start = Math.max(exchange.asking.end, text.lastIndexOf('\n', reply.start - 1) + 1);
  const line = text.slice(
    start,
    Math.max(start, text.indexOf('\n', start) < 0 ? exchange.end : text.indexOf('\n', start)),
  );
  const label = speakerIn(article, line);
  if (label === undefined) return undefined;
  const said = start + label.length + ': '.length;
  const own = IS_SELF.exec(text.slice(said, exchange.end));
  return own === null ? undefined : { start, end: said + own[0].trimEnd().length };
}
