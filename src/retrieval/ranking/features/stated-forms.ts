import type { Span } from '../../../corpus/article.ts';
import { foldMarks } from '../../../text/fold-marks.ts';
import { NOTHING_COUNTED } from '../../../text/nothing-counted.ts';

interface Contact {
  /** What every such contact holds: most texts hold none of it, and then the pattern need not be tried at each letter. */
  readonly holds: RegExp;
  readonly pattern: RegExp;
}

/** Telephone numbers of eight digits and more, however they are grouped, addresses of mail and web, channels and handles. */
const CONTACTS: readonly Contact[] = [
  {
    holds: /[\s.-]\d{2,4}[\s.-]\d{2}/,
    pattern:
      /(?<![A-Za-zÀ-ỹ\d.,/])(?:\+\d{1,3}[\s.-]?)?\(?\d{2,5}\)?(?:[\s.-]\d{2,4}){2,4}(?![A-Za-zÀ-ỹ\d/])/gu,
  },
  // In two groups: "07700 900321", "(0117) 496018", "+44 7700 900321".
  {
    holds: /\d[\s.)-]{1,2}\d{5}/,
    pattern:
      /(?<![A-Za-zÀ-ỹ\d.,/])(?:\+\d{1,3}[\s.-]?(?:\(0\))?\d{2,4}|\(?0\d{2,4}\)?)[\s.-]\d{5,8}(?![A-Za-zÀ-ỹ\d/])/gu,
  },
  // "0236 3 944 511": the figure behind the code of a province stands alone.
  {
    holds: /0\d{2,3}[\s.)-]{1,2}\d[\s.-]/,
    pattern: /(?<![A-Za-zÀ-ỹ\d.,/])\(?0\d{2,3}\)?[\s.-]\d(?:[\s.-]\d{3,4}){2}(?![A-Za-zÀ-ỹ\d/])/gu,
  },
  {
    holds: /\d{9}|1[89]00|\d-\d{4}/,
    pattern:
      /(?<![A-Za-zÀ-ỹ\d.,])(?:\+\d{9,13}|0\d{8,10}|1[89]00[\s.]?\d{4,6}|\d{3,4}-\d{4})(?![A-Za-zÀ-ỹ\d])/gu,
  },
  {
    holds: /\d{3}/,
    pattern:
      /(?<=(?:call|ring|dial|phone|extension|ext\.?|gọi|bấm|số máy|hotline)\s\**)\d{3,4}(?![a-zÀ-ỹ\d]|[\s.-]\d{2})/giu,
  },
  { holds: /@/, pattern: /(?<![A-Za-zÀ-ỹ\d])[A-Za-zÀ-ỹ\d._+-]+@[A-Za-zÀ-ỹ\d-]+(?:\.[A-Za-zÀ-ỹ\d-]+)+/gu },
  {
    holds: /https?:|\.[a-z]{2}/i,
    pattern:
      /(?<![a-zÀ-ỹ\d@])(?:https?:\/\/\S+|[a-zÀ-ỹ\d-]+(?:\.[a-zÀ-ỹ\d-]+)*\.(?:com|org|net|vn|eu|uk|io|gg|de|fr|cz|pl|se|no|nl|info|app|example|test|tv|co)(?:\/\S*)?)(?![a-zÀ-ỹ\d])/giu,
  },
  { holds: /[#@]/, pattern: /(?<![A-Za-zÀ-ỹ\d&/])[#@][A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d_-]{2,}/gu },
];
/** A telephone number has more digits than a day; "2025-06-13" is not one. */
const LEAST_DIGITS = 7;
const DAY_IN_NUMBERS = /^(?:\d{4}[.\s-]\d{1,2}[.\s-]\d{1,2}|\d{1,2}[.\s-]\d{1,2}[.\s-]\d{2,4})$/;

/** The places where a text says how to reach somebody. */
export function statedContacts(text: string): Span[] {
  const patterns = CONTACTS.flatMap(({ holds, pattern }) => (holds.test(text) ? [pattern] : []));
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index }): Span[] => {
      const digits = whole.replace(/\D/g, '').length;
      const isNumber = /^[+(\d]/.test(whole);
      // An address may begin with a digit, and "call 999" is short.
      const isContact =
        !isNumber ||
        /[A-Za-zÀ-ỹ]/u.test(whole) ||
        (whole.length < 5 && digits > 2) ||
        (digits >= LEAST_DIGITS && !DAY_IN_NUMBERS.test(whole));
      return isContact ? [{ start: index, end: index + whole.length }] : [];
    }),
  );
}

