import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { ENGLISH_FORMS, type Forms, VIETNAMESE_FORMS } from './question-forms.ts';
import type { QuestionType } from './question-kinds.ts';
import { withoutTimeLookAlikes } from './time-words.ts';

/** "Whats", "where's" as two words: whoever asks the retriever itself writes them, too. */
const SHORT_IS = /\b(what|where|when|who|how|why)(?:'|’)?s\b/g;

/** Words that look like words that ask once their marks are gone: "bắt đầu" does not contain "đâu", nor "máy giặt" "mấy". */
const NO_ASKING_WORD =
  /(?<![a-zÀ-ỹ])(?:đầu|đấu|đậu|đau|ái|ải|máy|não|nhiều|già|giả|phi|hàn|hán|bảo|báo|bão|năm)(?![a-zÀ-ỹ])/giu;

/** The kind of answer that a question asks for, by its question word or the noun it asks for, in English or Vietnamese. */
export function questionTypeOf(question: string): QuestionType {
  const composed = question.normalize('NFC');
  const isVietnamese = isTypedInVietnamese(composed);
  // Two signs stand for a word that is passed over, so that the words around it do not become neighbours.
  const told =
    isVietnamese && hasMarks(composed)
      ? withoutTimeLookAlikes(composed.replace(NO_ASKING_WORD, keepYears))
      : composed;
  const folded = foldMarks(told).replaceAll('’', "'").replace(/\s+/g, ' ').trim().replace(SHORT_IS, '$1 is');
  return (
    (isVietnamese
      ? typeBy(VIETNAMESE_FORMS, folded.replace(HOW_MUCH, 'bao nhieu').replace(WHOEVER, 'nguoi '))
      : undefined) ??
    typeBy(ENGLISH_FORMS, folded) ??
    'other'
  );
}

/** "Bị phạt **nhiêu**", "**nhiêu** tiền": how much, as people type it. Without marks, where "nhiều" may be meant. */
const HOW_MUCH =
  /\b(?<!\b(?:bao|rat|qua|kha|it|co|khong|cang|nhieu|on|nhu|hon|cam on|that|cung|con) )nhieu(?=\W*$| (?:tien|phan tram|%|nguoi|mot|1|vay|v|z|a|ad|the|ha|nhi|mn)\b)/gu;

/** A few words behind "and" or "còn" that name somebody or something; what somebody does or whether it may be is a question of its own. */
const ONLY_OF_WHOM: readonly RegExp[] = [
  /^(?:and|but|what about|how about)(?: (?!(?:is|are|was|were|do|does|did|can|could|may|will|if|when|because)\b)[A-Za-zÀ-ỹ\p{N}'’-]+){1,5}(?: (?:then|too|though))?\W*$/u,
  /^(?:va|con|the con|vay con)(?: (?!(?:duoc|dc|khong|ko|k|co|phai|bi|neu|khi|di|den)\b)[A-Za-zÀ-ỹ\p{N}'’-]+){1,5}(?: (?:thi sao|sao|thi|nua|a|ad|vay|nhi))?\W*$/u,
];

/** Whether a question that goes on from another one says only about whom or what: "and the beavers?", "còn xe đạp thì sao?". */
export function saysOnlyOfWhom(question: string): boolean {
  const folded = foldMarks(question.normalize('NFC')).toLowerCase().trim();
  return ONLY_OF_WHOM.some((pattern) => pattern.test(folded));
}

/** "**Ai** bận không đi được **thì** làm sao": whoever, and no question for a name. */
const WHOEVER = /\bai (?=(?:\S+ ){1,10}thi (?:lam|phai|the|sao|co|duoc|can)\b)/gu;

/** "Năm" is both "year" and "five", and both may stand beside a word that asks. */
function keepYears(word: string): string {
  return word.toLowerCase() === 'năm' ? word : '--';
}

/** Of the words that ask the first one decides; without one, a noun that names what is wanted, then words that may ask. */
function typeBy({ asking, nouns, fallbacks }: Forms, folded: string): QuestionType | undefined {
  let best: { readonly type: QuestionType; readonly at: number } | undefined;
  for (const [type, pattern] of asking) {
    const at = folded.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { type, at };
  }
  if (best !== undefined) return best.type;
  return [...nouns, ...fallbacks].find(([, pattern]) => pattern.test(folded))?.[0];
}
