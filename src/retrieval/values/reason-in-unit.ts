import type { Span } from '../../corpus/article.ts';

/** What a reason begins with. */
const BEGINS =
  /(?<![a-zÀ-ỹ])(?:because|as a result of|owing to|thanks to|due to|bởi vì|bởi|vì)(?![a-zÀ-ỹ])|^(?:since|as|do|nhờ)(?![a-zÀ-ỹ])/iu;
/** What follows from it: what stands in front of this is the reason. "Nên" alone is also "should": "mọi người nên đến sớm". */
const FOLLOWS =
  /,?\s(?:and\s)?so(?!\s(?:that|far|many|much|long|on|to|[a-zÀ-ỹ]+ that)(?![a-zÀ-ỹ]))(?![a-zÀ-ỹ])|(?:,|\sand)\s(?:therefore|hence)(?![a-zÀ-ỹ])|,\s(?:nên|cho nên|vì vậy|vì thế|do đó)(?![a-zÀ-ỹ])|(?<!(?:bạn|người|con|em|anh|chị|ai|khách|không|cũng|chỉ|phải|trẻ|ta))\snên(?![a-zÀ-ỹ])/iu;
/** All of a sentence is the reason that says so itself. */
const IS_REASON =
  /^\P{L}*(?:the )?(?:reason|cause)(?![a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:goes back to|bắt nguồn từ|xuất phát từ|nguyên nhân|lý do là)(?![a-zÀ-ỹ])/iu;
/** What is waited for says why: "shut **until the boardwalk is finished**". */
const WAITS =
  /(?<![a-zÀ-ỹ])(?:until|till|while)\s(?:the|we|it|they|our|his|her|a|new)\s(?:[a-zÀ-ỹ\p{N}’'-]+\s){0,5}?(?:is|are|has|have|gets?|comes?|arrives?|grows?|dries|finish|’s|'s)(?![a-zÀ-ỹ])[^.;!?]*|(?<![a-zÀ-ỹ])(?:cho (?:đến|tới) khi|đến khi|tới khi|chờ)\s[^.;!?]{6,}/iu;
/** Less than this is no reason. */
const SHORTEST = 6;

/** The reason that a sentence gives: "the kiln is closed, **because a part is missing**", "**Củi còn ướt vì mưa**, nên …". */
export function reasonIn(text: string, { start, end }: Span): Span | undefined {
  const own = text.slice(start, end).replace(/[\s.!…]+$/u, '');
  const follows = FOLLOWS.exec(own);
  if (follows !== null && follows.index >= SHORTEST) {
    const lead = /^[\s*_]*(?:[-•]\s)?/u.exec(own)?.[0].length ?? 0;
    return { start: start + lead, end: start + follows.index };
  }
  if (IS_REASON.test(own)) return { start, end: start + own.length };
  const begins = BEGINS.exec(own) ?? WAITS.exec(own);
  if (begins === null) return undefined;
  const rest = own.slice(begins.index);
  // "Because of the rain, the fair is moved": what follows the comma is no reason.
  const length = rest.search(
    begins.index === 0 ? /,\s/u : /;\s|,\s(?:and|but|so|as|which|who|và|nhưng|nên)\s/u,
  );
  const to = length < SHORTEST ? rest.length : length;
  return rest.length < SHORTEST ? undefined : { start: start + begins.index, end: start + begins.index + to };
}
