import type { Span } from '../../corpus/article.ts';

/** What a game, a fair or a club pays with: a thing that is counted as money, behind a word for a price. */
const CURRENCY =
  'shards?|coins?|tokens?|gems?|crystals?|diamonds?|credits?|points?|stamps?|vouchers?|tickets?|doubloons?|bells?|rubies|emeralds?|silver|gold|xu|điểm|diem|sao|ngọc|ngoc|kim cương|kim cuong|vàng|vang|phiếu|phieu|tem|thẻ';
/** "A stall **is 400 shards**", "costs 3 tokens", "giá 20 điểm", "mỗi lượt **hết** 2 xu"; what one wins or has ("gets 500 coins") is no price. */
const PRICED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:is|are|costs?|costing|for|price|fee|pay|charge|giá|gia|phí|phi|tốn|ton|hết|het|là|trả)(?:[:=]| (?:now|only|just|about|vé|chỉ|bán|là))?\\s)(\\d{1,3}(?:[.,]\\d{3})+|\\d+)k? (?:${CURRENCY})(?![A-Za-zÀ-ỹ])`,
  'giu',
);

/** The prices of a text in money of its own, such as that of a game. */
export function ownSums(text: string): readonly Span[] {
  return [...text.matchAll(PRICED)].map(({ 0: whole, 1: figure = '', index }) => {
    const start = index + whole.lastIndexOf(figure, whole.length);
    return { start, end: index + whole.length };
  });
}
