const SLUG = /^(?:BC|AM|PM|US|EU|AS|AF|ML|LA)-[A-Z]{1,4}--?\S.*$/u;
const HEADLINE = /^\^(.{5,200})<$/u;

/** A text as an agency sends it, as its reader sees it: without the slug and the editors' notes, its marks made what they stand for; null for any other. */
export function readWire(text: string): string | null {
  const lines = text.split('\n');
  const head = lines.slice(0, 8);
  const headline = head.map((line) => HEADLINE.exec(line.trim())?.[1]).find((words) => words !== undefined);
  if (!head.some((line) => SLUG.test(line.trim())) && headline === undefined) return null;
  const out: string[] = [];
  for (const [at, line] of lines.entries()) {
    const words = line.trim();
    const isNote =
      (at < 8 && (SLUG.test(words) || /^(?:Eds?|Editors):/u.test(words))) ||
      /^[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2} \d{4}GMT$/u.test(words) ||
      /^\(?Copyright\b.*rights reserved\.?\)?$/iu.test(words);
    if (isNote) continue;
    const title = at < 8 ? HEADLINE.exec(words)?.[1] : undefined;
    if (title === undefined)
      out.push(
        line
          .replaceAll('``', '“')
          .replaceAll("''", '”')
          .replace(/(?<=\)) _ (?=\p{L})/u, ' – '),
      );
    else out.push(title.trim(), '');
  }
  return out.join('\n').trim();
}
