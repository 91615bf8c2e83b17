import type { Span } from '../../corpus/article.ts';
import { NOT } from './negations.ts';

/** What forbids: "**No** alcohol may be sold", "Dogs are **not** allowed inside", "**cấm** hút thuốc". */
const FORBIDS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:${NOT}|no) .{0,60}(?:may|can|allowed|permitted|sold|served|used|được)|(?:may|can|must) not|cannot|(?:can|must)n?['’]t|(?:do not|don['’]t)|forbidden|banned|prohibited|cấm|(?:không|chưa) được|đừng)(?![A-Za-zÀ-ỹ])`,
  'iu',
);
const MAY =
  '(?:may|can|(?:is|are) (?:welcome|free|allowed|permitted) to|(?:is|are) (?:fine|ok|okay|allowed|permitted|welcome))';
/** "**But** you **may** drink in the garden", "However, guide dogs **are welcome**". */
const ENGLISH_TURN = new RegExp(
  String.raw`^[\s*_]*(?:but|however|instead|still|that said)(?![a-z]).{0,80}(?<![a-z])${MAY}(?! not)(?![a-z'’])`,
  'iu',
);
/** "You **may** bring **your own**", "You **can still** eat outside". */
const ENGLISH_OWN = new RegExp(
  String.raw`^[\s*_]*(?:you|guests|people|members|hirers|visitors|they|parents|children) ${MAY}(?! not)(?![a-z'’]) (?:still |instead |\S+ (?:your|their) own(?![a-z]))`,
  'iu',
);
/** "**Nhưng** được mang theo nước", "Nước lọc **thì được**". */
const VIETNAMESE =
  /^[\s*_]*(?:(?:nhưng|tuy nhiên|tuy vậy|song|còn)(?![a-zÀ-ỹ])(?:(?!không|chưa|cấm).){0,60}(?<![a-zÀ-ỹ])(?:được|có thể)(?![a-zÀ-ỹ])|(?:(?!không|chưa|cấm)[^,;.?]){1,40} (?:thì|vẫn) (?:được|có thể)(?![a-zÀ-ỹ]))/iu;

/** Whether a sentence says what one may do all the same, behind one that forbids: "No alcohol may be sold. **You may bring your own.**" */
export function isStillPermitted(before: string, sentence: string): boolean {
  const [ban, turn] = [before.normalize('NFC'), sentence.normalize('NFC')];
  return (
    FORBIDS.test(ban) &&
    !/\?\s*$/u.test(turn) &&
    [ENGLISH_TURN, ENGLISH_OWN, VIETNAMESE].some((one) => one.test(turn))
  );
}

/** What a ban forbids doing: "may be **sold**", "no dogs can **live** here", "you may not **smoke**", "không được **nấu** ăn"; "dogs are not allowed" forbids all. */
const BANNED =
  /(?<![a-zÀ-ỹ])(?:(?:may|can|must)(?: not)? be|no (?:[a-z]+ ){1,2}(?:can|may)(?! be )|may not|cannot|(?:can|must|do)n?['’]t|do not|không được|cấm|đừng) (?<word>(?!allowed|permitted)[a-zÀ-ỹ]{2,20})/iu;

/** The word for what a ban forbids doing, by its place in it; undefined where it forbids all there is of something. */
export function whatIsBanned(ban: string): Span | undefined {
  const word = BANNED.exec(ban);
  const named = word?.groups?.['word'];
  if (word === null || named === undefined) return undefined;
  const end = word.index + word[0].length;
  return { start: end - named.length, end };
}
