import type { Span } from '../../corpus/article.ts';
import { type AskedQuote, trimmed } from './answer-phrase.ts';
import { lastClause } from './clause-edges.ts';
import { withoutDenied } from './denied-values.ts';
import { placeMovedTo } from './moved-places.ts';
import { addressIn } from './stated-address.ts';

/** A stretch of words that begins as places do and ends before a time, a condition or a mark. */
const PLACE_PHRASE =
  /(?<![a-zÀ-ỹ])(?:in|at|on|to|into|from|(?<!(?:\p{L}ed|run|sold|made|given|held|led|kept|done|paid|taken|won|built|brought|taught) )by(?= the)|behind|near|next to|left of|right of|beside|opposite|outside|inside|under|above|below|around|along|between|upstairs|downstairs|indoors|(?:(?:đặt|nằm) )?(?:ở|tại)|cạnh|gần|đối diện|phía sau|(?<!(?:tuần|tháng|năm|hôm|ngày|lần|mùa|kỳ|kì|buổi|đợt) )(?:sau|trước)|trong|dưới|trên|sang|về|xuống(?! (?:còn|thấp|giá|cấp))) (?!(?:the )?(?:for|track|offer|sale|again|hold|schedule|morning|afternoon|evening|night|first|second|third|last|next|end|beginning|week|month|year|time|view|case|order|fact|spite|total|us|me|you|him|them|it|real life|person|advance|stock|progress|general|addition|least|most|ngày|tháng|năm|giờ|khi|lúc|đó|nhất|tối|sáng|chiều|thứ|chủ nhật|tuần)(?![a-zÀ-ỹ])|\p{N}|(?:about |around )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|dusk|dawn|sunset|sunrise|now|then|today|tomorrow|here|there)(?![a-zÀ-ỹ])(?! of\b| [a-zÀ-ỹ]+ (?:road|street|lane|hill))|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![a-zÀ-ỹ])|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-zÀ-ỹ])|(?:do|be|get|go|see|have|make|book|buy|come|take|pay|join|register|help|use|apply|find|write)(?![a-zÀ-ỹ]))(?:[^,.;:()\n–—]|\.(?=\d)){2,60}?(?=\s?(?:$|[,;:()\n–—]|\.(?!\d))|\s(?:from|on(?= (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![a-zÀ-ỹ]))|until|(?<!(?:the|our|a)\s)till|before|after|but|instead of|rather than|mà|thay vì|chứ|because|if|and|every|each|when|while|where|so|with|for|at \p{N}|between \p{N}|has|have|had|is|are|was|were|will|got|gets|từ|lúc|vào|để|và|nếu|khi|do|vì|cho|với|phí|ngày|bị|đã|đang|sẽ|là|nha|nhé|nhá|nhe|nghen|ạ)(?![a-zÀ-ỹ]))/giu;

/** What stands behind the sign of a place, up to the end of its line or a comma: "📍 **the back room**, mind the step". */
const BEHIND_SIGN =
  /(?:📍|📌|🗺️|🏠|🏢|🏟️|🏫)\uFE0F?\s?(?:(?:where|venue|place|địa điểm|nơi): )?(?<place>[^\n,;()–—]{2,80})/iu;

/** Whether a line begins with the sign of a place. */
export function hasPlaceSign(text: string, start: number): boolean {
  return BEHIND_SIGN.exec(text.slice(start, start + MOST_BEHIND_SIGN))?.index === 0;
}

/** Characters of a line that are looked at. */
const MOST_BEHIND_SIGN = 100;

/** A place by what it is for: "**start is** the chapel at the bottom of Steep Lane", "**Chỗ mới:** hồ Phú Thọ, số 219". */
const NAMED_FOR =
  /(?<![a-zÀ-ỹ])(?:(?:start(?:ing (?:point|place))?|finish|(?:meeting|assembly|muster|gathering) (?:point|place|area)|meet-?up|venue|location|place|pick-?up(?: (?:point|place))?|drop-?off(?: (?:point|place))?|(?:địa điểm|điểm hẹn|điểm đón|nơi|chỗ)(?: (?:mới|hẹn|tập|họp|đón|xuất phát|tập trung|tổ chức))?)(?:\s(?:is|are|will be|là)\s(?:now\s)?|:\s)(?:(?:at|in|ở|tại)\s)?)(?<place>(?=\S*[a-zÀ-ỹ])[^;()\n–—]{3,90}?)(?=\s?(?:$|[;()\n–—]|\.(?:\s|$)|,?\s(?:at|lúc|from|on|from)\s\p{N}|,\s(?:and|but|so|bring|và|nhưng|nên)\s))/iu;

/** What one is told to use: "please use **the Tanner Street multi-storey**". */
const USED =
  /(?<![a-zÀ-ỹ])use (?<place>(?:the|our) [^,;.()\n–—]{0,50}(?:car park|multi-storey|street|road|lane|yard|garage|entrance|door|gate|lift|stairs|toilets|room|hall|field|shed|racks?|bins?))(?![a-zÀ-ỹ])/iu;

/** "To play", "to watch" lead nowhere: a way to a place has a name or a word in front of it. */
const TO_DO =
  /^(?:in|on)?to (?!(?:the|a|an|our|your|my|his|her|its|their|this|that|each|any)\s|(?:room|hall|building|court|pitch|gate|platform|bay|floor|level|block|studio|lab|pier|dock|hangar|unit|table|stand|field) [\p{Lu}\d])\p{Ll}/u;

