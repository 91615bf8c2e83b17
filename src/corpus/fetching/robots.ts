interface Rule {
  readonly allows: boolean;
  readonly pattern: string;
}

/** The part of a robots.txt that applies to this program. */
export interface Robots {
  readonly rules: readonly Rule[];
  /** Milliseconds between two requests, which many sites ask for; 0 where this one does not. */
  readonly delayMs: number;
}

/** The rules of a site that states none. */
export const FREE: Robots = { rules: [], delayMs: 0 };

const NAME = 'verbatim';
/** A crawler has to read at least this much of one. */
const LONGEST = 500 * 1_024;

/** The rules for this program, or else for everyone. @see https://www.rfc-editor.org/rfc/rfc9309 */
export function parseRobots(text: string): Robots {
  const own: Rule[] = [];
  const everyones: Rule[] = [];
  const delays = { own: 0, everyones: 0 };
  let isNamed = false;
  let names: string[] = [];
  let isHead = false;
  for (const line of text.slice(0, LONGEST).split(/\r\n?|\n/u)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/u.exec(line) ?? [];
    const key = field.toLowerCase();
    if (key === 'user-agent') {
      const name = value.trim().toLowerCase().split('/')[0] ?? '';
      names = isHead ? [...names, name] : [name];
      isHead = true;
      isNamed ||= name === NAME;
    } else if (key === 'allow' || key === 'disallow') {
      isHead = false;
      const pattern = value.trim();
      // "Disallow:" with nothing after it forbids nothing.
      if (pattern === '') continue;
      const rule = { allows: key === 'allow', pattern };
      if (names.includes(NAME)) own.push(rule);
      if (names.includes('*')) everyones.push(rule);
    } else if (key === 'crawl-delay') {
      isHead = false;
      const seconds = Number(value.trim());
      if (!(seconds > 0 && Number.isFinite(seconds))) continue;
      if (names.includes(NAME)) delays.own = seconds * 1_000;
      if (names.includes('*')) delays.everyones = seconds * 1_000;
    }
  }
  return isNamed ? { rules: own, delayMs: delays.own } : { rules: everyones, delayMs: delays.everyones };
}

/**
 * Whether the rules let a path (with its query) be fetched: the longest pattern that fits decides, and of two equally long the one that
 * allows.
 */
export function isAllowedBy(robots: Robots, path: string): boolean {
  let best: Rule = { allows: true, pattern: '' };
  for (const rule of robots.rules) {
    if (!fits(rule.pattern, path)) continue;
    const longer = rule.pattern.length - best.pattern.length;
    if (longer > 0 || (longer === 0 && rule.allows)) best = rule;
  }
  return best.allows;
}

/** Without a regular expression, which a hostile pattern could make slow: each part is looked for after the one before. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [number, part] of others.entries()) {
    if (isWhole && number === others.length - 1)
      return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
