import { Parser } from 'htmlparser2';
import { type FieldValue, isRecord } from './field-values.ts';

const MOST_NAMES = 12;

/** Words without the markup that titles and names are sometimes written with: links, emphasis, tags, entities. */
export function plainWords(words: string): string {
  if (!/[[\]*_`<&{=~\\]|:[a-z]/u.test(words)) return words;
  const plain = words
    .replaceAll(/!?\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/gu, '$1')
    .replaceAll(/!\[[^\][]*\]\([^()\s]*\)/gu, '')
    .replaceAll(/\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/gu, '$1')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/(?<!\\)(\*\*|__|~~|==)(?=\S)(.+?)(?<=[^\s\\])\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_]+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/(?<=\s|^):[a-z][a-z\d_+-]{1,40}:(?=\s|$)[ \t]*/gu, '')
    .replaceAll(/`([^`]+)`/gu, '$1')
    .replaceAll(/\s*\{[:#.][^{}]*\}\s*$/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
  return /&(?:#|\w)/u.test(plain) ? decoded(plain) : plain;
}

function decoded(words: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(words);
  return text;
}

/** The names in a field: words, a list, people as objects ({ name: … }), people in wiki links; null where there are none. */
export function namesIn(values: readonly FieldValue[]): string | null {
  const names = values.flatMap(namesOf).slice(0, MOST_NAMES);
  // Where somebody's page is, is no name.
  const written = names
    .map((name) => plainName(name))
    .filter((name) => /\p{L}|\p{N}/u.test(name) && !/^https?:\/\/\S+$/iu.test(name));
  return [...new Set(written)].join(', ') || null;
}

function namesOf(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return /&#?\w+;/u.test(value) ? [value] : value.split(/\s*;\s*/u);
  if (!isRecord(value)) return Object.values(value).flatMap((part) => namesOf(part));
  const { nickname, name, display_name: display, displayName, title, login } = value;
  const whole = [nickname, name, display, displayName, title, login].find(
    (words) => typeof words === 'string',
  );
  if (typeof whole === 'string') return [whole];
  const parts = [
    'first',
    'first_name',
    'firstName',
    'givenName',
    'last',
    'last_name',
    'lastName',
    'familyName',
  ];
  const joined = parts
    .flatMap((key) => {
      const part = value[key];
      return typeof part === 'string' ? [part] : [];
    })
    .join(' ');
  // "authors: { ada: { name: Ada Penn } }"
  return joined === ''
    ? Object.values(value)
        .filter(isRecord)
        .flatMap((part) => namesOf(part))
    : [joined];
}

/** "Ada Penn <ada@example.org>" and "ada@example.org (Ada Penn)" are Ada Penn. */
function plainName(written: string): string {
  const inBrackets = /^[^\s()]+@[^\s()]+\s+\(([^()]+)\)$/u.exec(written.trim())?.[1];
  const plain = plainWords((inBrackets ?? written).replace(/\s*<[^<>\s]+@[^<>\s]+>\s*$/u, ''));
  return plain
    .replace(/^by\s+(?=\p{Lu})/iu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^["']|["']$/gu, '')
    .trim();
}