/** How people come is where nothing is: "people coming to a show by car". */
const TRAVELS = /\sby (?:car|bus|coach|train|tram|bike|boat|taxi)$/iu;

/** The address, or else the first place, that a sentence tells of, as a phrase: "in the courtyard of the old brewery", "tại bến đò dưới". */
export function placePhrases(sentence: Span, of: Pick<AskedQuote, 'text' | 'asked'>): Span[] {
  const address = addressIn(of.text, sentence);
  if (address !== undefined) return [address];
  const signed = BEHIND_SIGN.exec(of.text.slice(sentence.start, sentence.end));
  const place = signed?.groups?.['place'];
  if (signed !== null && place !== undefined) {
    const end = sentence.start + signed.index + signed[0].length;
    return [trimmed(of.text, end - place.length, end)];
  }
  const words = of.text.slice(sentence.start, sentence.end);
  const named = NAMED_FOR.exec(words) ?? USED.exec(words);
  if (named?.groups?.['place'] !== undefined) {
    const end = sentence.start + named.index + named[0].length;
    return [trimmed(of.text, end - named.groups['place'].length, end)];
  }
  const moved = placeMovedTo(words);
  if (moved !== undefined)
    return [trimmed(of.text, sentence.start + moved.start, sentence.start + moved.end)];
  // "Not in the hall but at the mill"
  const found = allPlacePhrases(sentence, of);
  const held = withoutDenied(found, { text: of.text, question: '' }, sentence);
  const [first, next] = ofAskedClause(held, sentence, of);
  if (first === undefined) return [];
  // "Tại khu B và sau sân khấu": two places are one answer.
  const isBoth = next !== undefined && /^ (?:and|và) $/u.test(of.text.slice(first.end, next.start));
  return [isBoth ? { start: first.start, end: next.end } : first];
}

/** A clause about what the one before names: "the meeting is put off to Friday, and **will be** in the chapel". */
const WITHOUT_SUBJECT =
  /^\s*(?:(?:now|then) )?(?:will|shall|is|are|was|were|has been|takes? place|sẽ|được)(?![a-zÀ-ỹ])/iu;

/** From the first place on whose clause names what is asked for: "the box is on the wall and **the defibrillator** is in the foyer". */
function ofAskedClause(
  places: readonly Span[],
  sentence: Span,
  { text, asked }: Pick<AskedQuote, 'text' | 'asked'>,
): readonly Span[] {
  const isTold = ({ start }: Span, at: number): boolean => {
    const clause = lastClause(text.slice(sentence.start, start));
    const from = WITHOUT_SUBJECT.test(clause)
      ? (places[at - 1]?.end ?? sentence.start)
      : start - clause.length;
    return asked.some((word) => word.start >= from && word.end <= start);
  };
  const told = places.findIndex(isTold);
  return told > 0 ? places.slice(told) : places;
}

/** What leads to a place and is no part of its name. */
const TO_A_PLACE = /^(?:in|at|on|to|into|from|ở|tại|trong|về|sang)\s(?:the\s)?/iu;

/** Named places with what belongs to their names: "at **Brathwen sawmill**". */
export function wholePlaces(
  named: readonly Span[],
  sentence: Span,
  of: Pick<AskedQuote, 'text' | 'asked'>,
): Span[] {
  const phrases = allPlacePhrases(sentence, of);
  return named.map((name) => {
    const phrase = phrases.find(({ start, end }) => start <= name.start && name.end <= end);
    if (phrase === undefined) return { ...name, end: wholeEnd(of.text, name.end) };
    const lead = TO_A_PLACE.exec(of.text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
    return { start: Math.min(name.start, phrase.start + lead), end: phrase.end };
  });
}

/** The second half of a postcode, behind the first: "TQ99 **4ZB**". */
const INWARD = /^ \d[A-Z]{2}(?![\p{L}\p{N}])/u;

/** Where the word at a place's end ends, figures and all: "Cable Street, **TQ99 4ZB**". */
function wholeEnd(text: string, end: number): number {
  const rest = /[\p{L}\p{N}]/u.test(text.charAt(end - 1)) ? /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] : '';
  const whole = end + (rest?.length ?? 0);
  const isPostcode = /(?<![A-Z\d])[A-Z]{1,2}\d[\dA-Z]?$/u.test(text.slice(Math.max(0, whole - 6), whole));
  return whole + (isPostcode ? (INWARD.exec(text.slice(whole, whole + 5))?.[0].length ?? 0) : 0);
}

function allPlacePhrases({ start, end }: Span, { text, asked }: Pick<AskedQuote, 'text' | 'asked'>): Span[] {
  const found = [...text.slice(start, end).matchAll(PLACE_PHRASE)].flatMap(({ 0: phrase, index }) =>
    TO_DO.test(phrase) || TRAVELS.test(phrase)
      ? []
      : [trimmed(text, start + index, start + index + phrase.length)],
  );
  const says = (span: Span): boolean => {
    const words = [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].slice(1);
    const isNew = words.some(
      ({ 0: word, index }) =>
        !/^(?:the|a|an|our|your|this|that)$/iu.test(word) &&
        !asked.some((one) => one.start === span.start + index),
    );
    return isNew;
  };
  return found.filter(says);
}