const CURRENCY =
  '(?:[$£€¥₫]|đ(?![A-Za-zÀ-ỹ])|(?:usd|eur|euros?|gbp|pounds?(?! of)|quid|pence|cents?|dollars?|bucks|chf|czk|pln|sek|nok|vnd|vnđ|yen|yuan|crowns?|kronor|kroner|francs?|rupees?|đồng|đô|xu)(?![A-Za-zÀ-ỹ]))';
const SUM_BEFORE = /(?:[$£€¥₫]|(?<![a-zÀ-ỹ])(?:usd|eur|gbp|chf|vnd))\s?$/iu;
/** A multiple between the number and its currency: "40 million dollars". */
const SUM_AFTER = new RegExp(
  `^(?:[\\s-]?(?:million|billion|thousand|k|m|bn|triệu|tỷ|tỉ|nghìn|ngàn|tr))?\\s?${CURRENCY}`,
  'iu',
);
/** "150 nghìn", "1,5 triệu một người": in Vietnamese a sum goes without its currency where nothing is counted behind it. */
const BARE_SUM_AFTER = new RegExp(
  `^\\s?(?:nghìn|ngàn|triệu|tỷ|tỉ|tr|nghin|ngan|trieu)(?![a-zÀ-ỹ])(?=\\s*(?:$|[.,;:)/!?\\n*–-]|(?:1|${NOTHING_COUNTED}|${foldMarks(NOTHING_COUNTED)})(?![a-zÀ-ỹ])))`,
  'iu',
);
const SHORT_SUM = /^\d+(?:[.,]\d+)?(?:k|tr\d*)$/i;

/** Whether a number is a sum of money, by its own letters and what stands before and behind it; "50k" is one in Vietnamese alone. */
export function isSum(surface: string, before: string, after: string, isVietnamese: boolean): boolean {
  if (SUM_BEFORE.test(before) || SUM_AFTER.test(after)) return true;
  return isVietnamese && (SHORT_SUM.test(surface) || BARE_SUM_AFTER.test(after));
}

/** Ways to say that something is free, where a price is asked for. */
const FOR_NOTHING =
  /(?<![a-zÀ-ỹ-])(?<!(?:feel|set|break|gluten|sugar|smoke|dairy|lactose|nut|hands|barrier|step|car)[\s-])(?:free(?! (?:of(?! charge)|from|time|place|places|spot|seats?|kick|day|evening))|gratis|complimentary|nothing|no (?:charge|fee|cost|entry fee|extra charge)|miễn phí|không mất tiền|không thu (?:phí|tiền)|không tốn (?:tiền|phí)|0 đồng|free of charge|by donation|donations?)(?![a-zÀ-ỹ])/giu;

const MAY_BE_FREE = /free|gratis|complimentary|nothing|no |donation|miễn|không|0 đồng/iu;

/** The places where a text says that something is free. */
export function statedFree(text: string): Span[] {
  if (!MAY_BE_FREE.test(text)) return [];
  return [...text.matchAll(FOR_NOTHING)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** "7pm", "9h", "9h30", "21g30", a half past whatever. */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|g|h\d\d|g\d\d)$/i;
/** "9.30" and "19,00" may be a time where no unit follows; the minutes are whole fives. */
const DOTTED = /^(?:[01]?\d|2[0-4])[.,][0-5][05]$/;
const AFTER_TIME = /^\s?(?:am|pm|a\.m|p\.m|o['’]?clock|giờ|h)(?![a-zÀ-ỹ])/iu;
const TIME_BEFORE =
  /(?:\b(?:at|from|until|till?|by|before|after|to|around|about|and|doors|lúc|từ|đến|tới|trước|sau|khoảng|hồi|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?[\s:]+\**|\d\s?[–-]\s?)$/iu;
const UNIT_AFTER =
  /^\s?(?:[%$£€¥₫]|km|kg|m\b|cm|mm|million|euros?|pounds?|dollars?|per cent|percent|miles|points?|points|triệu|tỷ|đồng|mét|tấn|điểm)/iu;

/** Whether a number is a time of day, by its own letters and what stands before and behind it. */
export function isTime(surface: string, before: string, after: string): boolean {
  if (CLOCK.test(surface) || AFTER_TIME.test(after)) return true;
  return (
    DOTTED.test(surface) && TIME_BEFORE.test(before) && !UNIT_AFTER.test(after) && !/[$£€]\s?$/.test(before)
  );
}
