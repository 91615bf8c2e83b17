import type { Language } from './article.ts';

const ENGLISH = new Set(
  'the of and to in is was for on with at by from that this are were has have said an as its his be will'.split(
    ' ',
  ),
);
const VIETNAMESE = new Set(
  'của và các là có được cho trong một những với này đã không người tại về từ đến để khi năm ông bà theo sẽ cũng ở ra nhiều việc'.split(
    ' ',
  ),
);
// Without marks "la", "co", "to", "an", "on" are words of other languages too: only forms that are clear on their own count.
const UNMARKED_VIETNAMESE = new Set(
  'cua cac duoc trong nhung voi khong nguoi tai nam ong theo cung nhieu viec mot da va cho den khi tren sau truoc hoi nghi'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** How much of a text is looked at, in UTF-16 units: enough to be sure, and a bound for a file that is one endless line. */
const SAMPLE = 4_000;

/** The language that a text's function words speak for, or null where they do not speak clearly (too few, or two languages alike). */
export function detectLanguage(text: string): Language | null {
  let words = 0;
  let english = 0;
  let vietnamese = 0;
  let marked = 0;
  for (const [word] of text.slice(0, SAMPLE).normalize('NFC').toLowerCase().matchAll(WORD)) {
    words += 1;
    if (ENGLISH.has(word)) english += 1;
    if (VIETNAMESE.has(word) || UNMARKED_VIETNAMESE.has(word)) vietnamese += 1;
    // Letters that no other language writes; English articles hold them in names alone.
    if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(word)) marked += 1;
  }
  if (words === 0) return null;
  if (vietnamese >= 2 * english && (marked > 0.25 * words || (vietnamese >= 4 && vietnamese > 0.1 * words)))
    return 'vi';
  if (english > 2 * vietnamese && english >= 2 && english > 0.08 * words) return 'en';
  return null;
}
