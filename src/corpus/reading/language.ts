import { VIETNAMESE_LETTERS } from '../../text/letters.ts';
import type { Language } from '../article.ts';

const ENGLISH =
  'the of and to in is was for on with at by from that this are were has have said an as its his be will';
const VIETNAMESE =
  'của và các là có được cho trong một những với này đã không người tại về từ đến để khi năm ông bà theo sẽ cũng ở ra nhiều việc';
// Without marks "la", "co", "to", "an", "on" are words of other languages too, so only unmistakable forms count.
const UNMARKED_VIETNAMESE =
  'cua cac duoc trong nhung voi khong nguoi tai nam ong theo cung nhieu viec mot da va cho den khi tren sau truoc hoi nghi thang gio lop truong phong ngay nghi nua duoi vay nuoc chieu buoi giay nhe thay hom';
/** Function words of each language; no word is in both. */
const LANGUAGES = new Map<string, Language>([
  ...ENGLISH.split(' ').map((word) => [word, 'en'] as const),
  ...`${VIETNAMESE} ${UNMARKED_VIETNAMESE}`.split(' ').map((word) => [word, 'vi'] as const),
]);

/** How much of a text is looked at, in UTF-16 units: enough to be sure, and a bound for a file that is one endless line. */
const SAMPLE = 4_000;

/** Letters that no other language writes; English articles have them only in names. */
const MARKED = new RegExp(`[${VIETNAMESE_LETTERS}]`, 'u');
/** The lengths, as bits, of the function words that begin with a letter: another word need not be cut out of the text to be looked up. */
const LENGTHS = new Uint32Array(0x1_0000);
for (const word of LANGUAGES.keys()) {
  const first = word.charCodeAt(0);
  LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << word.length);
}

/** The language that a text's function words point to, or null where they do not point clearly (too few, or two languages alike). */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  let words = 0;
  let english = 0;
  let vietnamese = 0;
  let marked = 0;
  for (let at = 0; at < sample.length; ) {
    let kind = kindAt(sample, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    let isMarked = false;
    for (; kind !== OTHER; kind = kindAt(sample, at)) {
      isMarked ||= kind === MARKED_LETTER;
      at += sample.charCodeAt(at) >= HIGH_HALF && sample.charCodeAt(at) < LOW_HALF ? 2 : 1;
    }
    words += 1;
    if (isMarked) marked += 1;
    if (!mayBeFunctionWord(sample.charCodeAt(start), at - start)) continue;
    const word = sample.slice(start, at);
    const language = LANGUAGES.get(word);
    if (language === 'en') english += 1;
    else if (language === 'vi') vietnamese += 1;
  }
  if (words === 0) return null;
  if (vietnamese >= 2 * english && (marked > 0.25 * words || (vietnamese >= 4 && vietnamese > 0.1 * words)))
    return 'vi';
  if (english > 2 * vietnamese && english >= 2 && english > 0.08 * words) return 'en';
  return null;
}

function mayBeFunctionWord(first: number, length: number): boolean {
  return length < 32 && ((LENGTHS[first] ?? 0) & (1 << length)) !== 0;
}

/** Characters beyond the first 65,536 are two units, a high half and a low one. */
const HIGH_HALF = 0xd800;
const LOW_HALF = 0xdc00;
const END_OF_HALVES = 0xe000;
const OTHER = 1;
const LETTER = 2;
const MARKED_LETTER = 3;
/** The kind of each UTF-16 unit, 0 until it is asked for: a pattern for each word takes ten times as long. */
const KINDS = new Uint8Array(0x1_0000);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (unit >= HIGH_HALF && unit < END_OF_HALVES)
    return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const known = KINDS[unit] ?? 0;
  return known === 0 ? (KINDS[unit] = kindOf(String.fromCharCode(unit))) : known;
}

function kindOf(character: string): number {
  if (MARKED.test(character)) return MARKED_LETTER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
}
