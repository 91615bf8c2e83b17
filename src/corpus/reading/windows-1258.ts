/** The tones, most of which this encoding writes behind their vowels. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** A word with a letter outside ASCII. */
const MARKED_WORD = /[\p{L}\p{M}]*[^\P{L}A-Za-z][\p{L}\p{M}]*/gu;
/** A syllable without its tone (no Vietnamese word has two), and the sign of the currency. */
const SYLLABLE =
  /^(?:vn)?đ$|^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?:iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uơ|uô|uy|ưa|ươ|ưi|ưu|yê|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnpt])?$/u;
/** Signs inside a word, as letters of other encodings look here, and controls, as what has no sign. */
const MISPLACED = /[\p{L}\p{M}][\u00A1-\u00B6\u00B8-\u00BF×÷ƒ„†‡ˆ‰‹•˜›€™₫][\p{L}\p{M}]|[\u0080-\u009F]/u;
/** Letters with a tone that the encoding has as one byte, as those of Western Europe do. */
const WHOLE = /[àáèéíóùú]/u;
/** Different words with a tone that is a byte of its own behind a vowel: of other languages one may have that by chance ("può"). */
const FEWEST_TONES = 3;
/** The share of words with marks that are Vietnamese; the rest are foreign names. */
const SHARE = 0.9;

/**
 * Whether a text that was decoded as Windows-1258, with its tones on their vowels (NFC), is plainly Vietnamese: then no other encoding is
 * meant.
 * @see https://encoding.spec.whatwg.org/windows-1258.html
 */
export function isVietnamese(decoded: string): boolean {
  if (MISPLACED.test(decoded)) return false;
  let [words, syllables] = [0, 0];
  const toned = new Set<string>();
  for (const [word] of decoded.matchAll(MARKED_WORD)) {
    words += 1;
    const lower = word.toLowerCase();
    const parts = lower.normalize('NFD');
    const tones = parts.match(TONES)?.length ?? 0;
    if (tones > 1 || !SYLLABLE.test(parts.replaceAll(TONES, '').normalize('NFC'))) continue;
    syllables += 1;
    if (tones === 1 && !WHOLE.test(lower)) toned.add(lower);
  }
  return toned.size >= FEWEST_TONES && syllables >= words * SHARE;
}
