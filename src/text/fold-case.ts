/** A text in lower case on one line, its letters composed and its words apart by one space: "LÊ  Văn" and "lê văn" meet. */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
