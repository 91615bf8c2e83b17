const FILE = /^(?:file|image|media|tập tin|hình|datei|bild|文件|文件夹|檔案)\s*:/iu;
const CATEGORY = /^(?:category|thể loại|kategorie|分类|分類)\s*:\s*(.+)$/iu;
/** Where a picture stands and how large it is. */
const OPTION =
  /^(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|cent(?:er|re)|none|mini|links|rechts|nhỏ|phải|trái|giữa|upright(?:=[\d.]*)?|\d*x?\d+px|(?:alt|link|class|lang|page|thumbtime)=.*|baseline|middle|top|bottom|sub|super)$/iu;
/** "[[de:Hafenfest]]": the same page in another language. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]+)?:/u;
/** Links in a picture's caption are read before the picture. */
const MOST_ROUNDS = 4;

/** A wiki's text without its links, their words kept, pictures as figures; and the categories that it is in. */
export function wikiLinks(source: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags: string[] = [];
  const link = (_: string, inside: string): string => {
    const [target = '', ...parts] = inside.split('|');
    const category = CATEGORY.exec(target.trim())?.[1];
    if (category !== undefined) {
      tags.push(category.trim());
      return '';
    }
    if (FILE.test(target.trim())) return figure(parts.findLast((part) => !OPTION.test(part.trim())) ?? '');
    if (parts.length === 0 && LANGUAGE.test(target)) return '';
    const name = target.replace(/^:/u, '').replaceAll('_', ' ').trim();
    const words = parts.length === 0 ? name.replace(/#/u, ' > ').replace(/^ > /u, '') : parts.join('|');
    // "[[Harbour (Lowbridge)|]]" shows the name alone.
    return words.trim() === '' ? name.replace(/\s*\([^)]*\)$|^[^:]*:/gu, '') : words;
  };
  let text = source.replaceAll(/<gallery\b[^<>]*>([\s\S]*?)<\/gallery>/giu, (_, lines: string) =>
    lines
      .split('\n')
      .map((line) =>
        figure(
          line
            .split('|')
            .slice(1)
            .findLast((part) => !OPTION.test(part.trim())) ?? '',
        ),
      )
      .join(''),
  );
  for (let round = 0; round < MOST_ROUNDS && text.includes('[['); round += 1)
    text = text.replaceAll(/\[\[([^\][]{1,2000})\]\]/gu, link);
  text = text
    .replaceAll(/\[(?:https?:)?\/\/[^\s\][]+\s+([^\]\n]+)\]/gu, '$1')
    .replaceAll(/\s?\[https?:\/\/[^\s\][]+\]/gu, '');
  return { text, tags };
}

function figure(caption: string): string {
  return caption.trim() === '' ? '' : `<figure><figcaption>${caption.trim()}</figcaption></figure>`;
}
