import type { Article, Block } from '../../corpus/article.ts';
import { isAddition, withoutAddition } from '../../corpus/reading/addenda.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import { quotedBlock } from '../quoting/only-quoted.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { hasValue, valuesIn } from '../values/stated-values.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { kindsDiffer, statedAnswerOf } from './answers-compared.ts';

/** "We go by coach **instead**", "the keys **are now** with Jo", "cả lớp **chuyển sang** đi xe khách"; an hour ("7 giờ") is no "giờ". */
const OTHERWISE =
  /(?<![A-Za-zÀ-ỹ])(?:instead|no longer|(?:is|are|will|it['’]?s) now|now (?:on|at|in|by|from)|moved (?:to|into)|changed to|(?:chuyển|đổi|dời) (?:sang|qua|thành|về|tới|đến|ra)|thay (?:vào đó|vì|cho|bằng)|không còn|nay (?:là|thành|sang))(?![A-Za-zÀ-ỹ])/iu;

/**
 * The windows of what was added below the best one in its own article, the last first, that state another value of the kind which is asked for, or
 * say what is done instead: "We go by train. … UPDATE: the line is closed, so **we go by coach instead**." Its passage may rank for something else.
 */
export function addedBelow(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const { article } = best.found.candidate;
  const own = quotedBlock(best);
  const ofArticle = ranked.filter(({ found }) => found.candidate.article === article);
  return additionsBelow(article, own?.end ?? article.text.length)
    .toReversed()
    .flatMap((block) => windowOf(block, ofArticle) ?? [])
    .flatMap((one) => otherwiseThan(best, one) ?? []);
}

/** The paragraphs below a place that say that they were added. */
function additionsBelow({ blocks, text }: Article, at: number): readonly Block[] {
  return blocks.filter(
    ({ kind, start, end }) => kind === 'body' && start >= at && isAddition(text.slice(start, end)),
  );
}

/** The window of a paragraph alone; undefined where no passage with it is ranked. */
function windowOf({ start, end }: Block, ranked: readonly Ranked[]): Ranked | undefined {
  for (const one of ranked) {
    const { units } = one.found.candidate.passage;
    const first = units.findIndex((unit) => unit.start === start);
    const last = units.findLastIndex((unit) => unit.end <= end);
    if (first >= 0 && last >= first) return cutTo(one, { first, last });
  }
  return undefined;
}

function cutTo(one: Ranked, window: Window): Ranked {
  return { ...one, isCut: true, found: { ...one.found, window } };
}

/** What of an addition answers otherwise than the best window does; undefined where nothing does. */
function otherwiseThan(best: Ranked, added: Ranked): Ranked | undefined {
  const { type } = best.found.question.query;
  const { article, units } = added.found.candidate.passage;
  const all = unitsOf(added.found.window);
  if (ANSWERED_BY_VALUE.has(type) && type !== 'person' && type !== 'place') {
    const stating = all.filter((unit) => valuesInUnit(added, unit).length > 0);
    const [first, last] = [stating[0], stating.at(-1)];
    const stated = first !== undefined && last !== undefined && cutTo(added, { first, last });
    return stated && statesAnother(best, stated) ? stated : undefined;
  }
  const instead = all.find((unit) =>
    OTHERWISE.test(article.text.slice(units[unit]?.start, units[unit]?.end)),
  );
  return instead === undefined ? undefined : cutTo(added, { first: instead, last: instead });
}

/** What "when" asks for: an hour is no other day, and the day in "Update 18/9: …" is that of the update. */
const TEMPORAL = ['time', 'day', 'weekday'];

function statesAnother(best: Ranked, added: Ranked): boolean {
  const [before, after] = [statedAnswerOf(best), statedAnswerOf(added)];
  if (!kindsDiffer(before, after)) return false;
  if (best.found.question.query.type !== 'date') return true;
  const values = valuesIn(withoutAddition(after.text), after.article.language === 'vi');
  return TEMPORAL.some((kind) => {
    const [own = new Set<string>(), other = new Set<string>()] = [before.values.get(kind), values.get(kind)];
    return own.size > 0 && other.size > 0 && ![...own].some((value) => hasValue(other, value));
  });
}
