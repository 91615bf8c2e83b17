const SUBJECT = String.raw`(?:it|that|they)(?:['’](?:s|ll be|re)| is| are| costs?| will be| goes up to)|(?:the |new )*(?:price|cost|fee)(?: is| goes up to| will be|:)?|giá(?: mới)?|phí|tiền|mỗi (?:người|lượt|suất)`;
const NOW = '(?:now|just|only|là|vẫn|nay|giờ|còn|lên|chỉ)';
const SUM = String.raw`(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:đ|đồng|k|nghìn|ngàn|triệu|p|pence|pounds?|euros?|vnđ|vnd))(?![a-zÀ-ỹ])`;
const EACH = String.raw`\s?(?:/|a|an|per|each|một|mỗi|now|from now on|nhé|ạ|nha)(?:\s?[a-zÀ-ỹ]+){0,3}`;
/** "Giá 150.000đ.", "It's £12 now.", "£5 each.", "That's now 40p a cup": a sentence that states a sum and says not of what. */
const BARE_PRICE = new RegExp(
  String.raw`^[\s*_]*(?:${NOW} )?(?:(?:${SUBJECT}) )?(?:${NOW} ){0,2}${SUM}(?:${EACH})?[\s.!*_]*$`,
  'iu',
);

/** Whether a sentence is a sum alone, so that its paragraph says what it is of. */
export function isBarePrice(sentence: string): boolean {
  return BARE_PRICE.test(sentence.normalize('NFC'));
}
