import type { Span } from '../../corpus/article.ts';
import { hasMarks } from '../../text/fold-marks.ts';
import { remembered } from '../../text/remembered.ts';

/** A part of a day that a text names, or two where "pm" is either. */
interface PartOfDay extends Span {
  readonly parts: readonly string[];
}

/** The parts, with the words for them: "**Morning** 8.30-13", "Reception **am**", "Lễ tân **chiều**", "**Eve**". */
const PARTS: readonly (readonly [readonly string[], string])[] = [
  [['morning'], String.raw`mornings?|a\.?m\.?|sáng`],
  [['noon'], 'lunch(?:time)?s?|midday|noon|trưa'],
  [['afternoon'], 'afternoons?|chiều'],
  [['evening'], 'evenings?|eves?|tối'],
  [['night'], 'nights?|đêm'],
  [['evening', 'night'], 'tonight'],
  [['afternoon', 'evening'], String.raw`p\.?m\.?`],
];
/** The same without marks, where it is no other word: "toi" is also "I", and "sang" is to go over. */
const UNMARKED: readonly (readonly [readonly string[], string])[] = [
  [['morning'], unmarked('sang')],
  [['noon'], unmarked('trua')],
  [['afternoon'], unmarked('chieu')],
  [['evening'], unmarked('toi')],
  [['night'], unmarked('dem')],
];

const PATTERNS = [...PARTS, ...UNMARKED].map(
  ([parts, words]) => [parts, new RegExp(String.raw`(?<![a-zÀ-ỹ])(?:${words})(?![a-zÀ-ỹ])`, 'giu')] as const,
);
/** "When **am** i on", "i **am** late": the verb, in a question. */
const VERB = /(?<![a-z])(?:(?:i|who|what|where|when|why|how) am|am (?:i|not|so))(?![a-z])|^\s*am(?![a-z])/giu;
/** "**Sáng** lập", "**tối** đa", "**chiều** cao": the first syllable of another word. */
const OTHER_WORD = /sáng (?:lập|tạo|kiến|chế|tác)|tối (?:đa|thiểu|ưu)|chiều (?:cao|dài|rộng|sâu|cong)/giu;

/** A syllable without its mark, where the words beside it make it a part of a day: "**sang** thu 2", "buoi **toi**". */
function unmarked(words: string): string {
  return String.raw`(?<=buoi )(?:${words})|(?:${words})(?= (?:nay|mai|t[2-7]|cn|chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))(?![a-z]))`;
}

/** The parts of a day that a heading names. */
export const partsOfDay = remembered(found);

/** The parts of a day that a question asks about. */
export const partsAsked = remembered((question): ReadonlySet<string> => {
  const plain = question.normalize('NFC').replaceAll(VERB, ' ');
  return new Set(found(plain).flatMap(({ parts }) => parts));
});

function found(text: string): readonly PartOfDay[] {
  const read = hasMarks(text) ? text.replaceAll(OTHER_WORD, (word) => '-'.repeat(word.length)) : text;
  return PATTERNS.flatMap(([parts, pattern]) =>
    [...read.matchAll(pattern)].map(({ 0: word, index }) => ({
      parts,
      start: index,
      end: index + word.length,
    })),
  );
}
