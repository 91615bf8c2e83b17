import { type FrontMatter, fieldsFrom, LONGEST_FRONT_MATTER } from './field-values.ts';

/** "export const meta = {", after imports and remarks alone; some say its type: "export const metadata: Metadata = {". */
const HEAD =
  /^(?:\s|import\s[^\n]{1,300}\n|\/\/[^\n]*\n|\{\/\*[\s\S]{0,500}?\*\/\})*export\s+(?:const|let|var)\s+(?:meta|metadata|metaData|frontmatter|frontMatter|post|attributes|info)\s*(?::\s*[\w.<>]{1,60}\s*)?=\s*(?=\{)/u;
/** What may stand behind the object. */
const TAIL = /^(?:[ \t]*(?:as const|(?:satisfies|as)[ \t]+[\w.<>]{1,60}))?[ \t]*\)?;?[ \t]*(?=\n|$)/u;
/** A value that is neither words, a number, a list nor an object: what a script works out is not known here. */
const UNKNOWN = Symbol('unknown');
/** The deepest nesting of lists and objects. */
const DEEPEST = 8;

/** What an MDX file states about itself in an object at its head, "export const meta = { title: 'Fair' }"; null for any other text. */
export function scriptFields(text: string): FrontMatter | null {
  if (!/^(?:\s*|import\s|export\s|\/\/|\{\/\*)/u.test(text) || !text.slice(0, 4_000).includes('export'))
    return null;
  const head = HEAD.exec(text.slice(0, LONGEST_FRONT_MATTER))?.[0];
  if (head === undefined) return null;
  const reader = new ObjectReader(text, head.length);
  const object = reader.value();
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return null;
  const line = head.split('\n').length;
  const tail = TAIL.exec(text.slice(reader.at, reader.at + 100))?.[0].length ?? 0;
  return { fields: fieldsFrom({ ...object }, line), bodyStart: reader.at + tail, leftOut: [] };
}

/** Reads an object as JavaScript writes it, and runs nothing. */
class ObjectReader {
  readonly #text: string;
  readonly #end: number;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
    this.#end = Math.min(text.length, at + LONGEST_FRONT_MATTER);
  }

  /** The value that begins here, and the place behind it; undefined where the text ends inside it. */
  value(depth = 0): unknown {
    this.#space();
    const sign = this.#text.charAt(this.at);
    if (depth > DEEPEST) return undefined;
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    const words = this.#words();
    if (words !== undefined && this.#isEnd()) return words;
    return this.#plain();
  }

  #object(depth: number): Record<string, unknown> | undefined {
    const object: Record<string, unknown> = Object.create(null);
    this.at += 1;
    while (this.at < this.#end) {
      this.#space();
      if (this.#take('}')) return object;
      if (this.#take(',')) continue;
      const name = this.#words() ?? this.#match(/[\p{L}_$][\p{L}\p{N}_$-]*/uy);
      this.#space();
      const value = name !== undefined && this.#take(':') ? this.value(depth + 1) : this.#plain();
      if (value === undefined) return undefined;
      if (value !== UNKNOWN && name !== undefined) object[name] ??= value;
    }
    return undefined;
  }

  #list(depth: number): unknown[] | undefined {
    const list: unknown[] = [];
    this.at += 1;
    while (this.at < this.#end) {
      this.#space();
      if (this.#take(']')) return list;
      if (this.#take(',')) continue;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      if (value !== UNKNOWN) list.push(value);
    }
    return undefined;
  }

  /** A string between quotation marks; undefined, and nothing is passed, where none is. */
  #words(): string | undefined {
    const written = this.#match(
      /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`/uy,
    );
    return written
      ?.slice(1, -1)
      .replaceAll(/\\(?:u\{?([\da-fA-F]{4,6})\}?|\n|([\s\S]))/gu, (_, code, other) => {
        if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ff_ff));
        return other === 'n' || other === 't' ? ' ' : (other ?? '');
      });
  }

  /** A number, `true`, the day in `new Date('…')`; anything else up to the next comma is unknown. */
  #plain(): unknown {
    const start = this.at;
    let depth = 0;
    while (this.at < this.#end) {
      const sign = this.#text.charAt(this.at);
      if (this.#words() !== undefined) continue;
      if (depth === 0 && /[,}\]]/u.test(sign)) break;
      if (/[([{]/u.test(sign)) depth += 1;
      else if (/[)\]}]/u.test(sign)) depth -= 1;
      this.at += 1;
    }
    if (this.at >= this.#end) return undefined;
    const code = this.#text.slice(start, this.at).trim();
    if (/^(?:-?\d[\d_.]*|true|false)$/u.test(code)) return code;
    return /^new Date\(\s*["'`]([^"'`]+)["'`]\s*\)/u.exec(code)?.[1] ?? UNKNOWN;
  }

  #isEnd(): boolean {
    this.#space();
    return /[,}\]]/u.test(this.#text.charAt(this.at));
  }

  #take(sign: string): boolean {
    if (this.#text.charAt(this.at) !== sign) return false;
    this.at += 1;
    return true;
  }

  #space(): void {
    this.#match(/(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/uy);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
