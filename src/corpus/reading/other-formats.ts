/** How to convert files of formats that have no reader, by file name extension in lower case. */
const ADVICE = new Map([
  ...['.adoc', '.asciidoc'].map((extension) => [extension, 'asciidoctor turns them into .html'] as const),
  ...['.textile', '.tex', '.epub', '.wiki', '.mediawiki', '.ipynb'].map(
    (extension) => [extension, 'pandoc turns them into .md'] as const,
  ),
  ...['.doc', '.odt', '.rtf', '.pages'].map((extension) => [extension, 'save them as .docx'] as const),
  ...['.xls', '.xlsx', '.ods', '.numbers'].map((extension) => [extension, 'save them as .csv'] as const),
  ...['.mht', '.mhtml', '.webarchive'].map((extension) => [extension, 'save them as .html'] as const),
]);

/** Whether files with this extension hold text in a format that has no reader. */
export function isOtherFormat(extension: string): boolean {
  return ADVICE.has(extension.toLowerCase());
}

/** Why files with this extension are not read, and what to do; `more` counts further files of the kind. */
export function whyNotSupported(extension: string, more = 0): string {
  const kind = extension === '' ? 'files without an extension' : `${extension} files`;
  const others = more > 0 ? ` (and ${more} more like it)` : '';
  const advice = ADVICE.get(extension.toLowerCase()) ?? 'data/README.md lists the formats';
  return `${kind} are not supported${others}: ${advice}`;
}
