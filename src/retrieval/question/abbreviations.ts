import type { Article } from '../../corpus/article.ts';
import type { SynonymRule } from '../../corpus/synonyms.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { SynonymPhrases } from './synonym-phrases.ts';

/** "Ministry of Public Security (MoPS)" or "MoPS (Ministry of Public Security)": what stands in a bracket, and how far before it a name may begin. */
const BRACKETED = /\(([^()\n]{2,80})\)/gu;
const FARTHEST = 120;
const SHORT = /^\p{Lu}[\p{L}.&]{1,9}$/u;
/** Words of a name that its abbreviation may leave out. */
const SMALL = new Set('a an and at by de des du for in la le of on the to va cua ve cho'.split(' '));
/** Words of the longest name: every letter a word, and small words between. */
const MOST_WORDS = 16;

const abbreviationsOf = new WeakMap<Article, SynonymPhrases | null>();

/**
 * The abbreviations that an article explains itself, as synonyms both ways; null where it explains none. Every letter of one must begin
 * a word of its name, in order: what is guessed would not be the article's own.
 */
export function abbreviationsIn(article: Article): SynonymPhrases | null {
  const known = abbreviationsOf.get(article);
  if (known !== undefined) return known;
  const rules = explainedIn(article.text).map(
    ([short, long]): SynonymRule => ({
      from: [short, long],
      to: [short, long],
    }),
  );
  const own = rules.length === 0 ? null : new SynonymPhrases(rules);
  abbreviationsOf.set(article, own);
  return own;
}

/** The abbreviations that a text explains in brackets, each with its name, in order and each pair once. */
export function explainedIn(text: string): (readonly [short: string, long: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { 1: inside = '', index } of text.matchAll(BRACKETED)) {
    const before = text.slice(Math.max(0, index - FARTHEST), index).replace(/^.*[()\n]/su, '');
    const words = before.trim().split(/\s+/u);
    const last = words.at(-1) ?? '';
    const pair: readonly [string, string | undefined] = SHORT.test(inside)
      ? [inside, nameBefore(inside, words)]
      : [last, SHORT.test(last) && isName(last, inside) ? inside : undefined];
    const [short, long] = pair;
    if (long !== undefined) pairs.set(`${short} ${long}`, [short, long]);
  }
  return [...pairs.values()];
}

/** Names of several words, with small words inside. */
const NAME = /\p{Lu}[A-Za-zÀ-ỹ'’]*(?:[ -](?:(?:of|the|and|for|và|của|de|la) )?\p{Lu}[A-Za-zÀ-ỹ'’]*)+/gu;

/**
 * The names in an article whose initials are one of these abbreviations ("LA" of "Los Angeles"), as synonyms; null where there are none.
 * Only for words that no article has: a word that an article has needs no guess.
 */
export function namesByInitials(article: Article, shorts: readonly string[]): SynonymPhrases | null {
  const rules = new Map<string, SynonymRule>();
  for (const [name] of `${article.title ?? ''}\n${article.text}`.matchAll(NAME)) {
    const words = name.split(/[\s-]+/);
    for (const short of shorts) {
      for (let first = 0; first + 1 < words.length; first++) {
        const count = Array.from({ length: words.length - first - 1 }, (_, at) => at + 2).find((length) =>
          isName(short, words.slice(first, first + length).join(' ')),
        );
        const long = count === undefined ? undefined : words.slice(first, first + count).join(' ');
        if (long !== undefined) rules.set(`${short} ${long}`, { from: [short], to: [long] });
      }
    }
  }
  return rules.size === 0 ? null : new SynonymPhrases([...rules.values()]);
}

/** The shortest run of words right before a bracket that the letters abbreviate. */
function nameBefore(short: string, words: readonly string[]): string | undefined {
  for (let count = 2; count <= Math.min(MOST_WORDS, words.length); count++) {
    const name = words.slice(-count).join(' ');
    if (isName(short, name)) return name;
  }
  return undefined;
}

/** Whether the letters of an abbreviation begin the words of a name, each one but small ones and in order. */
function isName(short: string, name: string): boolean {
  const letters = foldMarks(short.replace(/s$|[.&]/gu, '')).toLowerCase();
  const words = foldMarks(name)
    .toLowerCase()
    .split(/[\s\-–/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (letters.length < 2 || SMALL.has(words[0] ?? '') || /[.,;:!?]$/u.test(name)) return false;
  return abbreviates(letters, words);
}

function abbreviates(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  const isMet = letters !== '' && word.startsWith(letters.charAt(0));
  return (isMet && abbreviates(letters.slice(1), rest)) || (SMALL.has(word) && abbreviates(letters, rest));
}
