/** Endings that British and American English spell differently; the first that fits is replaced. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/is(?=ations?(?:al)?$)/, 'iz'],
  [/(?<=[a-z]{4})is(?=e[sdr]?$|ing$|ers$)/, 'iz'],
  [/(?<=anal|paral|catal|hydrol)ys(?=e[sdr]?$|ing$|ers$)/, 'yz'],
  [
    /^((?:dis|mis|un)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|savi|splend|tum|val|vap|vig)o)u(?=r)/,
    '$1',
  ],
  [/(?<=cent|theat|met|lit|fib|calib|spect|somb|lust|meag)re(?=s?$)/, 'er'],
  [/(?<=def|off|pret|lic)ence(?=s?$)/, 'ense'],
  [
    /(?<=trave|cance|mode|labe|fue|signa|counse|leve|marve|quarre|riva|dia|tunne|channe|funne|pane|peda|initia|tota)ll(?=ed$|ings?$|[eo]rs?$)/,
    'l',
  ],
  [/(?<=catal|dial|anal|monol|epil|prol)ogue(?=s?$)/, 'og'],
  [/(?<=progra)mme(?=s?$)/, 'm'],
  [/^(arch|p|an|h|gyn|pal|orthop|encyclop)ae(?=[odmv])/, '$1e'],
];

/** Every rule needs one of these; most words have none, and ten patterns for each would slow down indexing. */
const MAY_DIFFER = /is[aei]|yse|ysi|our|re|ence|ll|ogue|mme|ae/;

/** Words whose ending looks British and is not. */
const NOT_BRITISH = /^(?:conc|franch|likew|otherw|parad|prec|prem|prom|treat)is/;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['aeroplane', 'airplane'],
  ['aeroplanes', 'airplanes'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['moustache', 'mustache'],
  ['plough', 'plow'],
  ['ploughed', 'plowed'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['sulphur', 'sulfur'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
]);

/**
 * The American spelling of a British word in lower case ("organisation", "colour", "travelled"), so that each finds the other; any other
 * word comes back as it is. A result that does not exist ("surprize") does no harm, because articles and questions are treated alike.
 */
export function americanSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (!MAY_DIFFER.test(word) || NOT_BRITISH.test(word)) return word;
  for (const [pattern, replacement] of RULES) {
    const replaced = word.replace(pattern, replacement);
    if (replaced !== word) return replaced;
  }
  return word;
}
