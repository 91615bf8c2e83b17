import { foldMarks } from '../../text/fold-marks.ts';

/** Under what a price or a rule is another one than usually, as a question and a text may word it; without marks. */
const CONDITIONS: readonly RegExp[] = [
  // "Gửi xe **qua đêm**", "parking **overnight**"; a price per night is mostly the only one.
  /(?<![a-z])(?:qua dem|overnight)(?![a-z])/u,
  // "At the **weekend**", "cuối tuần"
  /(?<![a-z])(?:weekends?|cuoi tuan)(?![a-z])/u,
  // "On **bank holidays**", "ngày lễ", "dịp Tết"
  /(?<![a-z])(?:(?:bank|public) holidays?|ngay le|dip le|le tet)(?![a-z])/u,
  // "For **members**", "cho **hội viên**"; "non-members" are others.
  /(?<![a-z])(?<!non-?\s?)members?(?! of)(?![a-z])|(?<![a-z])(?:hoi vien|thanh vien)(?![a-z])/u,
];

/** The conditions that a text names, by their place in the list. */
export function conditionsIn(text: string): ReadonlySet<number> {
  const folded = foldMarks(text.normalize('NFC')).toLowerCase();
  return new Set(CONDITIONS.flatMap((condition, at) => (condition.test(folded) ? [at] : [])));
}
