/** Controls, direction overrides and isolates, and characters without a width that no script needs to be read (the joiners U+200C and U+200D stay). */
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** More marks on one letter than any language writes; a longer run ("Zalgo") climbs over the lines above it. */
const MARK_RUN = /(\p{M}{4})\p{M}+/gu;

/**
 * One line of harmless text that reads as `text`: for titles, names and questions, which are shown but never quoted.
 * White space is collapsed, a lone surrogate becomes U+FFFD. Applying it a second time changes nothing.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(MARK_RUN, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At most `length` UTF-16 code units of `text`, with `…` as the last where something was left out; no character is cut in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = length - 1;
  // A high surrogate at the cut would lose its other half: "😀" at the edge would become a broken character.
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
