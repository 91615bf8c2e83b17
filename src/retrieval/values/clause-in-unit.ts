import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import { STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';

/** A clause shorter than this is bold with the one beside it, in characters. */
const SHORTEST_CLAUSE = 25;
/** A sentence up to here is bold whole where it is one clause or nothing tells which one answers. */
const LONGEST_BOLD = 160;

/** The clause of a unit that states most beside what the question says itself; all of a short unit. */
export function clauseOf(ranked: Ranked, unit: number): Span | undefined {
  const { candidate } = ranked.found;
  const { article, units, starts } = candidate.passage;
  const own = units[unit];
  if (own === undefined) return undefined;
  const { start, end } = own;
  if (end - start <= LONGEST_BOLD) return { start, end };
  const clauses = clausesIn(article.text.slice(start, end)).map((clause) => ({
    start: start + clause.start,
    end: start + clause.end,
  }));
  const worth = (clause: Span): number => {
    let [of, beside] = [0, 0];
    for (let at = own.first; at < own.last; at++) {
      const from = int32At(starts, at);
      if (from < clause.start || from >= clause.end) continue;
      if (candidate.matches.content[at] !== -1) of++;
      else if (!(int32At(candidate.passage.classes, at) & STOP)) beside++;
    }
    return of + Math.min(beside, 4) / 4;
  };
  return clauses.reduce<Span | undefined>(
    (best, clause) => (best === undefined || worth(clause) > worth(best) ? clause : best),
    undefined,
  );
}

/** A sentence in clauses at commas, dashes and brackets, none much shorter than a few words. */
function clausesIn(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n+|[,;:](?=\s)|\s[–—-]\s|\s\(|\)\s?/gu)) {
    const end = match.index;
    // A line ends what it says, however short.
    if (end - start < SHORTEST_CLAUSE && !match[0].startsWith('\n')) continue;
    clauses.push({ start, end });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses
    .map((clause) => {
      const own = text.slice(clause.start, clause.end);
      const lead = own.length - own.trimStart().length;
      return { start: clause.start + lead, end: clause.start + lead + own.trim().length };
    })
    .filter((clause) => clause.end > clause.start);
}
