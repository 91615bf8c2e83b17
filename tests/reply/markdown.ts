/**
 * What Discord's parser would find in a text, by its own rules (in order, an escape first): a small second implementation to check
 * escaping against. Names what was found, in order; a harmless text gives an empty list.
 */
const RULES: readonly [string, RegExp][] = [
  ['', /^\\[^0-9A-Za-z\s]/],
  ['code', /^`+[^`]/],
  ['bold', /^\*\*[^*]+\*\*/],
  ['italics', /^[*_]/],
  ['struck', /^~~/],
  ['spoiler', /^\|\|/],
  ['mention', /^@(?:everyone|here)/],
  ['mention', /^<(?:@[!&]?|#|id:)\d*[^>]*>/],
  ['command', /^<\/[^>]+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['timestamp', /^<t:-?\d+(?::\w)?>/],
  ['link', /^<?(?:https?|discord|steam|mailto):\/?\/?[^\s<]+/],
  ['link', /^\[[^\]]*\]\([^)]*\)/],
];

const LINE_RULES: readonly [string, RegExp][] = [
  ['heading', /^\s*#{1,3}\s/],
  ['small', /^\s*-#\s/],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s/],
  ['quote', /^\s*(?:>|>>>)\s/],
];

export function formatsIn(markdown: string): string[] {
  const found: string[] = [];
  for (const line of markdown.split(/[\n\r\u2028\u2029]/)) {
    for (const [name, rule] of LINE_RULES) if (rule.test(line)) found.push(name);
    for (let at = 0; at < line.length; ) {
      const rest = line.slice(at);
      const rule = RULES.find(([, pattern]) => pattern.test(rest));
      if (rule !== undefined && rule[0] !== '') found.push(rule[0]);
      at += rule === undefined ? 1 : (rule[1].exec(rest)?.[0].length ?? 1);
    }
  }
  return found;
}
