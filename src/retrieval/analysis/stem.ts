/**
 * The Snowball English stemmer ("Porter2"), written from its published description.
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ['news', 'news'],
  ['howe', 'howe'],
  ['atlas', 'atlas'],
  ['cosmos', 'cosmos'],
  ['bias', 'bias'],
  ['andes', 'andes'],
]);
const UNTOUCHED_AFTER_1A = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);
const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const STEP_2: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
];

/** Where the region after the first vowel and its consonant begins, from `from` on. */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (VOWEL.test(word.charAt(at - 1)) && !VOWEL.test(word.charAt(at))) return at + 1;
  }
  return word.length;
}

function endsInShortSyllable(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || word === 'past';
}

function step1b(word: string, region1: number): string {
  const eed = /(?:eed|eedly)$/.exec(word);
  if (eed !== null) return eed.index >= region1 ? `${word.slice(0, eed.index)}ee` : word;
  const suffix = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (suffix === null) return word;
  const rest = word.slice(0, suffix.index);
  if (!VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest) && !/^[aeo](?:dd|ff|gg)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= region1 && endsInShortSyllable(rest) ? `${rest}e` : rest;
}

function replaceIn(word: string, region: number, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, replacement] of table) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    return at >= region ? word.slice(0, at) + replacement : word;
  }
  return word;
}

function step2(word: string, region1: number): string {
  const replaced = replaceIn(word, region1, STEP_2);
  if (replaced !== word) return replaced;
  if (word.endsWith('logi') && word.length - 3 >= region1) return word.slice(0, -1);
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= region1 ? word.slice(0, -2) : word;
}

function step3(word: string, region1: number, region2: number): string {
  const replaced = replaceIn(word, region1, STEP_3);
  if (replaced !== word) return replaced;
  return word.endsWith('ative') && word.length - 5 >= region2 ? word.slice(0, -5) : word;
}

function step4(word: string, region2: number): string {
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    return at >= region2 ? word.slice(0, at) : word;
  }
  return /[st]ion$/.test(word) && word.length - 3 >= region2 ? word.slice(0, -3) : word;
}

function step5(word: string, region1: number, region2: number): string {
  const at = word.length - 1;
  if (word.endsWith('e')) {
    return at >= region2 || (at >= region1 && !endsInShortSyllable(word.slice(0, -1)))
      ? word.slice(0, -1)
      : word;
  }
  return word.endsWith('ll') && at >= region2 ? word.slice(0, -1) : word;
}

/** The stem of a lower-case word of ASCII letters; any other word comes back as it is. */
export function stem(word: string): string {
  if (word.length < 3 || word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  // A consonant y does not count as a vowel; the algorithm marks it by a capital.
  let stemmed = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const prefix = /^(?:gener|commun|arsen)/.exec(stemmed);
  const region1 = prefix === null ? regionAfter(stemmed, 0) : prefix[0].length;
  const region2 = regionAfter(stemmed, region1);

  if (stemmed.endsWith('sses')) stemmed = stemmed.slice(0, -2);
  else if (/ie[ds]$/.test(stemmed)) stemmed = stemmed.slice(0, stemmed.length > 4 ? -2 : -1);
  else if (/[aeiouy].+s$/.test(stemmed) && !/[us]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (UNTOUCHED_AFTER_1A.has(stemmed)) return stemmed;

  stemmed = step1b(stemmed, region1);
  stemmed = stemmed.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stemmed = step4(step3(step2(stemmed, region1), region1, region2), region2);
  return step5(stemmed, region1, region2).toLowerCase();
}
