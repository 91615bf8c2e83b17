/** Letters that do not decompose but that readers type without their stroke: `đ` is by far the commonest here. */
const STROKES: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const STROKED = /[đðłøħßæœı]/g;
const MARKS = /\p{M}+/gu;
/** Vietnamese tones: grave, acute, tilde, hook above, dot below. The other marks (circumflex, breve, horn) make letters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const PLAIN = /^[\u0020-\u007e]*$/;

/** A word without case, marks and strokes: `Tuyến`, decomposed or not, and `tuyen` are one. */
export function foldMarks(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(STROKED, (letter) => STROKES[letter] ?? letter);
}

/**
 * A word without case but with its marks, in one spelling: the tone stands after the letters, so that both placements
 * (`hoà`, `hòa`) and decomposed letters meet. Equal to `foldMarks` for a word without marks.
 */
export function keepMarks(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const decomposed = lower.normalize('NFKD');
  const tones = decomposed.match(TONES);
  return tones === null ? decomposed : decomposed.replace(TONES, '') + tones.join('');
}

/** Whether a text has marks, or other letters than the plain Latin ones: "chợ", and not "cho". */
export function hasMarks(text: string): boolean {
  return /[\u0080-\uffff]/.test(text);
}
