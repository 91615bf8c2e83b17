import type { Turn } from '../dates/days-of-turn.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { ledBy } from './leading.ts';
import { quotedBlock } from './only-quoted.ts';
import { tellsOfOtherDays } from './other-days.ts';
import { rowsOfDays } from './rota.ts';

/** How many windows are looked at: a row of figures and names ranks far behind a text that names its day, and reads as the answer all the same. */
const MOST = 40;
/** A day of more rows is that of a timetable. */
const MOST_ROWS = 8;
/** In log-odds: a row reads as an answer from here on. */
const ANSWERS = 0;
/** In log-odds: of several shifts of a day one answers where it reads so much better than the next. */
const PLAINLY = 1.5;

/**
 * The windows, first the row of a rota whose days a question asks for: "who is on call this week" is one row of thirteen that read alike. Where
 * the best window is no row of it, that row leads if it reads as an answer and the best does not, or tells of other days.
 */
export async function ledByTurn(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
  days: Turn | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined || days === undefined) return ranked;
  for (const one of ranked.slice(0, MOST)) {
    const block = quotedBlock(one);
    const { article } = one.found.candidate;
    const rows = block?.kind === 'row' ? rowsOfDays(article, block, days) : [];
    const turns = rows.flatMap(({ start }) => windowOf(ranked, one, start) ?? []);
    if (turns.length === 0 || rows.length > MOST_ROWS) continue;
    const turn = await plainlyRead(turns, relevanceOf);
    if (turn === undefined) return ranked;
    const { relevance } = turn;
    const own = one === best ? undefined : await relevanceOf(best);
    const isLess = own !== undefined && (own < ANSWERS || tellsOfOtherDays(best, days));
    const mayLead = own === undefined ? one === best : (relevance ?? 0) >= ANSWERS && isLess;
    return mayLead ? ledBy(ranked, turn.of, relevance, turn.read) : ranked;
  }
  return ranked;
}

type Window = NonNullable<ReturnType<typeof windowOf>>;

/** The row that answers where a day has several, and reads so much better than the others; undefined where more than one may. */
async function plainlyRead(
  turns: readonly Window[],
  relevanceOf: RelevanceOf,
): Promise<(Window & { readonly relevance: number | undefined }) | undefined> {
  const read: (Window & { readonly relevance: number | undefined })[] = [];
  for (const turn of turns) read.push({ ...turn, relevance: await relevanceOf(turn.read) });
  const [first, second] = read.toSorted((a, b) => (b.relevance ?? 0) - (a.relevance ?? 0));
  if (first === undefined || second === undefined) return first;
  const better = (first.relevance ?? 0) - (second.relevance ?? 0);
  return (first.relevance ?? 0) >= ANSWERS && better >= PLAINLY ? first : undefined;
}

/** The window of an article that has a row, and one of that row alone; undefined where none of the windows has it. */
function windowOf(ranked: readonly Ranked[], { found }: Ranked, start: number) {
  for (const of of ranked) {
    const { article, units } = of.found.candidate.passage;
    const unit = article === found.candidate.article ? units.findIndex((each) => each.start === start) : -1;
    if (unit === -1) continue;
    return { of, read: { ...of, turn: unit, found: { ...of.found, window: { first: unit, last: unit } } } };
  }
  return undefined;
}
