import { Labels } from './labels.ts';

/** Markdown with components (MDX): imports, exports, expressions in braces, and elements that a page's script draws. */

const IMPORT = /^import\s+(?:[\w*{}\s,$]{1,300}\s+from\s+)?["'][^"'\n]+["'];?[ \t]*$/gmu;
const EXPORT =
  /^export\s+(?:const|let|var|function|default|async|class|\{|\*)[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gmu;
/** The longest start of an element that is looked at; it may hold objects and functions. */
const LONGEST_TAG = 4_000;
/** Starts of elements that do not end: after so many nobody looks for the end of another. */
const MOST_OPEN = 200;

/** Whether a text takes components from elsewhere and shows them. */
export function importsComponents(text: string): boolean {
  return /^import\s[^\n]{1,300}\sfrom\s+["']/mu.test(text) && /<[A-Z]/u.test(text);
}

/** The text without what is code to be run; `expressions` says whether braces hold expressions, as in a `.mdx` file. */
export function withoutMdx(text: string, expressions: boolean): string {
  let out = text;
  if (/^(?:import|export)\s/mu.test(out)) out = out.replaceAll(IMPORT, '').replaceAll(EXPORT, '');
  if (out.includes('{/*')) out = out.replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, '');
  if (/<\/?[A-Z>]/u.test(out)) out = withoutComponents(out);
  if (expressions) out = withoutExpressions(out);
  return out;
}

function withoutComponents(text: string): string {
  let out = '';
  let at = 0;
  let open = 0;
  const labels = new Labels();
  for (const { index, 0: found } of text.matchAll(/<\/?(?:[A-Z][\w.]*(?=[\s/>])|>)/gu)) {
    // "[comment]: <> (…)" has an empty address, and no element.
    if (index < at || (found === '<>' && text.slice(Math.max(0, index - 3), index) === ']: ')) continue;
    const end = found.endsWith('>') ? index + found.length : endOfTag(text, index + found.length);
    if (end === -1) {
      if (++open > MOST_OPEN) break;
      continue;
    }
    out += text.slice(at, index);
    at = end;
    if (found.startsWith('</')) labels.close(found.slice(2));
    else if (found !== '<>') out += labels.open(found.slice(1), text.slice(index + found.length, end - 1));
  }
  return out + text.slice(at);
}

/** Where a tag ends whose values may be strings and braces; -1 where it does not. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  const limit = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || (sign === '`' && depth > 0)) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '>' && depth <= 0 && text.charAt(at - 1) !== '=') return at + 1;
  }
  return -1;
}

function withoutExpressions(text: string): string {
  let out = text.replaceAll(/\{\s*(["'`])([^"'`{}\n]*)\1\s*\}/gu, '$2');
  // What a script writes between words is unknown: a mark says that something stood there.
  out = out.replaceAll(/(?<=[\p{L}\p{N},;] )\{[^{}\n]{1,200}\}(?=[ .,;:!?])/gu, (code) =>
    /^\{\s*["'`/]/u.test(code) ? '' : '…',
  );
  for (let round = 0; round < 3 && /\{[^{}]*\}/u.test(out); round += 1)
    out = out.replaceAll(/(?<!\\)\{[^{}]{0,2000}\}/gu, '');
  return out;
}
