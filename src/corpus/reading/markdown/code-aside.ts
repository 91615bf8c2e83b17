/** Characters that have no place in a text; a file's own are dropped, so that they can stand for what is set aside. */
const RESERVED = /[\uE000-\uE003]/gu;
/** What a template engine is told to leave as it is (Liquid, Nunjucks, Twig). */
const RAW = /\{%-?\s*(raw|verbatim)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/gu;
const FENCE = /^(?: {0,3}|(?:\s*(?:>|[-*+]|\d{1,3}[.)])\s?)*\s*)(`{3,}|~{3,})/u;

/** A text without its own reserved characters. */
export function withoutReserved(text: string): string {
  return text.replaceAll(RESERVED, '');
}

/** Sets the braces of what is shown as it is written aside, in code and outside, so that nothing is taken for a template's tag. */
export function withRawAside(text: string): string {
  if (!/\bend(?:raw|verbatim)\b/u.test(text)) return text;
  return text.replaceAll(RAW, (whole, _, inside: string, at: number) =>
    // "`{% raw %}` and `{% endraw %}`" speaks of the tags.
    text.charAt(at - 1) === '`' && inside.startsWith('`')
      ? whole
      : inside.replaceAll('{', '\uE000').replaceAll('}', '\uE001'),
  );
}

/** Puts back the braces that were set aside. */
export function withBraces(text: string): string {
  return text.replaceAll('\uE000', '{').replaceAll('\uE001', '}');
}

/** Changes a Markdown text everywhere except in its fenced code and code spans. */
export function outsideCode(text: string, change: (text: string) => string): string {
  const aside: string[] = [];
  const setAside = (code: string): string => `\uE002${aside.push(code) - 1}\uE003`;
  let changed = change(
    withoutFences(text, setAside).replaceAll(/(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/gu, (code) => setAside(code)),
  );
  // What stands in a fence may hold the sign of a code span, never the other way round.
  for (let round = 0; round < 2 && changed.includes('\uE002'); round += 1)
    changed = changed.replaceAll(/\uE002(\d+)\uE003/gu, (_, number: string) => aside[Number(number)] ?? '');
  return changed;
}

function withoutFences(text: string, setAside: (code: string) => string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  const out: string[] = [];
  let fence = '';
  let code: string[] = [];
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') {
      if (mark === '' || line.slice(line.indexOf(mark) + mark.length).includes('`')) out.push(line);
      else {
        fence = mark;
        code = [line];
      }
      continue;
    }
    code.push(line);
    const isEnd = mark.startsWith(fence) && line.trim().replace(/^(?:>\s?)+/u, '') === mark;
    if (!isEnd) continue;
    out.push(setAside(code.join('\n')));
    fence = '';
  }
  if (fence !== '') out.push(setAside(code.join('\n')));
  return out.join('\n');
}
