import { readFrontMatter } from './front-matter.ts';
import { chunksOf, type Line } from './lines.ts';
import { type ReadArticle, readText } from './read-text.ts';
import type { Unreadable } from './unreadable.ts';

/**
 * Reads Markdown with an optional YAML front matter. The article's text is what stands under the front matter; its `# headings` are
 * headings, and a first one is the title where the front matter gives none. Other Markdown marks stay in the text as they are.
 * @throws {Unreadable} for a broken front matter.
 */
export function readMarkdown(file: string): {
  readonly article: ReadArticle;
  readonly leftOut: readonly Unreadable[];
} {
  const matter = readFrontMatter(file);
  const text = matter === null ? file : file.slice(matter.bodyStart).replace(/^\n+/u, '');
  const chunks = chunksOf(text).map((chunk) => chunk.map((line) => withoutMarks(text, line)));
  const article = readText(text, matter?.facts, matter?.language ?? null, chunks);
  const language = matter?.languageOpen === false ? matter.language : article.language;
  return { article: { ...article, language }, leftOut: matter?.leftOut ?? [] };
}

/** A Markdown line as patterns should see it: "**Source:** VNA" states a source, "## Next steps" is a heading. */
function withoutMarks(text: string, line: Line): Line {
  const heading = /^#{1,6}\s+/u.exec(text.slice(line.start, line.end));
  if (heading) return { ...line, heading: { start: line.start + heading[0].length, end: line.end } };
  const picture = /^!\[([^\]\n]*)\]\([^()\n]*\)$/u.exec(
    text.slice(line.start, Math.min(line.end, line.start + 2_000)),
  );
  if (picture)
    return { ...line, picture: { start: line.start + 2, end: line.start + 2 + (picture[1]?.length ?? 0) } };
  const words = line.words.replaceAll(/\*\*|__/gu, '').replace(/^([*_])(.+)\1$/u, '$2');
  return { ...line, words: words || line.words };
}
