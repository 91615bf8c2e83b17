/** What note-taking programs and wikis add to Markdown: links in double brackets, comments, block ids, fields. */

/** The text as a note-taking program shows it. */
export function withoutNoteSyntax(text: string): string {
  let out = text;
  // Templater's commands, and remarks of CriticMarkup.
  if (out.includes('<%')) out = out.replaceAll(/<%[\s\S]{0,2000}?%>/gu, '');
  if (out.includes('{'))
    out = out
      .replaceAll(/\{>>[\s\S]{0,2000}?<<\}|\{--[\s\S]{0,2000}?--\}/gu, '')
      .replaceAll(/\{(\+\+|==)([\s\S]{1,2000}?)\1\}/gu, '$2');
  if (out.includes('%%'))
    out = out.replaceAll(/%%(?!\s*$)[\s\S]*?%%/gmu, '').replaceAll(/^%%\s*\n[\s\S]*?^%%\s*$/gmu, '');
  if (out.includes('[[')) {
    out = out
      .replaceAll(/!\[\[[^\][\n]*\]\]/gu, '')
      .replaceAll(/\[\[([^\][|\n]+)\|([^\][\n]+)\]\]/gu, '$2')
      .replaceAll(/\[\[([^\][\n]+)\]\]/gu, (_, name: string) => nameOf(name));
  }
  // A block of Logseq's, named by its number.
  if (out.includes('((')) out = out.replaceAll(/\(\([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\)\)/gu, '');
  // Pandoc's small letters: "H~2~O", "3^rd^".
  if (out.includes('~')) out = out.replaceAll(/~(\d{1,3})~(?!~)/gu, smallLetters);
  // Each pattern is tried only where its own sign is: looking for all of them takes longer than parsing.
  if (out.includes('^'))
    out = out
      .replaceAll(/\^(st|nd|rd|th|\d{1,3})\^/gu, smallLetters)
      .replaceAll(/[ \t]\^[A-Za-z\d-]+[ \t]*$/gmu, '')
      .replaceAll(/^\^[A-Za-z\d-]+[ \t]*$/gmu, '');
  if (out.includes('::')) {
    // Fields of a note, on a line or in brackets: "status:: done"
    out = out
      .replaceAll(/^[ \t]*(?:[-*+][ \t]+)?\p{L}[\p{L}\p{N} _-]{0,40}::(?:[ \t][^\n]*)?$/gmu, '')
      .replaceAll(/[[(]\p{L}[\p{L}\p{N} _-]{0,40}:: [^\])\n]*[\])]/gu, '');
  }
  // A task's days and weight, as Obsidian's plug-in writes them; Bear's pictures.
  if (/[📅✅⏳🛫➕⏫🔼🔽🔺]/u.test(out))
    out = out.replaceAll(/[ \t]*(?:[📅✅⏳🛫➕][ \t]*\d{4}-\d{2}-\d{2}|[⏫🔼🔽🔺]\uFE0F?)(?=\s|$)/gmu, '');
  if (out.includes('[image:'))
    out = out.replaceAll(/^\[(?:image|file|assets):[^\]\n]{1,300}\][ \t]*$/gmu, '');
  // A line of nothing but tags.
  if (out.includes('#') && /^[ \t]*#\p{L}/mu.test(out))
    out = out.replaceAll(/^[ \t]*(?:#[\p{L}\p{N}][\p{L}\p{N}_/-]*#?[ \t]*)+$/gmu, '');
  if (out.includes('==')) out = out.replaceAll(/==(?=\S)([^=\n]+?)(?<=\S)==/gu, '$1');
  out = withoutEmojiNames(out);
  // Abbreviations explained for a tooltip: "*[HTML]: HyperText …"
  if (out.includes('*[')) out = out.replaceAll(/^\*\[[^\]\n]+\]:[^\n]*$/gmu, '');
  // A term and what it means.
  if (out.includes('\n:') && /\n:[ \t]/u.test(out)) out = definitions(out);
  return out;
}

/** Pictures between two words, where people end a sentence with them: "the belt is here :tada: come at six". */
const BETWEEN_WORDS = /(?<=[\p{L}\p{N})]) (?::(?:[a-z][a-z\d_]*|\+1|-1): )+(?=[\p{L}\p{N}(])/gu;

/** A text without pictures that stand in it by their names: "see you :wave:". A dash stands for those between words, which would run together. */
export function withoutEmojiNames(text: string): string {
  if (!/:[a-z+-]/u.test(text)) return text;
  return text
    .replaceAll(BETWEEN_WORDS, ' – ')
    .replaceAll(/(?<=\s|^):(?:[a-z][a-z\d_]*|\+1|-1):(?=\s|[.,!?]|$)/gmu, '');
}

/** Small letters at the end of a word without their signs; a pattern that looked behind itself would do so at every letter of the text. */
function smallLetters(signed: string, letters: string, at: number, whole: string): string {
  return /[\p{L}\d]$/u.test(whole.slice(Math.max(0, at - 2), at)) ? letters : signed;
}

/** A term and what it means: each of its meanings is said with it. */
function definitions(text: string): string {
  let term = '';
  let isInside = false;
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1] === '' ? lines[at + 2] : lines[at + 1];
      const meaning = /^:[ \t]+(\S.*)$/u.exec(line)?.[1];
      if (meaning !== undefined && term !== '') {
        isInside = true;
        return `\n${term}: ${meaning}`;
      }
      if (/^[^\s:#>|-].{0,80}$/u.test(line) && /^:[ \t]+\S/u.test(next ?? '')) {
        term = line.trim().replace(/:$/u, '');
        return '';
      }
      // What a meaning goes on with is indented, and no code.
      if (isInside && /^(?: {2,}|\t)\S/u.test(line)) return line.trimStart();
      if (line !== '' && !/^[ \t]/u.test(line)) {
        isInside = false;
        term = '';
      }
      return line;
    })
    .join('\n');
}

function nameOf(target: string): string {
  const [page = '', ...parts] = target.replace(/\^[\w-]+$/u, '').split('#');
  const part = parts.at(-1)?.replace(/^\^.*$/u, '') ?? '';
  const name = page.split('/').at(-1) ?? '';
  return name === '' ? part : part === '' ? name : `${name} > ${part}`;
}
