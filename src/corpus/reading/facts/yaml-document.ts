import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { LONGEST_FRONT_MATTER } from './field-values.ts';
import { shownWords } from './yaml-value.ts';

type YamlDocument = ReturnType<typeof parseDocument>;

/** The most lines of one front matter that are read as words although they are not YAML. */
const MOST_MENDED = 6;
/** "title: How it works: a guide" is not YAML, but its meaning is plain: such a value is read as if it stood in quotes. */
const COLON_INSIDE = /^([\p{L}\p{N}_-]+): +(?!["'[\]{}|>&*!#%@`])(.*:(?: .*)?)$/gmu;

/**
 * A document of YAML in which every value is the words that it is written with (the failsafe schema), small slips mended; `lineCounter` is told
 * where they begin. Null where it is nested too deeply.
 */
export function yamlDocument(yaml: string, lineCounter: LineCounter): YamlDocument | null {
  const document = parse(yaml, lineCounter);
  const isWhole = document === null || document.errors.length === 0;
  // Each mended slip has all of it parsed again.
  if (isWhole || yaml.length > LONGEST_FRONT_MATTER) return document;
  // YAML knows no tabs before a line's words, editors do.
  const quoted = yaml
    .replaceAll(/^\t+/gmu, (tabs) => '  '.repeat(tabs.length))
    .replace(COLON_INSIDE, (_, name: string, value: string) => `${name}: ${JSON.stringify(value.trim())}`);
  const lines = new LineCounter();
  const mended = wordsByLine(quoted, lines);
  if (mended === null || mended.errors.length > 0) return document;
  lineCounter.lineStarts.splice(0, lineCounter.lineStarts.length, ...lines.lineStarts);
  return mended;
}

/** What is wrong with a document, and the offset of what has to be mended; null for nothing. */
export function yamlError({
  errors,
  contents,
}: YamlDocument): { readonly reason: string; readonly at: number } | null {
  const [error] = errors;
  if (error === undefined) return null;
  // A quote that is never closed is seen at the end: the field that opens it is what has to be mended.
  const open = isMap(contents) && error.code === 'MISSING_CHAR' ? contents.items.at(-1)?.key : null;
  const at = isScalar(open) ? (open.range?.[0] ?? 0) : error.pos[0];
  return { reason: shownWords(error.message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? ''), at };
}

/** "title: [Breaking] Storm" and "title: @ada speaks": the values of lines that YAML refuses are the words that stand there. */
function wordsByLine(yaml: string, lines: LineCounter): YamlDocument | null {
  const rows = yaml.split('\n');
  const read = () => {
    lines.lineStarts.splice(0, lines.lineStarts.length);
    return parse(rows.join('\n'), lines);
  };
  let document = read();
  for (let mended = 0; mended < MOST_MENDED && document !== null && document.errors.length > 0; mended += 1) {
    const at = lines.linePos(document.errors[0]?.pos[0] ?? 0).line - 1;
    const [, name, value = ''] = /^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+(\S.*)$/u.exec(rows[at] ?? '') ?? [];
    // A quote or a bracket that is never closed may hold the lines that follow: nobody knows where it ends.
    const isWhole = /^(?:[*@`%&!]|\[[^\][]*\]\s*\S|(["']).*\1\s*$)/u.test(value);
    if (name === undefined || !isWhole) break;
    const outer = /^(["'])(.*)\1$/u.exec(value.trim())?.[2];
    rows[at] = `${name}: ${JSON.stringify(outer ?? value.trim())}`;
    document = read();
  }
  return document;
}

function parse(yaml: string, lineCounter: LineCounter): YamlDocument | null {
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return document.errors.some(({ message }) => message.includes('call stack')) ? null : document;
  } catch {
    // A thousand nested brackets overflow the parser's stack.
    return null;
  }
}
