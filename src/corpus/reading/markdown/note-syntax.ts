/** What note-taking programs and wikis add to Markdown: links in double brackets, comments, block ids, fields. */

/** The text as a note-taking program shows it. */
export function withoutNoteSyntax(text: string): string {
  let out = text;
  if (out.includes('%%'))
    out = out.replaceAll(/%%(?!\s*$)[\s\S]*?%%/gmu, '').replaceAll(/^%%\s*\n[\s\S]*?^%%\s*$/gmu, '');
  if (out.includes('[[')) {
    out = out
      .replaceAll(/!\[\[[^\][\n]*\]\]/gu, '')
      .replaceAll(/\[\[([^\][|\n]+)\|([^\][\n]+)\]\]/gu, '$2')
      .replaceAll(/\[\[([^\][\n]+)\]\]/gu, (_, name: string) => nameOf(name));
  }
  // Each pattern is tried only where its own sign is: looking for all of them takes longer than parsing.
  if (out.includes('^'))
    out = out.replaceAll(/[ \t]\^[A-Za-z\d-]+[ \t]*$/gmu, '').replaceAll(/^\^[A-Za-z\d-]+[ \t]*$/gmu, '');
  if (out.includes('::')) {
    // Fields of a note, on a line or in brackets: "status:: done"
    out = out
      .replaceAll(/^[ \t]*(?:[-*+][ \t]+)?\p{L}[\p{L}\p{N} _-]{0,40}::(?:[ \t][^\n]*)?$/gmu, '')
      .replaceAll(/[[(]\p{L}[\p{L}\p{N} _-]{0,40}:: [^\])\n]*[\])]/gu, '');
  }
  // A line of nothing but tags.
  if (/^[ \t]*#\p{L}/mu.test(out)) out = out.replaceAll(/^[ \t]*(?:#\p{L}[\p{L}\p{N}_/-]*[ \t]*)+$/gmu, '');
  if (out.includes('==')) out = out.replaceAll(/==(?=\S)([^=\n]+?)(?<=\S)==/gu, '$1');
  if (/:[a-z+-]/u.test(out))
    out = out.replaceAll(/(?<=\s|^):(?:[a-z][a-z\d_]*|\+1|-1):(?=\s|[.,!?]|$)/gmu, '');
  // Abbreviations explained for a tooltip: "*[HTML]: HyperText …"
  if (out.includes('*[')) out = out.replaceAll(/^\*\[[^\]\n]+\]:[^\n]*$/gmu, '');
  // A term and what it means.
  if (/\n:[ \t]/u.test(out)) out = out.replaceAll(/^([^\s:#>|-][^\n]{0,80})\n{1,2}:[ \t]+(?=\S)/gmu, '$1: ');
  return out;
}

function nameOf(target: string): string {
  const [page = '', ...parts] = target.split('#');
  const part = parts.at(-1)?.replace(/^\^.*$/u, '') ?? '';
  const name = page.split('/').at(-1) ?? '';
  return name === '' ? part : part === '' ? name : `${name} > ${part}`;
}
