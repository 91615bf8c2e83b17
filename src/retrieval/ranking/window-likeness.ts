import type { Article } from '../../corpus/article.ts';
import { rowsOfPassage } from '../meaning/passage-rows.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import { windowsOf } from '../passages/windows.ts';
import type { Candidate, FoundWindow, WindowLikeness, WindowVectors } from './features/feature-group.ts';

/** The most alike windows are compared with each other, for what a later article says anew. */
const COMPARED = 16;

/** How alike each window is to the question, in the order of the windows. */
export function likenessOf(
  windows: readonly FoundWindow[],
  meaning: QuestionMeaning,
): readonly WindowLikeness[] {
  const { mean, deviation } = meaning.nearest;
  const found = cosinesOf(windows, meaning);
  const best = { window: -1, unit: -1, passage: -1 };
  const articles = new Map<Article, number>();
  for (const [at, { window, unit, passage }] of found.entries()) {
    best.window = Math.max(best.window, window);
    best.unit = Math.max(best.unit, unit);
    best.passage = Math.max(best.passage, passage);
    const article = windows[at]?.candidate.article;
    if (article !== undefined) articles.set(article, Math.max(articles.get(article) ?? -1, window));
  }
  const [first = mean, second = mean] = [...articles.values()].toSorted((a, b) => b - a);
  const twins = twinsOf(windows, found, meaning);
  return windows.map(({ candidate }, at): WindowLikeness => {
    const article = articles.get(candidate.article) ?? mean;
    return {
      ...(found[at] ?? unknown(mean)),
      best,
      article,
      otherArticle: article === first ? second : first,
      mean,
      deviation,
      ...(twins[at] ?? NO_TWINS),
    };
  });
}

type Twins = Pick<WindowLikeness, 'laterTwin' | 'earlierTwin' | 'laterLead' | 'laterDates'>;
const NO_TWINS: Twins = { laterTwin: 0, earlierTwin: 0, laterLead: 0, laterDates: -1 };

interface Cosines extends Pick<WindowLikeness, 'window' | 'unit' | 'firstUnit' | 'lastUnit' | 'passage'> {
  readonly row: number;
}

/** Each window's cosines; the mean of all where a passage has no vectors yet, so that it is neither preferred nor passed over. */
function cosinesOf(windows: readonly FoundWindow[], meaning: QuestionMeaning): Cosines[] {
  const { mean } = meaning.nearest;
  const known = new Map<Candidate, (window: FoundWindow['window']) => Cosines>();
  return windows.map(({ candidate, window }) => {
    let cosines = known.get(candidate);
    if (cosines === undefined) known.set(candidate, (cosines = cosinesIn(candidate)));
    return cosines(window);
  });

  function cosinesIn({ passage }: Candidate) {
    const own = windowsOf(passage);
    const rows = rowsOfPassage(passage.units.length, own);
    const cosines = meaning.likeness(passage);
    const at = (row: number | undefined): number => cosines?.[row ?? 0] ?? mean;
    return ({ first, last }: FoundWindow['window']): Cosines => {
      const row = rows.windows[own.findIndex((one) => one.first === first)] ?? 0;
      let unit = -1;
      for (let one = first; one <= last; one++) unit = Math.max(unit, at(rows.units[one]));
      return {
        row,
        window: at(row),
        unit,
        firstUnit: at(rows.units[first]),
        lastUnit: at(rows.units[last]),
        passage: at(0),
      };
    };
  }
}

function unknown(mean: number): Cosines {
  return { row: 0, window: mean, unit: mean, firstUnit: mean, lastUnit: mean, passage: mean };
}

/** The vectors of a window, to be looked up later. */
export function vectorsOf(
  { candidate: { passage }, window }: Pick<FoundWindow, 'candidate' | 'window'>,
  meaning: QuestionMeaning,
): WindowVectors {
  const own = windowsOf(passage);
  const rows = (): ReturnType<typeof rowsOfPassage> => rowsOfPassage(passage.units.length, own);
  const rowOfWhole = (): number => rows().windows[own.findIndex(({ first }) => first === window.first)] ?? 0;
  return {
    question: meaning.question,
    likest: () => {
      const cosines = meaning.likeness(passage);
      if (cosines === undefined) return undefined;
      const parts = [rowOfWhole(), ...rows().units.slice(window.first, window.last + 1)];
      const likest = parts.reduce((best, row) => ((cosines[row] ?? -1) > (cosines[best] ?? -1) ? row : best));
      return meaning.vector(passage, likest);
    },
    whole: () => meaning.vector(passage, rowOfWhole()),
    unit: (unit) => meaning.vector(passage, rows().units[unit] ?? 0),
    units: () => {
      const cosines = meaning.likeness(passage);
      return cosines && rows().units.map((row) => cosines[row] ?? 0);
    },
  };
}

/** What later and earlier articles say that is like each of the most alike windows. */
function twinsOf(
  windows: readonly FoundWindow[],
  cosines: readonly Cosines[],
  meaning: QuestionMeaning,
): (Twins | undefined)[] {
  const likest = cosines
    .map(({ window, unit, row }, at) => ({ at, row, window, likeness: window + unit }))
    .toSorted((a, b) => b.likeness - a.likeness || a.at - b.at)
    .slice(0, COMPARED)
    .flatMap(({ at, row, window }) => {
      const { article, passage } = windows[at]?.candidate ?? {};
      const vector = passage && meaning.vector(passage, row);
      return article === undefined || vector === undefined
        ? []
        : { at, window, article, date: article.published?.iso ?? null, vector };
    });
  const dates = [...new Set(likest.flatMap(({ date }) => date ?? []))];
  const twins: (Twins | undefined)[] = windows.map(() => undefined);
  for (const one of likest) {
    if (one.date === null) continue;
    let laterTwin = 0;
    let earlierTwin = 0;
    let laterLead = 0;
    for (const other of likest) {
      if (other.article === one.article || other.date === null || other.date === one.date) continue;
      const alike = product(one.vector, other.vector);
      if (other.date < one.date) earlierTwin = Math.max(earlierTwin, alike);
      else if (alike > laterTwin) {
        laterTwin = alike;
        laterLead = other.window - one.window;
      }
    }
    const laterDates = dates.filter((date) => date > (one.date ?? '')).length;
    twins[one.at] = { laterTwin, earlierTwin, laterLead, laterDates };
  }
  return twins;
}

/** The cosine of two normalised vectors. */
export function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
