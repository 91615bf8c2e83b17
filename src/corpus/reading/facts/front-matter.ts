import { Unreadable } from '../unreadable.ts';
import { type FrontMatter, LONGEST_FRONT_MATTER } from './field-values.ts';
import { headerFields } from './header-fields.ts';
import { jsonFields } from './json-fields.ts';
import { tomlFields } from './toml-fields.ts';
import { yamlFields } from './yaml-fields.ts';

/** What may stand above the text of a format. */
export interface FrontMatterOptions {
  /** A plain text may begin with a rule of dashes: there a block that is not one of fields is text. */
  readonly lenient?: boolean;
}

/**
 * Reads the front matter of a text: YAML between `---`, TOML between `+++`, a JSON object, or lines "Title: …" as Pelican and e-mails have
 * them. Null where the text does not begin with one.
 * @throws {Unreadable} for one that is not closed, too long, or broken.
 */
export function readFrontMatter(text: string, options: FrontMatterOptions = {}): FrontMatter | null {
  const start = /^\s*/u.exec(text)?.[0].length ?? 0;
  // Eleventy names the language of a block after its opening rule.
  if (/^---[ \t]*json[ \t]*\n/u.test(text)) {
    const json = jsonFields(text, text.indexOf('\n') + 1);
    const rule = json === null ? null : /^\s*---[ \t]*(?:\n|$)/u.exec(text.slice(json.bodyStart));
    if (json !== null && rule !== null) return { ...json, bodyStart: json.bodyStart + rule[0].length };
  }
  if (/^---[ \t]*(?:yaml|toml)[ \t]*\n/u.test(text))
    return fenced(
      text,
      /^---[ \t]*(?:\n|$)/mu,
      text.slice(3, 20).trim().startsWith('toml') ? tomlFields : yamlFields,
    );
  if (/^---[ \t]*(?:\n|$)/u.test(text)) {
    if (options.lenient !== true) return fenced(text, /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu, yamlFields);
    if (!/^---[ \t]*\n(?:#[^\n]*\n|\s*\n)*[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)/u.test(text)) return null;
    try {
      return fenced(text, /^---[ \t]*(?:\n|$)/mu, yamlFields);
    } catch (error) {
      if (error instanceof Unreadable) return null;
      throw error;
    }
  }
  if (/^\+\+\+[ \t]*\n/u.test(text)) return fenced(text, /^\+\+\+[ \t]*(?:\n|$)/mu, tomlFields);
  if (text.startsWith('{', start)) return jsonFields(text, start);
  return unopened(text) ?? headerFields(text);
}

/** Fields that end with a rule and begin without one, as Hexo writes them; a text over a rule is none. */
function unopened(text: string): FrontMatter | null {
  const block = /^((?:[a-z_]+:(?: [^\n]*)?\n(?:[ \t-][^\n]*\n)*){1,40})---[ \t]*(?:\n|$)/u.exec(
    text.slice(0, LONGEST_FRONT_MATTER),
  );
  if (block?.[1] === undefined || !/^(?:title|date):/mu.test(block[1])) return null;
  try {
    return { ...yamlFields(block[1]), bodyStart: block[0].length };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function fenced(
  text: string,
  end: RegExp,
  read: (block: string) => Pick<FrontMatter, 'fields' | 'leftOut'>,
): FrontMatter {
  const start = text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') + 1;
  const closing =
    end.exec(text.slice(start, start + LONGEST_FRONT_MATTER + 5)) ?? endOfFields(text.slice(start));
  if (!closing) {
    const mark = text.slice(0, 3);
    throw new Unreadable(
      `the front matter that line 1 opens is not closed within ${LONGEST_FRONT_MATTER} characters: put a line "${mark}" after its last field`,
      1,
    );
  }
  return {
    ...readRepaired(text.slice(start, start + closing.index), read),
    bodyStart: start + closing.index + closing[0].length,
  };
}

/** Where an empty line ends fields of one line each, as it does in a front matter whose last rule was forgotten. */
function endOfFields(text: string): RegExpExecArray | null {
  const found = /\n[ \t]*\n/u.exec(text.slice(0, LONGEST_FRONT_MATTER));
  const lines = found === null ? [] : text.slice(0, found.index).split('\n');
  return lines.length > 0 && lines.every((line) => /^[a-z_]{2,20}: \S/iu.test(line)) ? found : null;
}

/** Reads a block as it is, or, where it is broken, with what people forget: quotes around words with a colon, and the second one. */
function readRepaired(
  block: string,
  read: (block: string) => Pick<FrontMatter, 'fields' | 'leftOut'>,
): Pick<FrontMatter, 'fields' | 'leftOut'> {
  try {
    return read(block);
  } catch (error) {
    const repaired = block.replaceAll(
      NEEDS_QUOTES,
      (_, name: string, words: string) =>
        `${name}: ${JSON.stringify(words.trim().replace(/^(["'])(?!.*\1)/u, ''))}`,
    );
    if (!(error instanceof Unreadable) || repaired === block) throw error;
    try {
      return read(repaired);
    } catch {
      throw error;
    }
  }
}

/** "title: Rules: the new ones", "title: "Rules": words that YAML cannot read without quotes around them. */
const NEEDS_QUOTES =
  /^([a-z_]{2,20}): +((?![["'{|>])[^\n]*:(?: [^\n]*|$)|"[^"\n]*(?:"[^\n]*[^\s\n"][^\n]*)?|'[^'\n]*|[@`%*&!?-][^\n]*)$/gimu;
