import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AutocompleteInteraction } from 'discord.js';
import { suggestArticles, suggestNames } from '../src/commands/options/suggestions.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/autocomplete.ts [ARTICLES]

Types titles, publications and tags of ARTICLES (5000) made-up articles, half of them in Vietnamese, letter by letter, and prints how long
the choices for each keystroke take, in milliseconds. Discord waits 3 s; the project promises 50 ms on 5,000 articles.
`;

const ENGLISH =
  'bridge harbour minister conference security network market library school river province railway festival'.split(
    ' ',
  );
const VIETNAMESE =
  'cầu cảng bộ trưởng hội nghị an ninh mạng chợ thư viện trường sông tỉnh đường sắt lễ hội'.split(' ');
const WARM_UP = 200;
const KEYSTROKES = 4_000;

async function main(): Promise<void> {
  const { words } = toolLine({ usage: USAGE, words: [0, 1] });
  const count = toolNumber('ARTICLES', words[0] ?? '5000');
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-autocomplete-'));
  for (let number = 0; number < count; number++) {
    const path = join(directory, `${number % 50}`, `${number}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, articleFile(number));
  }
  const library = await openLibrary({ directory });
  rmSync(directory, { recursive: true });

  const titles = library.articles().map(({ title }) => title ?? '');
  const sources = library.articles().map(({ source }) => source ?? '');
  const tags = library.articles().flatMap(({ tags: own }) => own);
  process.stdout.write(`${count} articles, ${KEYSTROKES} keystrokes each\n`);
  report('titles, English', titles.filter(isEnglish), (typed) =>
    suggestArticles(library, typing(typed, 'en-GB')),
  );
  report(
    'titles, Vietnamese',
    titles.filter((title) => !isEnglish(title)),
    (typed) => suggestArticles(library, typing(typed, 'vi')),
  );
  report('titles, no marks', titles.map(withoutMarks), (typed) =>
    suggestArticles(library, typing(typed, 'vi')),
  );
  report('publications', sources, (typed) => suggestNames(library, 'sources', typing(typed, 'en-GB')));
  report('tags', tags, (typed) => suggestNames(library, 'tags', typing(typed, 'vi')));
  reportFirst(library);
}

/** Each title, publication and tag is made of its number alone: the same run gives the same articles. */
function articleFile(number: number): string {
  const words = number % 2 === 0 ? ENGLISH : VIETNAMESE;
  const pick = (step: number): string =>
    words[(number * 7 + step * step + Math.floor(number / words.length)) % words.length] ?? '';
  const title = [0, 1, 2, 3, 4, 5].map(pick).join(' ');
  return `---\ntitle: "${title} ${number}"\nsource: "${pick(1)} ${pick(3)} ${number % 400}"\ndate: 20${10 + (number % 14)}-0${1 + (number % 9)}-11\ntags: ["${pick(2)} ${number % 700}", "${pick(4)}"]\n---\n${title}.\n`;
}

function isEnglish(title: string): boolean {
  return ENGLISH.includes(title.split(' ')[0] ?? '');
}

function withoutMarks(title: string): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** As much of an interaction as suggesting reads. */
function typing(typed: string, locale: string): AutocompleteInteraction {
  return { locale, options: { getFocused: () => typed } } as unknown as AutocompleteInteraction;
}

/** Types the texts from their first letter on: every beginning is a keystroke, the empty one too. */
function* keystrokes(texts: readonly string[], most: number): Generator<string> {
  let typed = 0;
  for (let at = 0; typed < most; at = (at + 37) % texts.length) {
    const text = (texts[at] ?? '').slice(0, 40);
    for (let end = 0; end <= text.length && typed < most; end++, typed++) yield text.slice(0, end);
  }
}

function report(
  name: string,
  texts: readonly string[],
  suggest: (typed: string) => readonly unknown[],
): void {
  for (const typed of keystrokes(texts, WARM_UP)) suggest(typed);
  const times = [...keystrokes(texts, KEYSTROKES)].map((typed) => {
    const began = performance.now();
    suggest(typed);
    return performance.now() - began;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1).padStart(7);
  process.stdout.write(`${name.padEnd(20)} p50 ${share(0.5)}  p99 ${share(0.99)}  max ${share(1)}\n`);
}

/** The first keystroke after a reload folds all names once. */
function reportFirst(library: Library): void {
  const fresh = { ...library };
  const began = performance.now();
  suggestNames(fresh, 'tags', typing('a', 'en-GB'));
  process.stdout.write(`first after a reload ${(performance.now() - began).toFixed(1)}\n`);
}

await main();
