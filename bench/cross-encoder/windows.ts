import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import type { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { rank } from '../../src/retrieval/ranking/rank.ts';
import { textRead } from '../../src/retrieval/ranking/reader.ts';
import { holdsAnswer, type Part, parts } from '../learning/cases.ts';
import { finderOver } from '../learning/finder.ts';
import type { Collection, Question } from '../quality/collection.ts';

/** Windows of a question: more were hardly ever near the best in score. */
const MOST_WINDOWS = 8;

/** A question with its best windows: a line of what `arrays.py` reads. */
export interface Pairs {
  readonly collection: string;
  readonly corpus: Part['corpus'];
  readonly id: string;
  readonly fold: number;
  /** The question, after the one that it follows. */
  readonly asked: string;
  readonly answerable: boolean;
  readonly answers: readonly string[];
  /** Strings of facts that a later article changed: a window with one answered until then. */
  readonly stale: readonly string[];
  /** The best first: what is read of each, the date of its article, its score in log-odds, and whether it has one of the answers. */
  readonly windows: readonly {
    readonly text: string;
    readonly published: string | null;
    readonly score: number;
    readonly holds: boolean;
  }[];
}

/** What a collection's windows are chosen by. */
export interface Choosing {
  readonly encoder: Encoder | undefined;
  readonly foldOf: (question: Question, found?: string) => number;
  readonly networks: readonly Ensemble[];
  /** Whether parts of the collection are asked, too: the cases that the confidence learns from. */
  readonly gate: boolean;
}

/** Asks a collection's questions and lessons, and gives the best windows of each. */
export async function* pairsOf(
  collection: Collection,
  lessons: readonly Question[],
  { encoder, foldOf, networks, gate }: Choosing,
): AsyncGenerator<Pairs> {
  for (const { corpus, articles, questions } of parts(collection, lessons)) {
    if (!gate && corpus !== 'whole' && corpus !== 'lessons') break;
    const finder = await finderOver(articles, encoder);
    for (const { question, answerable } of questions) {
      const { query, hits, carried, meaning, asked } = await finder.find(question);
      const fold = foldOf(question, hits[0]?.passage.article.id);
      const ranked = rank(query, hits, finder.analyser, { networks: networks[fold], carried, meaning });
      if (ranked.length === 0) continue;
      const windows = ranked.slice(0, MOST_WINDOWS).map((one) => ({
        text: textRead(one),
        published: one.found.candidate.article.published?.iso ?? null,
        score: one.score,
        holds: holdsAnswer(one, question),
      }));
      const { id, answers, stale } = question;
      yield { collection: collection.name, corpus, id, fold, asked, answerable, answers, stale, windows };
    }
  }
}
