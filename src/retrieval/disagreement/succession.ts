import type { Article } from '../../corpus/article.ts';
import { isOfOthersAlone } from '../quoting/bold.ts';
import { inOwnSection } from '../quoting/own-section.ts';
import { saysUnchanged } from '../quoting/says-unchanged.ts';
import { isOfCase } from '../ranking/binding.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfAnotherMonth } from '../values/of-another-month.ts';
import { addedAsRead } from './added-as-read.ts';
import { beforeAddition } from './before-addition.ts';
import { isChangedByWords } from './changed-by-words.ts';
import { changedInTurn } from './changed-in-turn.ts';
import { tellsSameNames } from './former-names.ts';
import { holdsLater } from './holds-later.ts';
import { holdsUntil } from './holds-until.ts';
import { isByAuthor, judge, modelFor } from './judged-pair.ts';
import { replacesArticle } from './later-article.ts';
import { whereWriterCame } from './left-for-good.ts';
import type { NearestLater } from './nearest-later.ts';
import { isOfEarlierTurn } from './of-earlier-turn.ts';
import { asRead, type Reading } from './pairs-as-read.ts';
import { answersAlone } from './succession-as-read.ts';
import { type PairOptions, pairsWithNearest } from './succession-pairs.ts';
import { isToldOfAnother } from './told-of-another.ts';
import { isToldToHaveChanged } from './told-to-have-changed.ts';

/** How later articles change the best window. */
export interface Succession {
  /** The window to lead with: the best one, or that of a later article which replaces it. */
  readonly lead: Ranked;
  /** What the leading window replaces or was put in front of, and how; undefined where there is none, or its author says that it is replaced. */
  readonly before?:
    | {
        readonly ranked: Ranked;
        /** Whether the change is plain; else both stand side by side. */
        readonly plain: boolean;
      }
    | undefined;
  /** What may have changed the leading window, and is not sure enough to lead: it stands beside it. */
  readonly beside?: Ranked | undefined;
  /** How likely the leading window and what stands beside or behind it state one fact; undefined where that is not judged. */
  readonly likely?: number | undefined;
}

/** What answers are judged by beside the ranking. */
export interface Judges extends PairOptions {
  /** Without it, what replaces what is told unread, as far as it can be. */
  readonly reader?: Reading | undefined;
  /** The day of asking, `YYYY-MM-DD`: what holds from a later day does not lead. */
  readonly askedOn?: string | undefined;
  /** From which probability a later window leads that was read; that of the model by default. */
  readonly leadsFrom?: number | undefined;
}

/** What replaces the best window of a ranking, and what the one to lead with replaces. */
export async function successionIn(
  ranked: readonly Ranked[],
  { reader, nearestLater, isBeyond, leadsFrom, askedOn }: Judges = {},
): Promise<Succession | undefined> {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const model = modelFor(ranked);
  const near = await pairsWithNearest(ranked, { nearestLater: reader && nearestLater, isBeyond });
  // What one customer was paid changes no price.
  const found = near.filter(({ later }) => !isOfCase(later));
  const pairs = found.filter(
    (pair) =>
      isByAuthor(pair) ||
      isToldToHaveChanged(pair) ||
      (isChangedByWords(pair) && !isOfOthersAlone(pair.later)) ||
      (!isToldOfAnother(pair) &&
        !isOfOthersAlone(pair.later) &&
        !saysUnchanged(pair.later) &&
        !isOfAnotherMonth(pair.later)),
  );
  const unread = pairs.map((pair) => judge(pair, model, isBeyond));
  const judged = (await asRead(unread, reader, leadsFrom)).toSorted((a, b) => b.order - a.order);
  const first = judged.find(({ pair, isPlain, leads }) => pair.earlierIsBest && (isPlain || leads));
  const last = first && changedInTurn(first, judged, model);
  const isInTurn = last !== undefined && !holdsLater(last.pair.later, askedOn);
  const next = isInTurn ? last : first;
  if (next !== undefined && holdsLater(next.pair.later, askedOn))
    return { lead: best, beside: next.pair.later, likely: next.likely };
  if (holdsLater(best, askedOn)) {
    const now = judged.find(
      ({ pair, isPlain, likely }) => !pair.earlierIsBest && (isPlain || likely >= model.changed.threshold),
    );
    // What holds on the day of asking leads, and what will hold stands beside it.
    if (now !== undefined) return { lead: now.pair.earlier, beside: best, likely: now.likely };
  }
  if (next !== undefined) {
    const again = await replacedInTurn(next.pair.later, ranked, {
      reader,
      nearestLater: reader && nearestLater,
      isBeyond,
      leadsFrom,
      askedOn,
    });
    if (again !== undefined) return again;
    // On a guess both are quoted: where the later one does not answer, the one behind it mostly does.
    const isBeside = !isByAuthor(next.pair) || next.likely >= model.changed.threshold;
    const before = { ranked: isInTurn && first !== undefined ? first.pair.later : best, plain: next.isPlain };
    const isSaid = next.isNamed
      ? !tellsSameNames(next.pair)
      : next.isPlain || (isBeside && !answersAlone(next));
    const isTold = isSaid && !(before.plain && isOfEarlierTurn(before.ranked, next.pair.later));
    return {
      lead: whereWriterCame(next.pair) ?? inOwnSection(next.pair.later),
      before: isTold ? before : undefined,
      likely: next.likely,
    };
  }
  const added = await addedAsRead(ranked, reader);
  if (added !== undefined)
    return added.leads
      ? { lead: added.window, before: { ranked: added.before, plain: added.isDated } }
      : { lead: best, beside: added.window };
  const former = judged.find(
    ({ pair, isPlain }) => !pair.earlierIsBest && isPlain && !isOfEarlierTurn(pair.earlier, best),
  );
  const doubted = judged.find(({ isInDoubt }) => isInDoubt);
  const beside = doubted?.pair.later;
  // Both are shown, and the one that holds on the day of asking first.
  if (beside !== undefined && holdsUntil(beside, askedOn))
    return { lead: beside, before: { ranked: best, plain: false }, likely: doubted?.likely };
  const own = former === undefined ? beforeAddition(ranked) : undefined;
  const before = former?.pair.earlier ?? own?.before;
  return {
    lead: own?.lead ?? best,
    before: before && { ranked: before, plain: true },
    beside,
    likely: doubted?.likely,
  };
}

/** What leads where another article says that it replaces the one that would lead in the place of the best, or that whom it names has left. */
async function replacedInTurn(
  lead: Ranked,
  [best, ...others]: readonly Ranked[],
  judges: Judges,
): Promise<Succession | undefined> {
  const left = others.filter(
    (one) => one !== lead && (best === undefined || articleOf(one) !== articleOf(best)),
  );
  const isReplaced = left.some((one) => replacesArticle(articleOf(one), articleOf(lead)));
  const isPerson = lead.found.question.query.type === 'person';
  const near = isReplaced || !isPerson ? undefined : await judges.nearestLater?.(lead);
  if (!isReplaced && near?.some(({ hasName }) => hasName) !== true) return undefined;
  // What is near to the one that would lead has been looked for.
  const nearestLater: NearestLater | undefined =
    judges.nearestLater &&
    (async (of, until) =>
      (of === lead && near !== undefined ? near : judges.nearestLater?.(of, until)) ?? []);
  const next = await successionIn([lead, ...left], { ...judges, nearestLater });
  return next?.lead === lead ? undefined : next;
}

function articleOf({ found }: Ranked): Article {
  return found.candidate.article;
}
