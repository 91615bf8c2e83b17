/** A longer message says something of its own, in characters. */
const LONGEST = 80;
/** Whoever is spoken to, and small words behind thanks: "thanks **so much Akela**", "dạ **chị**". */
const BESIDE =
  'so|very|a|much|lot|lots|all|everyone|both|again|then|for|letting|telling|us|me|know|that|the|info|update|heads-up|mate|ạ|à|nha|nhé|nhe|rồi|luôn|nhiều|chị|anh|em|cô|chú|bác|thầy|mình|con|cháu|mn|mọi người|cả nhà';
const RECEIVED =
  'ok(?:ay|ie|s)?|k|noted|got it|understood|thanks?|thank you|thx|ta|cheers|great|perfect|brilliant|lovely|fab|super|will do|sounds good|good to know|fine by (?:me|us)|works for (?:me|us)|that works|dạ|vâng|ừ|(?:đã |em |mình )?nhận thông tin|(?:đã |em |mình ){0,2}(?:rõ|ghi nhận)|cảm ơn|cám ơn|tks';
/** "Noted", "ok thanks Akela!", "Dạ vâng ạ", "em rõ rồi chị". */
const ONLY_RECEIVES = new RegExp(
  String.raw`^(?:${RECEIVED})(?:[\s,.!]+(?:${RECEIVED}|${BESIDE}|\p{L}{2,12}(?=[\s.!]*$))){0,6}[^\p{L}\p{N}]*$`,
  'iu',
);
const HOW =
  '(?:a bit |a little |bit |little |really |so |very |quite |rather |pretty |too |just ){0,2}(?:of )?(?:tight|tricky|hard|difficult|awkward|rough|tough|annoying|inconvenient|a pain|a shame|a pity|a squeeze|a rush|a nuisance|great|good|brilliant|lovely|fine|ok|okay|perfect|better|easier|helpful|handy|nice|fantastic)';
/** What a message says that is more than a comment: a condition, a request, what is so instead. */
const SAYS_MORE = "if|unless|until|because|please|pls|so|instead|bring|need|should|must|don['’]?t";
/** "That's going to be tight from work but ok", "bit of a pain but we'll manage". */
const ENGLISH_COMMENT = new RegExp(
  String.raw`^(?:(?:oh|ok|okay|hmm|ah|right|well|ooh)[, ]+)?(?:that(?:['’]?s| is|['’]?ll be| will be| would be|['’]d be)(?: going to be| gonna be)? ${HOW}|(?:a )?bit (?:of )?${HOW})(?: (?!(?:${SAYS_MORE})(?!\p{L}))[^\s\d?;:]+){0,8}$`,
  'iu',
);
/** "Vậy hơi gấp nhưng được", "dạ hơi kẹt giờ làm mà ok". */
const VIETNAMESE_COMMENT =
  /^(?:(?:dạ|ừ|ok|vậy|thế|thì|à|ui|ôi|vậy là|vậy thì|thế thì)[, ]+){0,3}(?:cũng )?hơi (?:bị )?(?:gấp|căng|cập rập|khó|kẹt|mệt|cực|tiếc|vội)(?: (?!(?:nếu|vì|nên|thay|phải|đừng|xin|nhớ)(?!\p{L}))[^\s\d?;:]+){0,8}$/iu;

/** Whether a message only takes in or comments on what another one says: "noted", "that's going to be tight but ok". */
export function onlyComments(words: string): boolean {
  const own = words.normalize('NFC').trim();
  return (
    own.length <= LONGEST &&
    (ONLY_RECEIVES.test(own) ||
      ENGLISH_COMMENT.test(own.replace(/[.!…\s]+$/u, '')) ||
      VIETNAMESE_COMMENT.test(own.replace(/[.!…\s]+$/u, '')))
  );
}
